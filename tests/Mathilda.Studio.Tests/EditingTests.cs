using Microsoft.Playwright;
using static Mathilda.Studio.Tests.StoryFolder;

namespace Mathilda.Studio.Tests;

/// <summary>The text in a browser: read, written, saved.</summary>
public sealed class EditingTests(Browser browser)
{
    // Long, for machines with much else to do; what is waited for takes milliseconds.
    private const float Patience = 60_000;

    private static readonly string Broken = Tale.Replace(
        "goes to the tower",
        "goes to the towr",
        StringComparison.Ordinal
    );

    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task Findings_follow_what_is_written_and_the_disk_waits_for_the_save()
    {
        await using var studio = await TestStudio.Telling(Tale);
        var page = await Window(studio);

        await page.FillAsync("#text", Broken);
        await Sees(page, "#draft .verdict", "1 error");
        await Sees(page, "#draft .line.error", "Ann goes to the towr");
        await Sees(page, "#state", "Not saved.");
        Assert.Equal(Tale, await File.ReadAllTextAsync(PathOf(studio)));

        var mended = Broken.Replace("towr", "tower", StringComparison.Ordinal) + "// end\n";
        await page.FillAsync("#text", mended);
        await Sees(page, "#draft .verdict", "holds together");
        await page.Keyboard.PressAsync("Control+s");
        await Sees(page, "#state", "Saved.");
        Assert.Equal(mended, await File.ReadAllTextAsync(PathOf(studio)));
        Assert.Equal(mended, await page.InputValueAsync("#text"));
        await page.Context.CloseAsync();
    }

    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task What_is_not_saved_outlives_a_change_elsewhere_and_a_reload()
    {
        await using var studio = await TestStudio.Telling(Tale);
        var page = await Window(studio);
        var mine = Tale + "// mine\n";
        await page.FillAsync("#text", mine);

        var theirs = "// theirs\n" + Tale;
        await File.WriteAllTextAsync(PathOf(studio), theirs);
        await Sees(page, "#state", "Changed elsewhere");
        Assert.Equal(mine, await page.InputValueAsync("#text"));

        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await page.ReloadAsync();
        await Assertions
            .Expect(page.Locator("#text"))
            .ToHaveValueAsync(mine, new() { Timeout = Patience });

        await page.ClickAsync("text=Save");
        await Sees(page, "#conflict", "// theirs");
        Assert.Equal(theirs, await File.ReadAllTextAsync(PathOf(studio)));
        await page.ClickAsync("text=Write yours over it");
        await Sees(page, "#state", "Saved.");
        Assert.Equal(mine, await File.ReadAllTextAsync(PathOf(studio)));
        await page.Context.CloseAsync();
    }

    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task Untouched_window_shows_what_was_changed_elsewhere()
    {
        await using var studio = await TestStudio.Telling(Tale);
        var page = await Window(studio);
        await File.WriteAllTextAsync(PathOf(studio), "// theirs\n" + Tale);
        await Assertions
            .Expect(page.Locator("#text"))
            .ToHaveValueAsync("// theirs\n" + Tale, new() { Timeout = Patience });
        await page.Context.CloseAsync();
    }

    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task Without_script_a_form_looks_and_saves_with_the_same_care()
    {
        await using var studio = await TestStudio.Telling(Tale);
        var page = await Window(studio, new BrowserNewContextOptions { JavaScriptEnabled = false });

        await page.FillAsync("#text", Broken);
        await page.ClickAsync("text=Look at it without saving");
        await Sees(page, "#draft .verdict", "1 error");
        Assert.Equal(Broken, await page.InputValueAsync("#text"));
        Assert.Equal(Tale, await File.ReadAllTextAsync(PathOf(studio)));

        var theirs = "// theirs\n" + Tale;
        await File.WriteAllTextAsync(PathOf(studio), theirs);
        await page.ClickAsync("text=Save");
        await Sees(page, "#conflict", "// theirs");
        Assert.Equal(theirs, await File.ReadAllTextAsync(PathOf(studio)));
        await page.ClickAsync("text=Write yours over it");
        await Sees(page, "#state", "Saved.");
        Assert.Equal(Broken, await File.ReadAllTextAsync(PathOf(studio)));
        await page.Context.CloseAsync();
    }

    [Fact(Skip = Browser.Missing, SkipUnless = nameof(Browser.IsHere), SkipType = typeof(Browser))]
    public async Task Name_tells_what_it_is_to_the_keyboard_and_leads_to_its_declaration()
    {
        await using var studio = await TestStudio.Telling(Tale);
        var page = await browser.Page();
        await page.GotoAsync(new Uri(studio.Address, await AddressOf(studio)).ToString());

        await page.FocusAsync("#L9 a.name");
        await Sees(page, "#hover", "Ann is at the tower");
        await Sees(page, "#hover", "person");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#hover")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#L2", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Window(TestStudio studio, BrowserNewContextOptions? options = null)
    {
        var page = await browser.Page(options);
        page.SetDefaultTimeout(Patience);
        await page.GotoAsync(new Uri(studio.Address, $"{await AddressOf(studio)}?edit").ToString());
        return page;
    }

    private static Task Sees(IPage page, string selector, string words) =>
        Assertions
            .Expect(page.Locator(selector).First)
            .ToContainTextAsync(words, new() { Timeout = Patience });
}
