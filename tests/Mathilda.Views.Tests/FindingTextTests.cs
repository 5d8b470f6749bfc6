using Mathilda.Language.Findings;
using Mathilda.Language.Text;
using Mathilda.Views.Findings;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Tests;

public sealed class FindingTextTests
{
    private static readonly SourceText First = Make.Source(
        "stories/leon/scenes/01.story",
        """
        scene The stairs
            at the building


            Tony goes to the building
            - rain


            Stansfield kills Tony      #e12
            Stansfield goes to the roof

            Nan waits
        """
    );

    private static readonly SourceText Second = Make.Source(
        "stories/leon/scenes/02.story",
        """
        scene The roof
            Tony goes to the roof      #e20
        """
    );

    [Fact]
    public void A_cause_in_another_file() =>
        Check(
            "two-files",
            [First, Second],
            Make.Error(
                Make.Place(Second, "Tony goes to the roof"),
                "Tony cannot go to the roof: he is dead"
            ) with
            {
                Event = "e20",
                Hint = "move #e20 before #e12, or let somebody else go",
                Causes =
                [
                    new FindingCause(
                        "Tony died here",
                        Make.Place(First, "Stansfield kills Tony"),
                        "e12"
                    ),
                ],
            }
        );

    [Fact]
    public void Causes_in_the_same_file_stand_in_the_order_of_the_text() =>
        Check(
            "same-file",
            [First],
            Make.Error(
                Make.Place(First, "Stansfield goes to the roof"),
                "Stansfield cannot go to the roof: he is held"
            ) with
            {
                Causes =
                [
                    new FindingCause(
                        "he is at the building since then",
                        Make.Place(First, "at the building")
                    ),
                    new FindingCause(
                        "he was seen here",
                        Make.Place(First, "Stansfield kills Tony")
                    ),
                    new FindingCause("Nan holds him", Make.Place(First, "Nan waits")),
                    new FindingCause("what he did", Make.Place(First, "kills")),
                ],
            }
        );

    [Fact]
    public void Nothing_to_mark()
    {
        var finding = Make.Error(null, "There is no folder `stories/lion`", "MTH9001") with
        {
            Hint = "look at the spelling; there is `stories/leon`",
            Causes =
            [
                new FindingCause("a note without a place", null),
                new FindingCause("Tony died", null, "e12"),
            ],
        };
        Check("no-place", [], finding);
    }

    [Fact]
    public void Fixes_are_help_and_nothing_is_said_twice()
    {
        var where = Make.Place(Second, "Tony");
        var finding = Make.Error(where, "There is nobody called `Tony`", "MTH1201") with
        {
            Hint = "Did you mean `Toni`?",
            Fixes =
            [
                new Fix("did you mean `Toni`?", where, "Toni"),
                new Fix("declare `Tony` as a person", where, "Tony"),
                new Fix("declare `Tony` as a place", where, "Tony"),
                new Fix("a fourth that is one too many", where, "Tony"),
            ],
        };
        Check("fixes", [Second], finding);
    }

    [Fact]
    public void More_causes_than_one_wants_to_read()
    {
        var source = Make.Source(
            "many.story",
            string.Join('\n', Enumerable.Range(1, 120).Select(i => $"line number {i}."))
        );
        var causes = Enumerable
            .Range(1, 11)
            .Select(i => new FindingCause($"cause {i}", Make.Place(source, $"number {10 * i}.")));
        Check(
            "many-causes",
            [],
            Make.Error(Make.Place(source, "number 7."), "It has many causes") with
            {
                Causes = [.. causes],
            }
        );
    }

    [Fact]
    public void Tabs_wide_and_combining_characters_stand_above_their_marks()
    {
        var source = Make.Source(
            "wide.story",
            "scene 屋上\n\tLéon 殺し屋 goes to 屋上 now\n\t\ta\tb\n    Le\u0301on greets 🕴️Tony here\n    e\u0301nd\n"
        );
        string[] words = ["屋上", "殺し屋", "goes", "b", "Le\u0301on greets", "Tony", "here"];
        Check(
            "wide-characters",
            [source],
            [.. words.Select(w => Make.Error(Make.Place(source, w), $"marks {w}"))]
        );
    }

    [Fact]
    public void A_very_long_line_is_cut_around_the_mark()
    {
        var line = string.Join(' ', Enumerable.Range(1, 3000).Select(i => $"word{i}"));
        var source = Make.Source("long.story", $"{line}\nshort\n");
        string[] words =
        [
            "word1 ",
            "word5 word6",
            "word1500",
            "word3000",
            "word10 word11 word12 word13 word14 word15 word16 word17 word18",
        ];
        Finding[] findings =
        [
            .. words.Select(w => Make.Error(Make.Place(source, w), $"marks {w.Trim()}")),
            Make.Error(new Location(source, new TextSpan(0, line.Length)), "marks all of it"),
            Make.Error(Make.Place(source, "word1500"), "a second mark far away") with
            {
                Causes = [new FindingCause("far away", Make.Place(source, "word2999"))],
            },
        ];
        Check("long-lines", [], findings);
    }

    [Fact]
    public void A_line_of_many_megabytes_is_drawn_without_measuring_all_of_it()
    {
        var source = new SourceText("huge.story", new string('x', 16_000_000));
        var finding = Make.Error(
            new Location(source, new TextSpan(15_000_000, 5)),
            "somewhere in it"
        );

        // Thousands of findings in such a line: each looks at some hundred characters only, or this would not end.
        var text = FindingsView.Text([.. Enumerable.Repeat(finding, 2000)], TextOptions.Plain);

        Assert.Equal(2000, text.Split("^^^^^").Length - 1);
        Assert.All(text.Split('\n'), l => Assert.True(l.Length <= 101, l));
    }

    [Fact]
    public void Control_characters_and_turns_of_direction_cannot_reach_the_terminal()
    {
        var source = new SourceText(
            "odd.story",
            "Tony \e[31m\u202egoes\u2066 \a\u0085\u061cto the roof\n"
        );
        var finding = Make.Error(
            Make.Place(source, "to the roof"),
            "A message with \e]0;title\a and\nline ends\tin it"
        ) with
        {
            Hint = "a hint with \e[2J",
            Causes = [new FindingCause("a cause \r\u200f here", Make.Place(source, "goes"))],
        };

        var text = FindingsView.Text([finding], TextOptions.Plain);

        Assert.DoesNotContain(
            text,
            c =>
                (char.IsControl(c) && c != '\n')
                || c is '\u202e' or '\u2066' or '\u061c' or '\u200f'
        );
        Golden.Check("views/findings/control-characters", ("output", text));
    }

    [Fact]
    public void Ends_of_text_and_spans_over_lines()
    {
        var source = Make.Source("ends.story", "scene One\n    a line\n    and another\nlast");
        Check(
            "ends",
            [source],
            Make.Error(
                new Location(source, new TextSpan(source.Content.Length, 0)),
                "something is missing at the end"
            ),
            Make.Error(
                new Location(source, new TextSpan(9, 0)),
                "something is missing at the end of a line"
            ),
            Make.Error(Make.Place(source, "a line\n    and another"), "two lines"),
            Make.Error(Make.Place(source, "last"), "a note over lines") with
            {
                Causes = [new FindingCause("all this", Make.Place(source, "One\n    a line"))],
            }
        );
    }

    [Fact]
    public void Colour_says_nothing_that_words_do_not_say()
    {
        var finding = Make.Error(
            Make.Place(Second, "Tony goes to the roof"),
            "Tony cannot go to the roof: he is dead"
        ) with
        {
            Hint = "let somebody else go",
            Causes =
            [
                new FindingCause("Tony died here", Make.Place(First, "Stansfield kills Tony")),
            ],
        };
        Finding[] findings =
        [
            finding,
            finding with
            {
                Severity = Severity.Warning,
                Causes = [],
            },
            finding with
            {
                Severity = Severity.Hint,
                Causes = [],
            },
        ];

        var plain = FindingsView.Text(findings, TextOptions.Plain);
        var colour = FindingsView.Text(findings, new TextOptions(Colour: true));

        Assert.DoesNotContain('\e', plain);
        Assert.Equal(
            plain,
            System.Text.RegularExpressions.Regex.Replace(colour, "\e\\[[0-9;]*m", "")
        );
        Golden.Check("views/findings/colour", ("output", colour));
    }

    private static void Check(string name, SourceText[] sources, params Finding[] findings) =>
        Golden.Check(
            $"views/findings/{name}",
            [
                .. sources.Select(s => (s.Path, s.Content)),
                ("output", FindingsView.Text(findings, TextOptions.Plain)),
            ]
        );
}
