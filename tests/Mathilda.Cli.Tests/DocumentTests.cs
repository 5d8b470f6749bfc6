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
        tool.CopyStories();
        var path = Path.Combine(Repository.Root, document);
        var text = File.ReadAllText(path);

        var real = Block()
            .Replace(
                text,
                match =>
                    $"<!-- run: {match.Groups[1].Value} -->\n```text\n{tool.Printed(match.Groups[1].Value)}```\n<!-- end -->"
            );

        if (Environment.GetEnvironmentVariable("MATHILDA_ACCEPT") == "1")
        {
            File.WriteAllText(path, real);
        }

        Assert.NotEmpty(Block().Matches(text));
        Assert.Equal(real, File.ReadAllText(path));
    }

    [GeneratedRegex(
        "<!-- run: (.*?) -->\\n```text\\n.*?```\\n<!-- end -->",
        RegexOptions.Singleline
    )]
    private static partial Regex Block();
}
