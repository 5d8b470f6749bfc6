using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Tests.Syntax;

public sealed class SyntaxFindingTests
{
    [Fact]
    public void Mixed_indentation() =>
        Check.Tree(
            "person Ann\n    - a\n\t- b\n\t- c\nperson Bob\n\t- d\n \t- e\n",
            """
            Entity: person Ann
                Beat: - «a»
                Beat: - «b»
                Beat: - «c»
            Entity: person Bob
                Beat: - «d»
                Beat: - «e»
            >- b
            ^ MTH1001 Tabs and spaces stand mixed before this line, so nobody can see which block it belongs to.
                hint: Indent all lines of a block alike: only with spaces, or only with tabs.
             >- e
            ^^ MTH1001 Tabs and spaces stand mixed before this line, so nobody can see which block it belongs to.
                hint: Indent all lines of a block alike: only with spaces, or only with tabs.
            """
        );

    [Fact]
    public void Blocks_may_differ_in_width_and_in_what_they_use() =>
        Check.Findings("scene A\n in any order\n \t- a\n \t- b\n - c\nscene B\n\t\t- d\n", "");

    [Fact]
    public void Indentation_that_fits_no_block() =>
        Check.Tree(
            """
              person Ann
              scene One
                    - a
                 - b
                 - c
            person Bob
            """,
            """
            Entity: person Ann
            Scene: scene «One»
                Beat: - «a»
                Beat: - «b»
                Beat: - «c»
            Entity: person Bob
              person Ann
            ^^ MTH1002 The first line is indented, but there is nothing above it that it could belong to.
                hint: Begin it at the left margin.
                 - b
            ^^^^^ MTH1002 This line is indented like none of the blocks above it.
                hint: Give it exactly as many blanks as the line it belongs beside.
            """
        );

    [Fact]
    public void Unknown_lines_name_the_nearest_word() =>
        Check.Findings(
            """
            story "A"
                yaer 1994
                of 1994
            State at(person)
            whenevr x
            the authr wants
            at the strat
            act {x} run[s]
                sen by nobody
            """,
            """
                yaer 1994
                ^^^^ MTH1003 No line beneath `story` begins with `yaer`.
                hint: Did you mean `year`?
                of 1994
                ^^ MTH1003 No line beneath `story` begins with `of`.
                hint: A line here begins with `year` or `sources`.
            State at(person)
            ^^^^^ MTH1003 No line at the left margin begins with `State`.
                hint: Did you mean `state`?
            the authr wants
            ^^^^^^^^^^^^^^^ MTH1003 No line at the left margin begins with `the authr wants`.
                hint: Did you mean `the author wants`?
            at the strat
            ^^^^^^^^^^^^ MTH1003 No line at the left margin begins with `at the strat`.
                hint: Did you mean `at the start`?
                sen by nobody
                ^^^^^^ MTH1003 No line beneath `act` begins with `sen by`.
                hint: Did you mean `seen by`?
            """
        );

    [Fact]
    public void Nothing_stands_beneath_some_lines() =>
        Check.Findings(
            """
            use speech
                person Ann
                person Bob
            scene One
                if x
                Ann sings
                told to nobody
            Ann sings
            the bell rings
            """,
            """
                person Ann
                ^^^^^^^^^^ MTH1003 Nothing can be indented beneath `use`.
                hint: Move this line back to the block it belongs to.
                if x
                ^^ MTH1003 `if` stands beside the events of this scene, not beneath one of them.
                hint: Indent it under the event it is about.
                told to nobody
                ^^^^^^^^^^^^^^ MTH1013 `told to nobody` says something about the whole scene, but stands after the scene's first line.
                hint: Move it up, right under the scene's title.
            Ann sings
            ^^^^^^^^^ MTH1012 This reads like something that happens, but it stands in no scene.
                hint: Indent it under a line like `scene The arrival`; if it declares somebody, begin it with the kind, like `person`.
            the bell rings
            ^^^^^^^^^^^^^^ MTH1012 This reads like something that happens, but it stands in no scene.
                hint: Indent it under a line like `scene The arrival`; if it declares somebody, begin it with the kind, like `person`.
            """
        );

    [Fact]
    public void Texts_locators_and_ids() =>
        Check.Findings(
            """
            story "A   [plot 1.1]
            person Ann  [plot x]
            person Bob  #1
            person Cat  #a #b
            person Dan  [a 1] [b 2]
            person #e1 Eve
            [plot 1.1]
            scene S
                skip it: no
                - he waits [plot 3.4] for her
            """,
            """
            story "A   [plot 1.1]
                  ^^ MTH1004 The text that begins here does not end on this line.
                hint: Close it with " where it ends.
            person Ann  [plot x]
                        ^^^^^^^^ MTH1005 `[plot x]` names no passage of a source.
                hint: Write the source's short name, then paragraph and sentence: `[plot 3.4]`, `[plot 3.4-6, essay 9.1]`.
            person Bob  #1
                        ^^ MTH1006 `#1` cannot be the name of a line.
                hint: Begin it with a letter and use only letters, digits, hyphens and underscores: `#e46`.
            person Cat  #a #b
                        ^^ MTH1007 There is already another one like `#a` on this line.
                hint: A line has one name: keep one of them.
            person Dan  [a 1] [b 2]
                        ^^^^^ MTH1007 There is already another one like `[a 1]` on this line.
                hint: Put all passages into one bracket: `[plot 3.4, essay 9.1]`.
            person #e1 Eve
            ^^^^^^ MTH1015 This line stops too early: the name is missing.
                hint: Complete it, or take it out.
            [plot 1.1]
            ^ MTH1003 No line at the left margin begins with `[`.
                hint: A line here begins with `person`, `story`, `use`, `kind`, `group`, `state`, `at the start`, `act`, `every act`, `whenever`, `wants of`, `the author wants`, `scene`, `record`, `version`, `theme`, `claim`, `influence`, `skip` or `edit`.
                skip it: no
                ^^^^^^^^^^^ MTH1005 `skip` does not say which passage it skips.
                hint: Write the passage right after it, then a colon and why: `skip [essay 2.1]: no claim`.
                - he waits [plot 3.4] for her
                           ^^^^^^^^^^ MTH1007 `[plot 3.4]` stands in the middle of the line.
                hint: Sources and names of lines end a line: move it to the end.
            """
        );

    [Fact]
    public void Lines_that_stop_too_early() =>
        Check.Tree(
            """
            scene
                -
                Ann sings
                    because
                expect
                #e4
            record
                directed-by
            act {x} run[s]
                if
                then
                    x is tired
            """,
            """
            Scene: scene
                Beat: -
                Event: Ann sings
                    Because: because
                Expect: expect
                Unknown: #e4
            Record: record
                RecordField: directed-by
            Act: act {x} run[s]
                If: if
                Then: then
                    Continuation: x is tired
            scene
            ^^^^^ MTH1015 This line stops too early: the scene has no title.
                hint: Complete it, or take it out.
                -
                ^ MTH1015 This line stops too early: it does not say what happens.
                hint: Complete it, or take it out.
                    because
                    ^^^^^^^ MTH1015 This line stops too early: its first words are there, but nothing after them.
                hint: Complete it, or take it out.
                expect
                ^^^^^^ MTH1015 This line stops too early: its first words are there, but nothing after them.
                hint: Complete it, or take it out.
                #e4
                ^^^ MTH1007 `#e4` stands alone, so it is not clear what it belongs to.
                hint: Put it at the end of the line it is about.
                directed-by
                ^^^^^^^^^^^ MTH1015 This line stops too early: it has a name, but says nothing.
                hint: Complete it, or take it out.
                if
                ^^ MTH1015 This line stops too early: its first words are there, but nothing after them.
                hint: Complete it, or take it out.
            """
        );

    [Fact]
    public void Characters_that_cannot_be_seen() =>
        Check.Findings(
            "\uFEFFperson Ann\n    - a\0b\r    - c\uD800d\r\n    - \u202E // x\n",
            "    - a\0b\n       ^ MTH1010 There is a character here that cannot be seen (U+0000).\n    hint: Remove it.\n"
                + "    - c\uD800d\n       ^ MTH1010 There is a character here that cannot be seen (U+D800).\n    hint: Remove it.\n"
                + "    - \u202E // x\n      ^ MTH1010 There is a character here that cannot be seen (U+202E).\n    hint: Remove it.\n"
        );

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n // nothing \r\n\r\n")]
    public void Empty_files(string text) => Assert.Equal(["MTH1011"], Check.Codes(text));

    [Fact]
    public void A_long_line_is_left_out_and_the_rest_is_read()
    {
        var tree = Parser.Parse(
            Check.Source("person Ann\n" + new string('x', 5_000_000) + " y\nperson Bob\n")
        );
        Assert.Equal(
            [LineKind.Entity, LineKind.Unknown, LineKind.Entity],
            tree.Lines.Select(l => l.Kind)
        );
        Assert.Equal(["MTH1009"], tree.Findings.Select(f => f.Code));
    }

    [Fact]
    public void Deep_blocks_are_reported_once()
    {
        var text =
            "scene A\n"
            + string.Concat(
                Enumerable.Range(1, 500).Select(i => new string(' ', i) + "in any order\n")
            )
            + "person Ann\n";
        var tree = Parser.Parse(Check.Source(text));
        Assert.Equal(["MTH1008"], tree.Findings.Select(f => f.Code));
        Assert.Equal(LineKind.Entity, tree.Lines[1].Kind);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\u201C")]
    [InlineData("[a 1, ")]
    [InlineData(" [a 1,")]
    [InlineData(" #")]
    [InlineData("'")]
    [InlineData("(")]
    public void A_million_signs_are_read(string sign)
    {
        var line = string.Concat(Enumerable.Repeat(sign, 19_000 / sign.Length));
        var text = string.Concat(Enumerable.Repeat($"use {line}\n", 50));
        Assert.Equal(50, Parser.Parse(Check.Source(text)).Lines.Count);
    }

    [Fact]
    public void Bytes_that_are_not_utf8()
    {
        byte[] bytes =
        [
            0xEF,
            0xBB,
            0xBF,
            (byte)'a',
            0xC3,
            0xA9,
            (byte)'\n',
            (byte)'b',
            0xE9,
            (byte)'c',
            0xFF,
        ];
        var (source, finding) = SourceText.FromUtf8("x.story", bytes);
        Assert.Equal("aé\nb\uFFFDc\uFFFD", source.Content);
        Assert.Equal(("MTH1014", 2, 2), (finding!.Code, finding.Where!.Line, finding.Where.Column));
        Assert.Null(SourceText.FromUtf8("x.story", "Léon 😀"u8).Finding);
        Assert.NotNull(SourceText.FromUtf8("x.story", [0xED, 0xA0, 0x80]).Finding);
    }
}
