using Mathilda.Language.Findings;

namespace Mathilda.Tests.Stories;

/// <summary>Every page of docs/findings: its wrong examples give its code, its right ones give nothing.</summary>
public sealed class FindingPageTests
{
    public static TheoryData<string> Pages()
    {
        var data = new TheoryData<string>();
        foreach (
            var page in Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "docs/findings"), "MTH*.md")
                .Order(StringComparer.Ordinal)
        )
        {
            data.Add(Path.GetFileNameWithoutExtension(page));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_examples_do_what_the_page_says(string code)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs/findings", code + ".md"));
        Assert.StartsWith($"# {code}: ", text, StringComparison.Ordinal);
        foreach (var (mark, story) in Checked.Blocks(text))
        {
            var findings = Checked.Findings(story);
            switch (mark)
            {
                case "wrong":
                    var severe = findings.Where(f => f.Severity != Severity.Hint).ToList();
                    Assert.True(
                        severe.Count > 0 && severe.All(f => f.Code == code),
                        $"{mark}:\n{Checked.Describe(findings)}"
                    );
                    break;
                case "hint":
                    Assert.True(
                        findings.Any(f => f.Code == code)
                            && findings.All(f => f.Severity == Severity.Hint),
                        Checked.Describe(findings)
                    );
                    break;
                case "right":
                    Assert.True(
                        findings.All(f => f.Severity == Severity.Hint && f.Code != code),
                        $"{mark}:\n{Checked.Describe(findings)}"
                    );
                    break;
                case var file when file.EndsWith(".story", StringComparison.Ordinal):
                    break; // for the commands of the page, which are run with the tool
                default:
                    Assert.Fail($"A block of {code} is marked `{mark}`: wrong, hint or right.");
                    break;
            }
        }
    }

    [Fact]
    public void Every_code_in_the_sources_has_a_page()
    {
        var pages = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "docs/findings"), "MTH*.md")
            .Select(Path.GetFileNameWithoutExtension)
            .ToHashSet();
        var missing = Directory
            .EnumerateFiles(
                Path.Combine(Repository.Root, "src"),
                "*.cs",
                SearchOption.AllDirectories
            )
            .Where(f =>
                !f.Contains(
                    $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            )
            .SelectMany(f =>
                System
                    .Text.RegularExpressions.Regex.Matches(File.ReadAllText(f), "\"(MTH[0-9]{4})\"")
                    .Select(m => m.Groups[1].Value)
            )
            .Where(code => !pages.Contains(code))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.True(missing.Count == 0, "No page: " + string.Join(", ", missing));
    }
}
