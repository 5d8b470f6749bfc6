namespace Mathilda.Studio.Tests;

/// <summary>The edge of the text, and passages wherever a locator stands.</summary>
public sealed class SourcePageTests(Browser browser)
{
    private const string Story = "stories/tour/13-a-source.story";
    private const string Text = "tale=stories/tour/sources/13-the-ferry.txt";

    [Fact]
    public async Task Passages_stand_with_the_lines_that_rest_on_them()
    {
        await using var studio = await TestStudio.Over(Story, Text);
        var page = PageText.Of(await studio.Get("/sources"));
        Assert.Contains("7 passages 5 told 1 left aside 1 open", page, StringComparison.Ordinal);
        Assert.Contains(
            "2.2 He was waving a lantern! Nothing in the story rests on it.",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "2.3 She rowed across and fetched him. Mara rows the stranger across",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "left aside: whoever tells it speaks of himself",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Only_what_is_open_can_be_asked_for()
    {
        await using var studio = await TestStudio.Over(Story, Text);
        var page = PageText.Of(await studio.Get("/sources?show=open"));
        Assert.Contains("waving a lantern", page, StringComparison.Ordinal);
        Assert.DoesNotContain("rowed across", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_text_the_numbers_are_shown_and_how_to_start_with_it()
    {
        await using var studio = await TestStudio.Over(Story);
        var page = await studio.Get("/sources");
        Assert.Contains("--source tale=tale.txt", page, StringComparison.Ordinal);
        Assert.Contains(
            "2.3 Mara rows the stranger across",
            PageText.Of(page),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("fetched him", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_not_there_is_told_and_the_rest_is_shown()
    {
        await using var studio = await TestStudio.Over(Story, "tale=stories/tour/sources/none.txt");
        var page = PageText.Of(await studio.Get("/sources"));
        Assert.Contains("There is nothing at", page, StringComparison.Ordinal);
        Assert.Contains("Mara rows the stranger across", page, StringComparison.Ordinal);
    }

    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task A_locator_opens_its_passage_without_script()
    {
        await using var studio = await TestStudio.Over(Story, Text);
        var page = await browser.Page(new() { JavaScriptEnabled = false });
        await page.GotoAsync($"{studio.Address}ask/why?event=row");
        await page.FocusAsync("#answer button.locator >> nth=0");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(
            "tale 2.3 She rowed across and fetched him.",
            PageText.Of(await page.Locator("#answer .passages").First.InnerTextAsync())
        );
    }

    [Fact]
    public async Task All_of_Léon_is_told_or_left_aside_with_a_reason()
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "leon", "sources");
        Assert.SkipUnless(
            Directory.Exists(folder),
            "The texts of Léon are not here: their passages are not looked up."
        );
        await using var studio = await TestStudio.Over(
            "stories/leon",
            $"plot={folder}/plot.txt",
            $"essay={folder}/essay.txt"
        );
        var page = await studio.Get("/sources");
        Assert.DoesNotContain("class=\"open\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("notice bad", page, StringComparison.Ordinal);
        Assert.InRange(page.Length, 50_000, 300_000);
    }
}
