using System.Text.Json;

namespace Mathilda.Cli.Tests;

/// <summary><c>--source NAME=FILE</c>: the passages that an answer rests on, beside it.</summary>
public sealed class SourceOptionTests
{
    private const string Story = """
        story "Two"
            sources
                notes "Notes"
        person Ann (she)            [notes 1.1]
            - waits                 [notes 1.1]
        place the yard
        place the road
        state late(person)
        theme waiting               [notes 1.2]
        wants of Ann
            away: she is at the road  [notes 1.3]
        at the start
            Ann is at the yard
        scene Noon
            Ann goes to the road    #e1 [notes 1.3]
                because away
            unstated whether Ann is late
        """;

    private const string Notes = "Ann waits. What a day! She left, at last, for the road.";

    public static TheoryData<string, string> Asked =>
        new()
        {
            { "why s e1", "notes 1.3  She left, at last, for the road." },
            { "whynot s|Ann goes to the yard|--after|e1", "notes 1.3  She left" },
            { "whatif s --without e1", "notes 1.3  She left" },
            { "knows s Ann|at(Ann) = the road", "notes 1.3  She left" },
            { "irony s", "" },
            { "about s Ann", "notes 1.1  Ann waits." },
            { "show s cast", "notes 1.1  Ann waits." },
            { "show s scenes", "notes 1.3  She left" },
            { "show s world", "notes 1.3  She left" },
        };

    [Theory]
    [MemberData(nameof(Asked))]
    public void Passages_stand_beneath_the_lines_that_name_them(string words, string passage)
    {
        using var tool = With(Notes);
        var run = tool.Run([.. Words(words), "--source", "notes=notes.txt"]);
        Assert.Equal((ExitCode.Clean, ""), (run.Code, run.Error));
        Assert.Contains(passage, run.Out, StringComparison.Ordinal);
        var without = tool.Run(Words(words)).Out;
        Assert.DoesNotContain("She left", without, StringComparison.Ordinal);

        // What is there without the texts stays as it is: the passages only come between.
        var lines = run.Out.Split('\n').ToHashSet(StringComparer.Ordinal);
        Assert.All(without.Split('\n'), line => Assert.Contains(line, lines));
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void The_json_quotes_each_passage_once(string words, string passage)
    {
        using var tool = With(Notes);
        var run = tool.Run([.. Words(words), "--format", "json", "--source", "notes=notes.txt"]);
        using var json = JsonDocument.Parse(run.Out);
        var quoted = json
            .RootElement.GetProperty("quoted")
            .EnumerateArray()
            .Select(q =>
                $"{q.GetProperty("source")} {q.GetProperty("point")}  {q.GetProperty("text")}"
            )
            .ToList();
        Assert.Equal(quoted.Distinct(), quoted);
        Assert.True(
            passage.Length == 0
                || quoted.Exists(q => q.StartsWith(passage, StringComparison.Ordinal))
        );
        using var plain = JsonDocument.Parse(tool.Run([.. Words(words), "--format", "json"]).Out);
        Assert.False(plain.RootElement.TryGetProperty("quoted", out _));
    }

    [Theory]
    [InlineData(ExitCode.WrongUse, "does not say which source", "notes.txt")]
    [InlineData(ExitCode.Findings, "MTH9001", "notes=gone.txt")]
    [InlineData(ExitCode.Findings, "MTH9012", "tale=notes.txt")]
    public void Wrong_sources_are_told(object code, string message, string source)
    {
        using var tool = With(Notes);
        var run = tool.Run("why", "s", "e1", "--source", source);
        Assert.Equal(code, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_passage_is_broken_between_words_and_a_terminal_is_not_steered_by_it()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("word", 60)) + " \e[31mred.";
        using var tool = With($"Ann waits. Day! {sentence}");
        var run = tool.Run("why", "s", "e1", "--source", "notes=notes.txt");
        Assert.DoesNotContain('\e', run.Out);
        Assert.All(run.Out.Split('\n'), line => Assert.True(line.Length <= 110, line));
    }

    private static string[] Words(string words) =>
        [.. words.Split('|').SelectMany((w, i) => i == 0 ? w.Split(' ') : [w])];

    private static TestTool With(string source)
    {
        var tool = new TestTool();
        tool.Write("s/a.story", Story);
        tool.Write("notes.txt", source);
        return tool;
    }
}
