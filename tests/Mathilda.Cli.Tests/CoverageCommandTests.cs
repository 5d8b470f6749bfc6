using System.Text;
using System.Text.Json;

namespace Mathilda.Cli.Tests;

/// <summary><c>mathilda coverage</c> over a source of a few sentences.</summary>
public sealed class CoverageCommandTests
{
    private const string Story = """
        story "Two"
            sources
                notes "Notes"
        person Ann (she)  [notes 1.1]
        skip [notes 1.2]: mood
        """;

    [Fact]
    public void Passages_stand_with_their_lines()
    {
        using var tool = With(Story, "Ann waits. What a day! She left.");
        var run = tool.Run("coverage", "s", "--source", "notes=notes.txt");
        Assert.Equal((ExitCode.Clean, ""), (run.Code, run.Error));
        Assert.Equal(
            """
            notes
              1.1   Ann waits.
                      person Ann (she)  s/a.story:4
              1.2   What a day!
                      left aside: mood  s/a.story:5
              1.3   She left.
                      nothing rests on it

            Two leaves 1 passage open
              notes: 3 passages, 1 told, 1 left aside, 1 open

            """.ReplaceLineEndings("\n"),
            run.Out
        );
    }

    [Fact]
    public void Only_what_is_open_is_shown_if_that_is_asked_for()
    {
        using var tool = With(Story, "Ann waits. What a day! She left.");
        var run = tool.Run("coverage", "s", "--source", "notes=notes.txt", "--open");
        Assert.DoesNotContain("1.1", run.Out, StringComparison.Ordinal);
        Assert.Contains("1.3", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_locator_that_names_nothing_ends_with_1()
    {
        using var tool = With(Story, "Ann waits.");
        var run = tool.Run("coverage", "s", "--source", "notes=notes.txt");
        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("MTH1411", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_holds_what_the_text_says_and_all_findings()
    {
        using var tool = With(Story, "Ann waits. What a day! She left.");
        var run = tool.Run("coverage", "s", "--source", "notes=notes.txt", "--format", "json");
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(
            "MTH3020",
            json.RootElement.GetProperty("findings")[0].GetProperty("code").GetString()
        );
        Assert.Equal(1, json.RootElement.GetProperty("sources")[0].GetProperty("open").GetInt32());
    }

    [Theory]
    [InlineData(
        ExitCode.WrongUse,
        "`--source notes.txt` does not say which source that is",
        "notes.txt"
    )]
    [InlineData(ExitCode.WrongUse, "does not say which source", "notes=")]
    [InlineData(ExitCode.Findings, "MTH9001", "notes=gone.txt")]
    [InlineData(ExitCode.Findings, "MTH9012", "tale=notes.txt")]
    public void Wrong_sources_are_told(object code, string message, string source)
    {
        using var tool = With(Story, "Ann waits. What a day!");
        var run = tool.Run("coverage", "s", "--source", source);
        Assert.Equal(code, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private static TestTool With(string story, string source)
    {
        var tool = new TestTool();
        tool.Write("s/a.story", Encoding.UTF8.GetBytes(story));
        tool.Write("notes.txt", Encoding.UTF8.GetBytes(source));
        return tool;
    }
}
