namespace Mathilda.Studio.Tests;

/// <summary>The first page in a browser, on the whole of Léon.</summary>
public sealed class StoryPageTests(Browser browser)
{
    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task Arrow_keys_move_the_playhead_and_the_panels()
    {
        await using var studio = await TestStudio.Over("stories/leon");
        var page = await browser.Page();
        await page.GotoAsync($"{studio.Address}?after=e46");
        Assert.Contains(
            "Stansfield",
            await page.InnerTextAsync("#moment h2"),
            StringComparison.Ordinal
        );

        await page.FocusAsync("#chart");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForSelectorAsync("#moment:not([data-moment='e46'])");

        var moment = await page.GetAttributeAsync("#moment", "data-moment");
        Assert.Equal(moment, await page.InputValueAsync("#after"));
        Assert.Contains(
            $"after={Uri.EscapeDataString(moment!)}",
            page.Url,
            StringComparison.Ordinal
        );
    }
}
