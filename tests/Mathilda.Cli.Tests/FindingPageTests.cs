using System.Text.RegularExpressions;

namespace Mathilda.Cli.Tests;

/// <summary>Every page of docs/findings shows its finding: in an example that is checked elsewhere, or in a command that is run here.</summary>
/// <remarks>A command stands on a page as <c>$ mathilda …</c>, with what it prints; <c>MATHILDA_ACCEPT=1</c> writes that. Files that it reads stand before it.</remarks>
public sealed partial class FindingPageTests
{
    /// <summary>What they are about cannot stand on a page: files too large or no text, a disk that refuses, work without end, a mistake of ours.</summary>
    private static readonly string[] WithoutExample =
    [
        "MTH1009",
        "MTH1014",
        "MTH1506",
        "MTH2007",
        "MTH9003",
        "MTH9004",
        "MTH9005",
        "MTH9006",
        "MTH9007",
        "MTH9011",
        "MTH9205",
    ];

    public static TheoryData<string> Codes =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "docs", "findings"), "MTH*.md")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_shows_the_finding(string code)
    {
        var page = Repository.Page(code);
        var isShown =
            FencedBlock.In(page).Any(b => b.Info is "story wrong" or "story hint" or "sabre wrong")
            || Ran(code, page)
                .Exists(printed =>
                    printed.Contains($"[{code}]", StringComparison.Ordinal)
                    || printed.Contains("nothing rests on it", StringComparison.Ordinal)
                );
        Assert.Equal(!WithoutExample.Contains(code), isShown);
    }

    // What the commands of the page print; on the page stands the same.
    private static List<string> Ran(string code, string page)
    {
        using var tool = new TestTool();
        tool.CopyStories();
        foreach (var block in FencedBlock.In(page))
        {
            if (FileName().Match(block.Info) is { Success: true } file)
            {
                tool.Write(file.Groups[1].Value, block.Text);
            }
        }

        var all = new List<string>();
        var real = Command()
            .Replace(
                page,
                match =>
                {
                    all.Add(tool.Printed(match.Groups[1].Value));
                    return $"```text\n{all[^1]}```";
                }
            );
        if (Environment.GetEnvironmentVariable("MATHILDA_ACCEPT") == "1")
        {
            File.WriteAllText(Repository.PathOfPage(code), real);
        }

        Assert.Equal(real, Repository.Page(code));
        return all;
    }

    [GeneratedRegex(@"^(?:story|text) (\S+\.\w+)$")]
    private static partial Regex FileName();

    [GeneratedRegex(
        "^```text\n\\$ mathilda ([^\n]*)\n.*?^```",
        RegexOptions.Singleline | RegexOptions.Multiline
    )]
    private static partial Regex Command();
}
