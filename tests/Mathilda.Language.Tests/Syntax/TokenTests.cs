namespace Mathilda.Language.Tests.Syntax;

public sealed class TokenTests
{
    [Fact]
    public void Possessives_are_tokens_of_their_own() =>
        Check.Tokens(
            "group Mathilda's father's = the Landos', don't, o’clock’s",
            "Word group",
            "Word Mathilda=mathilda",
            "+Possessive 's",
            "Word father",
            "+Possessive 's",
            "Symbol =",
            "Word the",
            "Word Landos=landos",
            "+Possessive '",
            "+Symbol ,",
            "Word don't",
            "+Symbol ,",
            "Word o’clock=o'clock",
            "+Possessive ’s='s"
        );

    [Fact]
    public void Accents_are_composed_for_comparing() =>
        Check.Tokens(
            "use LE\u0301ON Léon e\u0328x Ș\u0301 \u30AB\u3099",
            "Word use",
            "Word LE\u0301ON=léon",
            "Word Léon=léon",
            "Word e\u0328x=ęx",
            "Word Ș\u0301=ș\u0301",
            "Word \u30AB\u3099=\u30AC"
        );

    [Fact]
    public void Words_numbers_and_symbols() =>
        Check.Tokens(
            "use 12 1994-09-14 T-shirt 3d a->b != <= >=x 4.2 😀 _",
            "Word use",
            "Number 12",
            "Word 1994-09-14",
            "Word T-shirt=t-shirt",
            "Word 3d",
            "Word a",
            "+Symbol ->",
            "+Word b",
            "Symbol !=",
            "Symbol <=",
            "Symbol >=",
            "+Word x",
            "Number 4",
            "+Symbol .",
            "+Number 2",
            "Symbol 😀",
            "Symbol _"
        );

    [Fact]
    public void Texts_keep_their_case_and_hide_comments() =>
        Check.Tokens(
            "story \"It’s // A [plot 3.4]\" “Two \"quotes\"” // \"over\"",
            "Word story",
            "Text \"It’s // A [plot 3.4]\"=It's // A [plot 3.4]",
            "Text “Two \"quotes\"”=Two \"quotes\""
        );

    [Fact]
    public void Brackets_that_touch_a_word_are_no_locators() =>
        Check.Tree(
            """
            act {who} go[es]
            act {who} jump[s 1]   [plot 1.1]
                if x   // a
                then y // [plot 2.2]
            use a//b
            """,
            """
            Act: act {who} go[es]
            Act: act {who} jump[s 1] [plot 1.1]
                If: if x
                Then: then y
            Use: use a//b
            """
        );

    [Fact]
    public void Locators() =>
        Check.Tree(
            """
            use a [plot 3.4-6, 4.1, essay 9.1]
            use b [plot 3.4-4.2,F6]#no
            use c [plot F6-8, H3 , essay-2 12–14] #c
            use d #d-1_x [plot 3]
            """,
            """
            Use: use a [plot 3.4 to 3.6, plot 4.1, essay 9.1]
            Use: use b [plot 3.4-4.2,F6]#no
            Use: use c [plot F6 to F8, plot H3, essay-2 12 to 14] #c
            Use: use d [plot 3] #d-1_x
            use b [plot 3.4-4.2,F6]#no
                  ^^^^^^^^^^^^^^^^^ MTH1007 `[plot 3.4-4.2,F6]` stands in the middle of the line.
                hint: Sources and names of lines end a line: move it to the end.
            """
        );

    [Fact]
    public void Free_text_keeps_signs_that_are_no_source() =>
        Check.Tree(
            """
            scene Nº 5 // no
                - he wrote "teh" [sic] at #5, see http://a.b/c [12] [plot 1.1]
            """,
            """
            Scene: scene «Nº 5»
                Beat: - «he wrote "teh" [sic] at #5, see http://a.b/c [12]» [plot 1.1]
            """
        );
}
