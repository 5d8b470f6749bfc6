using System.Text;
using Mathilda.Files;

namespace Mathilda.Cli.Tests;

public sealed class FileTests
{
    [Fact]
    public void Files_of_a_folder_come_in_the_order_of_their_paths()
    {
        using var tool = new TestTool();
        string[] names =
        [
            "s/b.story",
            "s/a/z.story",
            "s/B.story",
            "s/a.story",
            "s/ä.story",
            "s/10.story",
            "s/9.story",
        ];
        foreach (var name in names)
        {
            tool.Write(name, "// nothing\n");
        }

        var loaded = StoryFiles.Load(tool.Files, "s");

        Assert.Equal(
            [
                "s/10.story",
                "s/9.story",
                "s/B.story",
                "s/a.story",
                "s/a/z.story",
                "s/b.story",
                "s/ä.story",
            ],
            loaded.Texts.Select(t => t.Path)
        );
        Assert.Empty(loaded.Findings);
    }

    [Fact]
    public void Hidden_folders_links_other_files_and_edits_are_left_out()
    {
        using var tool = new TestTool();
        tool.Write("s/a.story", "// nothing\n");
        tool.Write("s/.hidden/b.story", "// nothing\n");
        tool.Write("s/.c.story", "// nothing\n");
        tool.Write("s/notes.txt", "nothing");
        tool.Write("s/edits/one.story", "// a comment\n\n  \nedit \"one\"\n");
        tool.Write("s/editor.story", "editor\n");
        tool.Write("elsewhere/d.story", "// nothing\n");
        Directory.CreateSymbolicLink(
            Path.Combine(tool.Folder, "s/link"),
            Path.Combine(tool.Folder, "elsewhere")
        );
        File.CreateSymbolicLink(
            Path.Combine(tool.Folder, "s/link.story"),
            Path.Combine(tool.Folder, "elsewhere/d.story")
        );
        Directory.CreateSymbolicLink(
            Path.Combine(tool.Folder, "s/loop"),
            Path.Combine(tool.Folder, "s")
        );

        Assert.Equal(
            ["s/a.story", "s/editor.story"],
            StoryFiles.Load(tool.Files, "s").Texts.Select(t => t.Path)
        );
        Assert.Equal(3, StoryFiles.Load(tool.Files, "s", withEdits: true).Texts.Count);
    }

    [Fact]
    public void A_link_that_is_named_is_followed()
    {
        using var tool = new TestTool();
        tool.Write("s/a.story", "// nothing\n");
        Directory.CreateSymbolicLink(
            Path.Combine(tool.Folder, "link"),
            Path.Combine(tool.Folder, "s")
        );
        Assert.Equal(
            ["link/a.story"],
            StoryFiles.Load(tool.Files, "link").Texts.Select(t => t.Path)
        );
    }

    [Fact]
    public void Paths_are_shown_from_the_working_folder_or_in_full_where_that_is_shorter()
    {
        using var tool = new TestTool();
        Assert.Equal(
            "s/a.story",
            StoryFiles.Shown(tool.Files, Path.Combine(tool.Folder, "s", "..", "s", "a.story"))
        );
        Assert.Equal("/a.story", StoryFiles.Shown(tool.Files, "/a.story"));
    }

    [Theory]
    [InlineData("lion", "MTH9001")]
    [InlineData("empty", "MTH9002")]
    [InlineData("refused.story", "MTH9003")]
    [InlineData("gone.story", "MTH9003")]
    [InlineData("latin1.story", "MTH1014")]
    [InlineData("utf16.story", "MTH1014")]
    [InlineData("only-an-edit.story", "MTH9010")]
    public void What_cannot_be_read_is_a_finding(string path, string code)
    {
        using var tool = With();
        var run = tool.Run("check", path, "--format", "json");
        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Equal(code, FirstCode(run.Out));
        Assert.Equal("", run.Error);
        foreach (
            string[] words in (string[][])
                [
                    ["knows", path],
                    ["why", path, "e1"],
                    ["show", path, "cast"],
                    ["fmt", path],
                ]
        )
        {
            var other = tool.Run(words);
            if (words[0] != "fmt" || code != "MTH9010")
            {
                Assert.Equal((ExitCode.Findings, ""), (other.Code, other.Out));
                Assert.Contains(code, other.Error, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_taken_into_memory()
    {
        using var tool = new TestTool();
        using (var file = File.Create(Path.Combine(tool.Folder, "large.story")))
        {
            file.SetLength(65L << 20);
        }

        Assert.Equal(
            "MTH9004",
            FirstCode(tool.Run("check", "large.story", "--format", "json").Out)
        );
        Assert.Equal("MTH9004", FirstCode(tool.Run("check", "/dev/zero", "--format", "json").Out));
    }

    [Theory]
    [InlineData("nothing.story", "MTH9001")]
    [InlineData("empty", "MTH9001")]
    [InlineData("a.story", "MTH9009")]
    [InlineData("refused.story", "MTH9003")]
    public void What_is_no_edit_is_a_finding(string edit, string code)
    {
        using var tool = With();
        var run = tool.Run("check", "a.story", "--edit", edit, "--format", "json");
        Assert.Equal((ExitCode.Findings, code), (run.Code, FirstCode(run.Out)));
    }

    [Fact]
    public void A_near_name_is_offered()
    {
        using var tool = With();
        tool.Write("stories/leon/a.story", "// nothing\n");
        Assert.Contains(
            "Did you mean `stories/leon`?",
            tool.Run("check", "stories/lion").Out,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "Did you mean",
            tool.Run("check", "stories/something").Out,
            StringComparison.Ordinal
        );
        Assert.Equal(ExitCode.Findings, tool.Run("check", "no/such/folder").Code);
        Assert.Equal(ExitCode.Findings, tool.Run("check", "bad\0name").Code);
        Assert.Equal(ExitCode.Findings, tool.Run("check", new string('x', 5000)).Code);
    }

    [Fact]
    public void A_write_leaves_the_old_file_or_the_new_one()
    {
        using var tool = new TestTool();
        tool.Write("a.story", "old");
        var path = Path.Combine(tool.Folder, "a.story");
        File.CreateSymbolicLink(Path.Combine(tool.Folder, "link.story"), path);
        Directory.CreateDirectory(Path.Combine(tool.Folder, "taken.story"));

        tool.Files.Write("link.story", Encoding.UTF8.GetBytes("new"));

        Assert.Equal("new", tool.Read("a.story"));
        Assert.NotNull(new FileInfo(Path.Combine(tool.Folder, "link.story")).LinkTarget);
        Assert.ThrowsAny<Exception>(() => tool.Files.Write("taken.story", [1]));
        Assert.Equal(3, Directory.GetFileSystemEntries(tool.Folder).Length);
    }

    [Fact]
    public void A_write_keeps_who_may_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such modes.");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var tool = new TestTool();
        tool.Write("a.story", "old");
        var path = Path.Combine(tool.Folder, "a.story");
        const UnixFileMode Mode =
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead;
        File.SetUnixFileMode(path, Mode);

        tool.Files.Write("a.story", Encoding.UTF8.GetBytes("new"));

        Assert.Equal(Mode, File.GetUnixFileMode(path));
    }

    private static TestTool With()
    {
        var tool = new TestTool();
        tool.Write("a.story", "story \"A\"\n");
        tool.Write("refused.story", "// nothing\n");
        tool.Write("gone.story", "// nothing\n");
        tool.Write("latin1.story", [.. "// L"u8, 0xe9, .. "on\n"u8]);
        tool.Write(
            "utf16.story",
            Encoding
                .Unicode.GetPreamble()
                .Concat(Encoding.Unicode.GetBytes("// nothing\n"))
                .ToArray()
        );
        tool.Write("only-an-edit.story", "edit \"one\"\n");
        Directory.CreateDirectory(Path.Combine(tool.Folder, "empty"));
        tool.Files = new RefusingFiles(
            tool.Files,
            read: path =>
                path.EndsWith("refused.story", StringComparison.Ordinal)
                    ? new UnauthorizedAccessException()
                : path.EndsWith("gone.story", StringComparison.Ordinal)
                    ? new FileNotFoundException()
                : null
        );
        return tool;
    }

    private static string? FirstCode(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        return document.RootElement.GetProperty("findings")[0].GetProperty("code").GetString();
    }
}
