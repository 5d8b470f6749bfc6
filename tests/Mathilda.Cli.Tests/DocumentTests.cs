using System.Text.RegularExpressions;

namespace Mathilda.Cli.Tests;

/// <summary>What documents say the tool prints is what it prints. <c>MATHILDA_ACCEPT=1</c> writes it into them.</summary>
public sealed partial class DocumentTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/cli.md")]
    public void Outputs_are_real(string document)
    {
        using var tool = new TestTool();
        CopyStories(tool);
        var path = Path.Combine(Repository.Root, document);
        var text = File.ReadAllText(path);

        var real = Block()
            .Replace(
                text,
                match =>
                    $"<!-- run: {match.Groups[1].Value} -->\n```text\n{Printed(tool, match.Groups[1].Value)}```\n<!-- end -->"
            );

        if (Environment.GetEnvironmentVariable("MATHILDA_ACCEPT") == "1")
        {
            File.WriteAllText(path, real);
        }

        Assert.NotEmpty(Block().Matches(text));
        Assert.Equal(real, File.ReadAllText(path));
    }

    private static string Printed(TestTool tool, string line)
    {
        var run = tool.Run([
            .. Word().Matches(line).Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Value),
        ]);
        return $"$ mathilda {line}\n{run.Out}{run.Error}";
    }

    private static void CopyStories(TestTool tool)
    {
        foreach (
            var file in Directory
                .EnumerateFiles(
                    Path.Combine(Repository.Root, "stories"),
                    "*",
                    SearchOption.AllDirectories
                )
                .Where(f => Path.GetExtension(f) is ".story" or ".txt")
        )
        {
            tool.Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));
        }
    }

    [GeneratedRegex(
        "<!-- run: (.*?) -->\\n```text\\n.*?```\\n<!-- end -->",
        RegexOptions.Singleline
    )]
    private static partial Regex Block();

    [GeneratedRegex("\"([^\"]*)\"|\\S+")]
    private static partial Regex Word();
}
