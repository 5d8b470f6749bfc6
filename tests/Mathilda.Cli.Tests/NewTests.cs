namespace Mathilda.Cli.Tests;

public sealed class NewTests
{
    [Fact]
    public void A_new_story_holds_together_and_is_in_form()
    {
        using var tool = new TestTool();
        var run = tool.Run("new", "the-old_harbour");
        var check = tool.Run("check", "the-old_harbour");

        Assert.Equal((ExitCode.Clean, ""), (run.Code, run.Error));
        Assert.Equal((ExitCode.Clean, ""), (check.Code, check.Error));
        Assert.StartsWith("The old harbour holds together\n", check.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, tool.Run("fmt", "the-old_harbour", "--check").Code);
        Golden.Check(
            "views/cli/new",
            ("mathilda new the-old_harbour", run.Out),
            ("mathilda check the-old_harbour", check.Out)
        );
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        using var tool = new TestTool();
        tool.Write("taken/notes.txt", "mine");
        tool.Write("file", "mine");
        foreach (var name in (string[])["taken", "file", "."])
        {
            var run = tool.Run("new", name);
            Assert.Equal((ExitCode.Findings, ""), (run.Code, run.Out));
            Assert.Contains("MTH9008", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(
            ["file", "notes.txt"],
            Directory
                .GetFiles(tool.Folder, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetFileName(f))
                .Order()
        );
    }

    [Fact]
    public void An_empty_folder_will_do_and_so_will_odd_names()
    {
        using var tool = new TestTool();
        Directory.CreateDirectory(Path.Combine(tool.Folder, "empty"));
        foreach (var name in (string[])["empty", "a/b/c", "with \"quotes\"", "Léon", "---", "1"])
        {
            Assert.Equal(ExitCode.Clean, tool.Run("new", "--", name).Code);
            Assert.Equal(ExitCode.Clean, tool.Run("check", "--", name).Code);
        }
    }

    [Fact]
    public void A_refusing_disk_is_a_finding()
    {
        using var tool = new TestTool();
        tool.Files = new RefusingFiles(tool.Files, write: _ => new UnauthorizedAccessException());
        var run = tool.Run("new", "x");
        Assert.Equal((ExitCode.Findings, ""), (run.Code, run.Out));
        Assert.Contains("MTH9011", run.Error, StringComparison.Ordinal);
    }
}
