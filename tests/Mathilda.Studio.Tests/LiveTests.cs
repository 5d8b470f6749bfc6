using Microsoft.Playwright;

namespace Mathilda.Studio.Tests;

/// <summary>The page follows the files.</summary>
public sealed class LiveTests(Browser browser)
{
    private const string Tale = StoryFolder.Tale;

    private const string Hostile = """
        story "<script>alert(1)</script>"
        person "<img src=x onerror=alert(2)>" (she)
        place "</svg><script>alert(3)</script>"
        thing "x' onload='alert(4)"
        at the start
            "<img src=x onerror=alert(2)>" is at "</svg><script>alert(3)</script>"
        scene "<b>One</b>"
            - <script>alert(5)</script>
        """;

    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task A_change_on_the_disk_shows_on_the_open_page()
    {
        await using var studio = await TestStudio.Telling(Tale);
        var page = await browser.Page();
        await page.GotoAsync(studio.Address.ToString());

        await Write(studio, Tale.Replace("A tale", "Another tale", StringComparison.Ordinal));
        await Assertions.Expect(page).ToHaveTitleAsync("Another tale");
        await page.Context.CloseAsync();
    }

    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task A_broken_text_leaves_the_last_picture_and_says_so()
    {
        await using var studio = await TestStudio.Telling(Tale);
        var page = await browser.Page();
        await page.GotoAsync(studio.Address.ToString());

        await Write(
            studio,
            Tale.Replace("Ann goes to the tower", "Ann flibs the tower", StringComparison.Ordinal)
        );
        await page.WaitForSelectorAsync("#notice .notice");
        Assert.Contains(
            "as it last could be understood",
            await page.InnerTextAsync("#notice"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Ann goes to the tower",
            await page.InnerTextAsync("#moment"),
            StringComparison.Ordinal
        );

        await Write(studio, Tale);
        await Assertions.Expect(page.Locator("#notice .notice")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_story_that_cannot_be_understood_gives_a_page_that_says_why()
    {
        await using var studio = await TestStudio.Telling("person\n");
        var text = await studio.Get("/");
        Assert.Contains("cannot be understood yet", text, StringComparison.Ordinal);
        Assert.Contains("tale.story:1", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/people")]
    [InlineData("/places")]
    [InlineData("/things")]
    [InlineData("/themes")]
    [InlineData("/work")]
    [InlineData("/drawings/chart.svg")]
    [InlineData("/drawings/knowledge.svg")]
    [InlineData("/drawings/people.svg")]
    [InlineData("/drawings/places.svg")]
    public async Task Names_that_are_scripts_stay_names(string address)
    {
        await using var studio = await TestStudio.Telling(Hostile);
        var text = await studio.Get(address);
        Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>One</b>", text, StringComparison.Ordinal);
    }

    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task Names_that_are_scripts_make_no_elements_and_no_attributes()
    {
        await using var studio = await TestStudio.Telling(Hostile);
        var page = await browser.Page();
        var asked = 0;
        page.Dialog += (_, dialog) =>
        {
            asked++;
            _ = dialog.DismissAsync();
        };
        await page.GotoAsync(studio.Address.ToString());
        await Assertions
            .Expect(page.Locator("script:not([src]), img, [onload], [onerror]"))
            .ToHaveCountAsync(0);
        Assert.Equal(0, asked);
        await page.Context.CloseAsync();
    }

    private static Task Write(TestStudio studio, string story) =>
        File.WriteAllTextAsync(StoryFolder.PathOf(studio), story);
}
