using System.Net;
using System.Text;
using static Mathilda.Studio.Tests.StoryFolder;

namespace Mathilda.Studio.Tests;

/// <summary>The file on the disk is written when asked, whole, and only over what the writer has seen.</summary>
public sealed class SavingTests
{
    private static byte[] Mark() => Encoding.UTF8.GetPreamble();

    private const string Changed = "// changed\n" + Tale;

    [Fact]
    public async Task Byte_order_mark_and_line_ends_stay_as_they_were()
    {
        await using var studio = await TestStudio.Telling(Tale);
        var written = Tale.Replace("\n", "\r\n", StringComparison.Ordinal);
        byte[] bytes = [.. Mark(), .. Encoding.UTF8.GetBytes(written)];
        await File.WriteAllBytesAsync(PathOf(studio), bytes);

        var (status, _) = await Save(studio, Changed, await MarkOf(studio));

        Assert.Equal(HttpStatusCode.SeeOther, status);
        byte[] expected = [.. Mark(), .. Encoding.UTF8.GetBytes("// changed\r\n" + written)];
        Assert.Equal(expected, await File.ReadAllBytesAsync(PathOf(studio)));
        Assert.Equal([PathOf(studio)], Directory.GetFiles(studio.Folder));
    }

    [Fact]
    public async Task Change_made_elsewhere_is_not_overwritten_but_knowingly()
    {
        await using var studio = await TestStudio.Telling(Tale);
        var seen = await MarkOf(studio);
        var theirs = Tale.Replace("Tom (he)", "Tom (he), also Tommy", StringComparison.Ordinal);
        await File.WriteAllTextAsync(PathOf(studio), theirs);

        var (status, page) = await Save(studio, Changed, seen);

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Equal(theirs, await File.ReadAllTextAsync(PathOf(studio)));
        Assert.Contains("Nothing was saved", page, StringComparison.Ordinal);
        Assert.Contains("also Tommy", page, StringComparison.Ordinal);
        Assert.Contains("// changed", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{seen}\"", page, StringComparison.Ordinal);

        var (over, _) = await Send(
            studio,
            "/text/save",
            null,
            null,
            ("file", await NameOf(studio)),
            ("base", seen),
            ("over", await MarkOf(studio)),
            ("text", Changed)
        );
        Assert.Equal(HttpStatusCode.SeeOther, over);
        Assert.Equal(Changed, await File.ReadAllTextAsync(PathOf(studio)));
    }

    [Fact]
    public async Task File_that_is_gone_is_not_made_again()
    {
        await using var studio = await TestStudio.Telling(Tale);
        var (name, seen) = (await NameOf(studio), await MarkOf(studio));
        File.Delete(PathOf(studio));

        var (status, _) = await Save(studio, Changed, seen, name);

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Empty(Directory.GetFiles(studio.Folder));
    }

    [Theory]
    [InlineData("https://evil.example", null)]
    [InlineData("null", null)]
    [InlineData("", null)]
    [InlineData(null, "evil.example")]
    [InlineData("http://evil.example", "evil.example")]
    public async Task Only_a_page_of_the_studio_may_save(string? origin, string? host)
    {
        await using var studio = await TestStudio.Telling(Tale);
        var (name, seen) = (await NameOf(studio), await MarkOf(studio));

        var (status, _) = await Send(
            studio,
            "/text/save",
            origin,
            host,
            ("file", name),
            ("base", seen),
            ("text", Changed)
        );

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal(Tale, await File.ReadAllTextAsync(PathOf(studio)));
    }

    [Theory]
    [InlineData("../outside.story")]
    [InlineData("~up/outside.story")]
    [InlineData("inner/../../outside.story")]
    [InlineData("..%2foutside.story")]
    [InlineData("linked.story")]
    [InlineData("linked/outside.story")]
    [InlineData(".hidden.story")]
    [InlineData("notes.txt")]
    [InlineData("new.story")]
    public async Task Nothing_but_the_files_of_the_story_is_read_or_written(string file)
    {
        await using var studio = await TestStudio.Telling(Tale);
        var outside = Directory.CreateTempSubdirectory("outside-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(outside, "outside.story"), "// secret\n");
            await File.WriteAllTextAsync(Path.Combine(studio.Folder, ".hidden.story"), "// secret");
            await File.WriteAllTextAsync(Path.Combine(studio.Folder, "notes.txt"), "secret");
            File.CreateSymbolicLink(
                Path.Combine(studio.Folder, "linked.story"),
                Path.Combine(outside, "outside.story")
            );
            Directory.CreateSymbolicLink(Path.Combine(studio.Folder, "linked"), outside);
            var folder = (await NameOf(studio))[..^"tale.story".Length];
            var mark = Convert.ToHexString(
                System.Security.Cryptography.SHA256.HashData("// secret\n"u8)
            );

            foreach (var asked in new[] { folder + file, file })
            {
                using var shown = await studio.Client.GetAsync(
                    new Uri(studio.Address, $"/text/{asked}?edit")
                );
                Assert.Equal(HttpStatusCode.NotFound, shown.StatusCode);
                var (saved, _) = await Save(studio, Changed, mark, asked);
                Assert.Equal(HttpStatusCode.NotFound, saved);
                var (looked, _) = await Send(
                    studio,
                    "/text/check",
                    null,
                    null,
                    ("file", asked),
                    ("text", Changed)
                );
                Assert.Equal(HttpStatusCode.NotFound, looked);
            }

            Assert.Equal(
                "// secret\n",
                await File.ReadAllTextAsync(Path.Combine(outside, "outside.story"))
            );
            Assert.Equal(Tale, await File.ReadAllTextAsync(PathOf(studio)));
            Assert.False(File.Exists(Path.Combine(studio.Folder, "new.story")));
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public async Task Draft_is_checked_and_the_disk_left_alone()
    {
        await using var studio = await TestStudio.Telling(Tale);
        var draft = Tale.Replace("the tower   #e1", "the towr   #e1", StringComparison.Ordinal);

        var (status, part) = await Send(
            studio,
            "/text/check",
            null,
            null,
            ("file", await NameOf(studio)),
            ("text", draft),
            ("part", "1")
        );

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("1 error", part, StringComparison.Ordinal);
        Assert.Contains("line 9", part, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", part, StringComparison.Ordinal);
        Assert.Equal(Tale, await File.ReadAllTextAsync(PathOf(studio)));
    }

    private static async Task<(HttpStatusCode Status, string Text)> Save(
        TestStudio studio,
        string text,
        string seen,
        string? file = null
    ) =>
        await Send(
            studio,
            "/text/save",
            null,
            null,
            ("file", file ?? await NameOf(studio)),
            ("base", seen),
            ("text", text.Replace("\n", "\r\n", StringComparison.Ordinal))
        );
}
