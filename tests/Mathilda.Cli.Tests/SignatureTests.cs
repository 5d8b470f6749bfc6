using System.Text.Json;

namespace Mathilda.Cli.Tests;

/// <summary>
/// The searches of the project's own suites, within a little work, count what they counted before. A search that is meant to change writes its new signature with
/// <c>MATHILDA_ACCEPT=1</c>.
/// </summary>
public sealed class SignatureTests
{
    private const string LittleWork = "3000";

    private static readonly string Kept = Path.Combine(Repository.Root, "bench", "signature.txt");

    [Fact]
    public void The_search_is_what_it_was()
    {
        using var tool = new TestTool();
        var real = string.Concat(
            File.ReadLines(Kept)
                .Select(line => line.Split('\t')[0])
                .Select(suite => $"{suite}\t{SignatureOf(tool, suite)}\n")
        );
        if (Environment.GetEnvironmentVariable("MATHILDA_ACCEPT") == "1")
        {
            File.WriteAllText(Kept, real);
        }

        Assert.Equal(real, File.ReadAllText(Kept));
    }

    private static string? SignatureOf(TestTool tool, string suite)
    {
        var run = tool.Run(
            "bench",
            Path.Combine(Repository.Root, suite),
            "--nodes",
            LittleWork,
            "--format",
            "json"
        );
        Assert.Equal("", run.Error);
        return JsonDocument.Parse(run.Out).RootElement.GetProperty("signature").GetString();
    }
}
