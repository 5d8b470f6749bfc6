using Mathilda.Language.Syntax;

namespace Mathilda.Language.Tests.Binding;

/// <summary>Names found in a text by their words.</summary>
public sealed class NameReferenceTests
{
    private const string Story = """
        person Léon (he), also the cleaner
        person Léon's brother (he)
        person "the <b>" (they)
        place the roof
        kind trade = roof, none
        act {who: person} wave[s] at Léon
        scene The roof
            Léon's brother goes to the roof   #up [plot 1.1]
            implied the cleaner goes to "the <b>"
            - Léon is on the roof
        """;

    [Fact]
    public void Longest_name_wins_and_free_text_and_patterns_have_none()
    {
        var story = Bound.Story(Story);
        var tree = Parser.Parse(Check.Source(Story));
        Assert.Equal(
            [
                "1 Léon = Léon",
                "1 the cleaner = Léon",
                "2 Léon's brother = Léon's brother",
                "3 \"the <b>\" = the <b>",
                "4 the roof = the roof",
                "5 roof = the roof",
                "5 none = none",
                "8 Léon's brother = Léon's brother",
                "8 the roof = the roof",
                "9 the cleaner = Léon",
                "9 \"the <b>\" = the <b>",
            ],
            story
                .NamesIn(tree)
                .Select(n =>
                    $"{tree.Source.PositionOf(n.Span.Start).Line} {tree.Source.TextOf(n.Span)} = {n.Entity.Name}"
                )
        );
    }

    [Fact]
    public void Head_of_a_line_says_what_it_is_about()
    {
        var tree = Parser.Parse(Check.Source(Story));
        var scene = tree.Lines[^1];
        Assert.Equal("person", tree.Source.TextOf(tree.Lines[0].HeadSpan));
        Assert.Equal("scene", tree.Source.TextOf(scene.HeadSpan));
        Assert.Equal(
            ["", "implied", "-"],
            scene.Block.Select(l => tree.Source.TextOf(l.HeadSpan).Trim())
        );
    }
}
