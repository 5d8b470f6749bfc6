using System.Text.Json;

namespace Mathilda.Cli.Tests;

public sealed class FmtTests
{
    private const string Untidy =
        "story \"A\"\nperson   Ann  (she) // the first\n\n\n\nplace the kitchen\nscene One\n  Ann goes to the kitchen [plot 1.1]\n";
    private const string Broken = "story \"A\"\nperson Ann\n        - one\n    - two\n";

    [Fact]
    public void Writes_the_files_that_change_and_says_which()
    {
        using var tool = new TestTool();
        tool.Write("s/a.story", Untidy);

        var first = tool.Run("fmt", "s");
        var text = tool.Read("s/a.story");
        var second = tool.Run("fmt", "s");

        Assert.Equal(
            (ExitCode.Clean, "formatted s/a.story\n", ""),
            (first.Code, Lines(first.Out, "formatted"), first.Error)
        );
        Assert.NotEqual(Untidy, text);
        Assert.Equal(Letters(Untidy), Letters(text));
        Assert.Equal(
            (ExitCode.Clean, "", text),
            (second.Code, Lines(second.Out, "formatted"), tool.Read("s/a.story"))
        );
        Golden.Check(
            "views/fmt/written",
            ("s/a.story before", Untidy),
            ("mathilda fmt s", first.Out),
            ("s/a.story after", text),
            ("again", second.Out)
        );
    }

    [Fact]
    public void Check_writes_nothing_and_ends_with_1_if_it_would()
    {
        using var tool = new TestTool();
        tool.Write("s/a.story", Untidy);

        var run = tool.Run("fmt", "s", "--check");
        Assert.Equal((ExitCode.Findings, Untidy), (run.Code, tool.Read("s/a.story")));
        Assert.Contains("would change s/a.story", run.Out, StringComparison.Ordinal);

        tool.Run("fmt", "s");
        Assert.Equal(ExitCode.Clean, tool.Run("fmt", "s", "--check").Code);
    }

    [Fact]
    public void Ids_are_unique_among_the_files_and_nothing_else_is_lost()
    {
        using var tool = new TestTool();
        tool.Write("s/a.story", Untidy);
        tool.Write(
            "s/b.story",
            "scene Two\n    Ann goes to the kitchen #e07\n    Ann goes to the kitchen\n"
        );

        Assert.Equal(ExitCode.Clean, tool.Run("fmt", "s", "--ids").Code);

        var ids = System.Text.RegularExpressions.Regex.Matches(
            tool.Read("s/a.story") + tool.Read("s/b.story"),
            "#e\\d+"
        );
        Assert.Equal(["#e07", "#e08", "#e09"], ids.Select(i => i.Value).Order());
        Assert.Equal(ExitCode.Clean, tool.Run("fmt", "s", "--ids", "--check").Code);
    }

    [Fact]
    public void A_file_with_an_error_is_left_alone_and_the_others_are_formatted()
    {
        using var tool = new TestTool();
        tool.Write("s/a.story", Untidy);
        tool.Write("s/b.story", Broken);

        var run = tool.Run("fmt", "s");

        Assert.Equal((ExitCode.Findings, Broken), (run.Code, tool.Read("s/b.story")));
        Assert.NotEqual(Untidy, tool.Read("s/a.story"));
        Assert.Contains("s/b.story", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("b.story", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_left_alone()
    {
        using var tool = new TestTool();
        byte[] content = [.. "story   \"L"u8, 0xe9, .. "on\"\n"u8];
        tool.Write("a.story", content);
        Assert.Equal(ExitCode.Findings, tool.Run("fmt", "a.story").Code);
        Assert.Equal(content, File.ReadAllBytes(Path.Combine(tool.Folder, "a.story")));
    }

    [Fact]
    public void A_refused_write_leaves_the_file_and_says_so()
    {
        using var tool = new TestTool();
        tool.Write("a.story", Untidy);
        tool.Files = new RefusingFiles(tool.Files, write: _ => new IOException("no space left"));

        var run = tool.Run("fmt", "a.story");

        Assert.Equal((ExitCode.Findings, Untidy), (run.Code, tool.Read("a.story")));
        Assert.Contains("MTH9007", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_somebody_else_wrote_meanwhile_is_not_overwritten()
    {
        using var tool = new TestTool();
        tool.Write("a.story", Untidy);
        var reads = 0;
        tool.Files = new RefusingFiles(
            tool.Files,
            read: _ =>
            {
                if (++reads == 2)
                {
                    tool.Write("a.story", "story \"Theirs\"\n");
                }

                return null;
            }
        );

        var run = tool.Run("fmt", "a.story");

        Assert.Equal((ExitCode.Findings, "story \"Theirs\"\n"), (run.Code, tool.Read("a.story")));
        Assert.Contains("MTH9006", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Edits_are_formatted_too()
    {
        using var tool = new TestTool();
        tool.Write("e.story", "edit   \"one\"\n  without   #e1\n");
        Assert.Equal(ExitCode.Clean, tool.Run("fmt", "e.story").Code);
        Assert.Equal("edit \"one\"\n    without #e1\n", tool.Read("e.story"));
    }

    [Fact]
    public void Json()
    {
        using var tool = new TestTool();
        tool.Write("a.story", Untidy);
        using var document = JsonDocument.Parse(tool.Run("fmt", "a.story", "--format", "json").Out);
        var file = document.RootElement.GetProperty("files")[0];
        Assert.Equal(
            ("a.story", true, true),
            (
                file.GetProperty("file").GetString(),
                file.GetProperty("changes").GetBoolean(),
                file.GetProperty("written").GetBoolean()
            )
        );
    }

    private static string Lines(string text, string beginning) =>
        string.Concat(
            text.Split('\n')
                .Where(l => l.StartsWith(beginning, StringComparison.Ordinal))
                .Select(l => l + "\n")
        );

    private static string Letters(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
