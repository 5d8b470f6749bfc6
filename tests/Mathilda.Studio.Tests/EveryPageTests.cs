using Microsoft.Playwright;

namespace Mathilda.Studio.Tests;

/// <summary>What must hold for every page of the studio, on the whole of Léon.</summary>
public sealed class EveryPageTests(Browser browser, LeonStudio leon)
{
    private const int MostBytes = 300_000;
    private const int NarrowWidth = 390;

    /// <summary>An address, and words that stand on its page.</summary>
    public static TheoryData<string, string> Pages { get; } =
        new()
        {
            { "/?after=e46", "Who knows what" },
            { "/?after=e46&who=mathilda", "As seen by" },
            { "/?order=told", "in the order of time" },
            { "/people", "Stansfield" },
            { "/people/leon", "Through the story" },
            { "/places", "Chinatown" },
            { "/places/chinatown", "What plays here" },
            { "/things", "the houseplant" },
            { "/things/the-houseplant", "Through the story" },
            { "/themes", "loneliness" },
            { "/work", "Luc Besson" },
            { "/ask", "Pick a person, a fact, a moment" },
            { "/ask/knows?fact=L%C3%A9on's+trade+is+cleaner", "the headmistress knows it" },
            { "/ask/knows?fact=Tony+is+hurt&view=scenes", "Scene by scene" },
            { "/ask/knows?who=mathilda&after=e46", "does not know" },
            { "/ask/irony", "in the order of telling" },
            { "/ask/why?event=e27", "What led to it" },
            { "/ask/whynot?sentence=Mathilda+goes+to+the+hallway&after=e12", "Why not?" },
            { "/ask/whatif?without=e73", "Change the question" },
            { "/sources", "Encyclopedia article" },
            { "/findings", "Findings" },
            { "/findings/MTH2001", "Something that cannot happen" },
            { "/text", "scenes/10-the-corridor.story" },
            { "/text/stories/leon/bible/10-people.story", "lives alone, eats alone" },
            { "/text/stories/leon/bible/40-acts.story?after=e46", "That moment" },
            { "/text/stories/leon/scenes/40-the-siege.story", "Edit this file" },
            { "/text/stories/leon/scenes/40-the-siege.story?edit", "As the studio reads it" },
            { "/nowhere-at-all", "Not found" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Is_small_and_says_what_it_is_about(string address, string words)
    {
        var page = await leon.Client.GetAsync(
            leon.At(address),
            TestContext.Current.CancellationToken
        );
        var text = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.True(text.Length < MostBytes, $"{address} has {text.Length} characters.");
        Assert.DoesNotContain(" style=", text, StringComparison.Ordinal);
        Assert.Contains(
            "default-src 'none'",
            page.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
    }

    [Theory(
        Skip = Browser.Missing,
        SkipUnless = nameof(Browser.IsHere),
        SkipType = typeof(Browser)
    )]
    [MemberData(nameof(Pages))]
    public async Task Loads_without_a_complaint_of_the_browser(string address, string words)
    {
        var page = await browser.Page();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (
                message.Type is "error" or "warning"
                && !message.Text.Contains("404", StringComparison.Ordinal)
            )
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);

        await page.GotoAsync(leon.At(address));

        Assert.Contains(
            words,
            await page.InnerTextAsync("body"),
            StringComparison.OrdinalIgnoreCase
        );
        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    [Theory(
        Skip = Browser.Missing,
        SkipUnless = nameof(Browser.IsHere),
        SkipType = typeof(Browser)
    )]
    [MemberData(nameof(Pages))]
    public async Task Reads_without_script_on_a_narrow_screen(string address, string words)
    {
        var page = await Open(address, words, Narrow(hasScript: false));
        await page.Context.CloseAsync();
    }

    [Theory(
        Skip = Browser.Missing,
        SkipUnless = nameof(Browser.IsHere),
        SkipType = typeof(Browser)
    )]
    [MemberData(nameof(Pages))]
    public async Task Fits_a_narrow_screen_is_dark_in_the_dark_and_light_in_print(
        string address,
        string words
    )
    {
        var page = await Open(address, words, Narrow(ColorScheme.Dark));
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(width <= NarrowWidth, $"{address} is {width} wide.");
        Assert.True(await Brightness(page) < 80, $"{address} is not dark.");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.True(await Brightness(page) > 200, $"{address} is not light in print.");
        Assert.False(await page.IsVisibleAsync(".top nav"));
        await page.Context.CloseAsync();
    }

    [Theory(
        Skip = Browser.Missing,
        SkipUnless = nameof(Browser.IsHere),
        SkipType = typeof(Browser)
    )]
    [MemberData(nameof(Pages))]
    public async Task Can_be_gone_through_with_the_keyboard(string address, string words)
    {
        var page = await Open(address, words);

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("To the content", await Focused(page));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));

        // Whatever can be clicked can be reached, and everything has a name.
        var nameless = await page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea")]
              .filter(e => e.tabIndex < 0 || !(e.textContent.trim() || e.getAttribute("aria-label") || e.labels?.length || e.querySelector("title")
                || e.querySelector("[aria-label]") || e.title))
              .map(e => e.outerHTML.slice(0, 120))
            """
        );
        Assert.Empty(nameless);
        await page.Context.CloseAsync();
    }

    private static BrowserNewContextOptions Narrow(
        ColorScheme scheme = ColorScheme.Light,
        bool hasScript = true
    ) =>
        new()
        {
            ColorScheme = scheme,
            JavaScriptEnabled = hasScript,
            ViewportSize = new ViewportSize { Width = NarrowWidth, Height = 800 },
        };

    // The page, which says what it is about.
    private async Task<IPage> Open(
        string address,
        string words,
        BrowserNewContextOptions? options = null
    )
    {
        var page = await browser.Page(options);
        await page.GotoAsync(leon.At(address));
        Assert.Contains(
            words,
            await page.InnerTextAsync("body"),
            StringComparison.OrdinalIgnoreCase
        );
        return page;
    }

    private static Task<string> Focused(IPage page) =>
        page.EvaluateAsync<string>("document.activeElement.textContent");

    private static Task<double> Brightness(IPage page) =>
        page.EvaluateAsync<double>(
            "(() => { const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number); return (r + g + b) / 3; })()"
        );
}
