using Microsoft.Playwright;

namespace Mathilda.Studio.Tests;

/// <summary>The pages of questions and of sources as different readers have them.</summary>
public sealed class AskPageTests(Browser browser, LeonStudio leon)
{
    private const int Narrow = 390;

    [Theory(
        Skip = Browser.Missing,
        SkipUnless = nameof(Browser.IsHere),
        SkipType = typeof(Browser)
    )]
    [InlineData("/ask/whynot?sentence=Mathilda+goes+to+the+hallway&after=e12")]
    [InlineData("/ask/whatif?without=e73")]
    public async Task A_long_answer_fits_a_narrow_screen(string address)
    {
        await leon.Answer(address);
        var page = await browser.Page(
            new()
            {
                ViewportSize = new() { Width = Narrow, Height = 800 },
            }
        );
        await page.GotoAsync(leon.At(address));
        Assert.InRange(
            await page.EvaluateAsync<int>("document.documentElement.scrollWidth"),
            1,
            Narrow
        );
    }

    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task The_keyboard_alone_asks_a_question()
    {
        var page = await browser.Page();
        await page.GotoAsync(leon.At("/ask"));
        for (
            var i = 0;
            i < 60 && await page.EvaluateAsync<string>("document.activeElement.id") != "knows-fact";
            i++
        )
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.TypeAsync("Tony is hurt");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/ask/knows?**");
        Assert.Contains(
            "Tony knows it",
            await page.InnerTextAsync("#answer"),
            StringComparison.Ordinal
        );
    }

    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task Without_script_a_slow_answer_comes_by_itself()
    {
        await using var studio = await TestStudio.Over("stories/leon");
        var page = await browser.Page(new() { JavaScriptEnabled = false });
        await page.GotoAsync($"{studio.Address}ask/whatif");
        await page.SelectOptionAsync("#whatif-without", "e73");
        await page.ClickAsync("main form button.main");
        await page.WaitForSelectorAsync(".tally", new() { Timeout = 90_000 });
        Assert.Contains("without=e73", page.Url, StringComparison.Ordinal);
    }

    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task With_script_a_slow_answer_comes_and_the_form_stays()
    {
        await using var studio = await TestStudio.Over("stories/leon");
        var page = await browser.Page();
        await page.GotoAsync($"{studio.Address}ask/whatif?without=e12");
        await page.EvaluateAsync("document.getElementById('whatif-goal').value = 'half written'");
        await page.WaitForSelectorAsync(".tally", new() { Timeout = 90_000 });
        Assert.Equal("half written", await page.InputValueAsync("#whatif-goal"));
    }

    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task On_paper_the_answer_stands_without_the_form()
    {
        await leon.Answer("/ask/whatif?without=e73");
        var page = await browser.Page();
        await page.GotoAsync(leon.At("/ask/whatif?without=e73"));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.IsVisibleAsync("nav.choices"));
        Assert.False(await page.IsVisibleAsync("form.ask"));
        Assert.True(await page.IsVisibleAsync(".tally"));
    }

    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task What_looks_like_a_script_is_only_words()
    {
        const string Script = "<script>document.title='taken'</script>";
        await using var studio = await TestStudio.Telling(
            $$"""
            story "{{Script}}"
            person Ann (she)
            place the hill
            at the start
                Ann is at the hill
            scene {{Script}}
                * Ann says “<img src=x onerror=document.title='taken'>”  #go
                    because "{{Script}}"
            """
        );
        var page = await browser.Page();
        foreach (
            var address in (string[])
                ["ask", "ask/why?event=go", "ask/irony", "ask/whatif?without=go", "sources"]
        )
        {
            await page.GotoAsync($"{studio.Address}{address}");
            Assert.NotEqual("taken", await page.TitleAsync());
        }

        var asked = Uri.EscapeDataString($"\"><img src=x onerror=document.title='taken'>{Script}");
        foreach (
            var address in (string[])
                [
                    $"ask/knows?who={asked}&fact={asked}&after={asked}",
                    $"ask/whynot?sentence={asked}",
                    $"ask/whatif?without={asked}&set={asked}&before={asked}&goal={asked}",
                ]
        )
        {
            await studio.Answer($"/{address}");
            await page.GotoAsync($"{studio.Address}{address}");
            Assert.NotEqual("taken", await page.TitleAsync());
            Assert.Equal(0, await page.Locator("main img, main script").CountAsync());
        }
    }
}
