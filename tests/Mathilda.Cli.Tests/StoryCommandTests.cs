using System.Text.Json;

namespace Mathilda.Cli.Tests;

/// <summary>The commands that ask a story, over stories of a few lines.</summary>
public sealed class StoryCommandTests
{
    private const string Clean = """
        story "The key"
        use possession
        person Ann (she)
        place the hall
        thing the key

        wants of Ann
            the key: she has the key

        at the start
            Ann is at the hall
            the key is at the hall

        scene Morning
            Ann picks up the key    #take
            expect Ann has the key
        """;

    private const string Edit = """
        edit "no key"
            without #take
        """;

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void A_story_that_holds_together_ends_with_0(string format)
    {
        using var tool = With();
        var run = tool.Run("check", "s", "--format", format);
        Assert.Equal((ExitCode.Clean, ""), (run.Code, run.Error));
        Assert.DoesNotContain('\e', run.Out);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void A_story_that_does_not_ends_with_1(string format)
    {
        using var tool = With();
        var run = tool.Run("check", "s", "--edit", "edit.story", "--format", format);
        Assert.Equal((ExitCode.Findings, ""), (run.Code, run.Error));
        Assert.Contains("MTH2005", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_counts_of_a_check()
    {
        using var tool = With();
        var clean = Json(tool.Run("check", "s", "--format", "json"));
        Assert.Equal("The key", clean.GetProperty("story").GetString());
        Assert.Equal(
            (1, 1),
            (clean.GetProperty("events").GetInt32(), clean.GetProperty("scenes").GetInt32())
        );
        Assert.Equal(1, clean.GetProperty("reasons").GetProperty("verified").GetInt32());
        Assert.Equal("take", clean.GetProperty("replay")[0].GetProperty("id").GetString());
        Assert.Equal(
            "s/story.story",
            clean.GetProperty("replay")[0].GetProperty("file").GetString()
        );

        var edited = Json(tool.Run("check", "s", "--edit", "edit.story", "--format", "json"));
        Assert.Equal(
            ["no key"],
            edited.GetProperty("edits").EnumerateArray().Select(e => e.GetString())
        );
        Assert.Equal(
            (0, 1),
            (edited.GetProperty("events").GetInt32(), edited.GetProperty("errors").GetInt32())
        );
    }

    [Fact]
    public void Hints_and_warnings_alone_end_with_0()
    {
        using var tool = new TestTool();
        tool.Write("a.story", Clean + "\n    - the clock strikes");
        Assert.Equal(ExitCode.Clean, tool.Run("check", "a.story").Code);
    }

    [Fact]
    public void Every_question_has_its_format()
    {
        using var tool = With();
        foreach (
            var (format, words) in new (string, string[])[]
            {
                ("mathilda-check/1", ["check", "s"]),
                ("mathilda-knows/1", ["knows", "s"]),
                ("mathilda-knows/1", ["knows", "s", "Ann", "Ann has the key", "--after", "start"]),
                ("mathilda-why/1", ["why", "s", "take"]),
                ("mathilda-why/1", ["why", "s", "#take"]),
                ("mathilda-world/1", ["show", "s", "world", "--after", "take"]),
                ("mathilda-world/1", ["show", "s", "mind", "--who", "Ann"]),
                ("mathilda-cast/1", ["show", "s", "cast"]),
                ("mathilda-scenes/1", ["show", "s", "scenes"]),
                ("mathilda-acts/1", ["show", "s", "acts"]),
                ("mathilda-library/1", ["show", "std/presence"]),
                ("mathilda-fmt/1", ["fmt", "s", "--check"]),
            }
        )
        {
            var run = tool.Run([.. words, "--format", "json"]);
            Assert.Equal("", run.Error);
            Assert.Equal(format, Json(run).GetProperty("format").GetString());
            Assert.NotEqual("", tool.Run(words).Out);
        }
    }

    [Fact]
    public void Who_knows_before_and_after()
    {
        using var tool = With();
        Assert.Equal(
            "knows",
            Stance(tool.Run("knows", "s", "Ann", "Ann has the key", "--format", "json"))
        );
        Assert.Equal(
            "knowsNot",
            Stance(
                tool.Run(
                    "knows",
                    "s",
                    "Ann",
                    "Ann has the key",
                    "--after",
                    "start",
                    "--format",
                    "json"
                )
            )
        );
        Assert.Equal(
            "knowsNot",
            Stance(
                tool.Run(
                    "knows",
                    "s",
                    "Ann",
                    "Ann has the key",
                    "--edit",
                    "edit.story",
                    "--format",
                    "json"
                )
            )
        );
    }

    [Theory]
    [InlineData("knows", "s", "Nobody at all")]
    [InlineData("knows", "s", "Ann", "Ann eats the key")]
    [InlineData("knows", "s", "--after", "never")]
    [InlineData("why", "s", "never")]
    [InlineData("show", "s", "world", "--after", "never")]
    [InlineData("show", "s", "mind", "--who", "Bob")]
    public void A_question_that_cannot_be_answered_is_a_finding_with_a_way_out(
        params string[] words
    )
    {
        using var tool = With();
        var text = tool.Run(words);
        var json = tool.Run([.. words, "--format", "json"]);
        Assert.Equal(
            (ExitCode.Findings, "", ExitCode.Findings, ""),
            (text.Code, text.Out, json.Code, json.Error)
        );
        Assert.StartsWith("error[MTH", text.Error, StringComparison.Ordinal);
        Assert.Contains("= help:", text.Error, StringComparison.Ordinal);
        Assert.Equal(1, Json(json).GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void A_text_with_an_error_still_has_a_cast()
    {
        using var tool = new TestTool();
        tool.Write("a.story", Clean + "\n    Ann eats the key\n");
        var run = tool.Run("show", "a.story", "cast");
        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("Ann", run.Out, StringComparison.Ordinal);
        Assert.Contains("Ann eats the key", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, tool.Run("check", "a.story").Code);
    }

    [Fact]
    public void The_library_is_printed_as_it_is()
    {
        using var tool = new TestTool();
        Assert.Equal(Language.Prelude.Find("presence"), tool.Run("show", "std/presence").Out);
        var wrong = tool.Run("show", "std/presense");
        Assert.Equal((ExitCode.WrongUse, ""), (wrong.Code, wrong.Out));
        Assert.Contains("Did you mean `std/presence`?", wrong.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "s", "mind")]
    [InlineData("show", "s", "world", "--who", "Ann")]
    public void A_mind_is_somebodys(params string[] words)
    {
        using var tool = With();
        Assert.Equal(ExitCode.WrongUse, tool.Run(words).Code);
    }

    private static TestTool With()
    {
        var tool = new TestTool();
        tool.Write("s/story.story", Clean);
        tool.Write("edit.story", Edit);
        return tool;
    }

    private static JsonElement Json(ToolRun run) => JsonDocument.Parse(run.Out).RootElement;

    private static string? Stance(ToolRun run) =>
        Json(run).GetProperty("rows")[0].GetProperty("stance").GetString();
}
