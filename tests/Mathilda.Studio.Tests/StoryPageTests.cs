using Microsoft.Playwright;

namespace Mathilda.Studio.Tests;

/// <summary>The first page in a browser, on the whole of Léon.</summary>
public sealed class StoryPageTests(Browser browser, LeonStudio leon)
{
    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task Arrow_keys_move_the_playhead_and_the_panels()
    {
        var page = await Open("/?after=e46");
        Assert.Contains(
            "Stansfield",
            await page.InnerTextAsync("#moment h2"),
            StringComparison.Ordinal
        );
        var before = await LineAt(page);

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
        Assert.NotEqual(before, await LineAt(page));
    }

    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task A_click_on_an_event_puts_the_playhead_there()
    {
        var page = await Open("/");
        await page.DispatchEventAsync("#chart [data-event-id='e15']", "click");
        await page.WaitForSelectorAsync("#moment[data-moment='e15']");
        Assert.Equal(
            await page.GetAttributeAsync("#chart [data-event-id='e15']", "cx"),
            await LineAt(page)
        );
    }

    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task One_persons_eyes_leave_two_columns()
    {
        var page = await Open("/?after=e46");
        await page.SelectOptionAsync("#who", "mathilda");
        await Assertions
            .Expect(page.Locator(".knows").First.Locator("thead th"))
            .ToHaveCountAsync(3);
        Assert.Contains("who=mathilda", page.Url, StringComparison.Ordinal);
    }

    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task Without_script_links_and_forms_move_the_playhead()
    {
        var page = await browser.Page(new BrowserNewContextOptions { JavaScriptEnabled = false });
        await page.GotoAsync(leon.At("/?after=e15"));
        await page.ClickAsync("a[rel=next]");
        Assert.NotEqual("e15", await page.GetAttributeAsync("#moment", "data-moment"));
        await page.SelectOptionAsync("#after", "e46");
        await page.ClickAsync("#playhead button");
        Assert.Equal("e46", await page.GetAttributeAsync("#moment", "data-moment"));
        Assert.Equal("visible", await page.GetAttributeAsync("line.playhead", "visibility"));
    }

    [Fact]
    public async Task Says_who_wrongly_believes_what()
    {
        var text = await leon.Client.GetStringAsync(
            leon.At("/moment?after=e46"),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("k-wrong", text, StringComparison.Ordinal);
        Assert.Contains("wrongly believes otherwise", text, StringComparison.Ordinal);
    }

    private async Task<IPage> Open(string address)
    {
        var page = await browser.Page();
        await page.GotoAsync(leon.At(address));
        return page;
    }

    private static Task<string?> LineAt(IPage page) =>
        page.GetAttributeAsync("line.playhead", "x1");
}
