using Mathilda.Answers;
using Mathilda.Tests.Stories;

namespace Mathilda.Tests.Asking;

/// <summary>Questions about the film and what is said of it: facts with their source, opinions with their holder.</summary>
public sealed class LeonWorkTests
{
    private static readonly Lazy<StoryProject> Story = new(() => Checked.Open("stories/leon"));

    [Fact]
    public void When_it_was_released()
    {
        var released = Field("released");
        Assert.Contains("1994-09-14 France", released.Words);
        Assert.Contains("1994-11-18 United States", released.Words);
        Assert.Equal(["plot"], Sources(released));
    }

    [Fact]
    public void What_it_took_and_that_the_territory_is_not_said()
    {
        var taken = Field("box-office");
        Assert.Contains("45,284,974 dollars", taken.Words);
        Assert.Contains("territory is not said", taken.Words);
    }

    [Fact]
    public void Who_plays_her_father_who_has_no_first_name()
    {
        Assert.Contains("Michael Badalucco as Mathilda's father", Field("cast").Words);
        Assert.DoesNotContain(
            Story.Value.About("Mathilda's father").Items,
            i => i.Section == AboutSection.Trait && i.Words.StartsWith("also ")
        );
    }

    [Fact]
    public void How_loneliness_is_shown()
    {
        var shown = Of(AboutSection.Theme, "loneliness");
        Assert.All(shown, i => Assert.Contains("essay", i.Holder));
        Assert.Contains(shown, i => i.Words.Contains("sleeps sitting in a chair"));
        Assert.Contains(shown, i => i.Words.Contains("A man of few needs"));
        Assert.Contains(shown, i => i.Words.Contains("Nobody notices"));
        Assert.Contains(shown, i => i.Words.Contains("matters to somebody"));
        Assert.Contains(
            Story.Value.About("traits").Items,
            i => i.Subject == "Léon" && i.Words.Contains("eats alone")
        );
        Assert.Contains(
            Story.Value.About("told").Items,
            i => i.Subject == "Nobody notices" && i.Words.Contains("as well be air")
        );
    }

    [Fact]
    public void What_a_critic_thought_and_that_it_is_told_from_memory()
    {
        var claim = Assert.Single(
            Story.Value.About("claims").Items,
            i => i.Holder == "Roger Ebert"
        );
        Assert.Contains("fascinating", claim.Words);
        Assert.Contains("need not cross", claim.Words);
        Assert.Contains("from memory", claim.Words);
        Assert.Equal(["essay"], Sources(claim));
    }

    [Fact]
    public void How_it_came_about()
    {
        var claims = Of(AboutSection.Claim, "the making");
        Assert.All(claims, c => Assert.Equal("the essayist", c.Holder));
        Assert.Contains(claims, c => c.Words.Contains("La Femme Nikita"));
        Assert.Contains(claims, c => c.Words.Contains("The Fifth Element"));
        Assert.Contains(claims, c => c.Words.Contains("something smaller"));
        Assert.Contains(
            Of(AboutSection.Influence, "La Femme Nikita"),
            i => i.Words.Contains("Léon")
        );
    }

    private static AboutItem Field(string name) =>
        Assert.Single(Story.Value.About("record").Items, i => i.Subject == name);

    private static List<AboutItem> Of(AboutSection section, string subject)
    {
        var items = Story
            .Value.About()
            .Items.Where(i => i.Section == section && i.Subject == subject)
            .ToList();
        Assert.NotEmpty(items);
        return items;
    }

    private static List<string> Sources(AboutItem item) =>
        [.. item.Citation.Passages.Select(p => p.Source).Distinct()];
}
