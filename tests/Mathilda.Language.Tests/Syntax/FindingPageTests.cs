using Mathilda.Testing;

namespace Mathilda.Language.Tests.Syntax;

/// <summary>The pages of the parser's findings: what they call wrong is, and what they call right is not.</summary>
public sealed class FindingPageTests
{
    /// <summary>Their wrong texts cannot stand on a page: a line of 20,000 characters, bytes that are not UTF-8.</summary>
    private static readonly string[] WithoutExample = ["MTH1009", "MTH1014"];

    public static TheoryData<string> Codes =>
        [
            .. Directory
                .EnumerateFiles(
                    Path.Combine(Stories.RepositoryRoot, "docs", "findings"),
                    "MTH10*.md"
                )
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_shows_the_finding_and_how_to_mend_it(string code)
    {
        var page = File.ReadAllText(
            Path.Combine(Stories.RepositoryRoot, "docs", "findings", code + ".md")
        );
        Assert.StartsWith($"# {code}: ", page, StringComparison.Ordinal);
        Assert.Equal(
            WithoutExample.Contains(code) ? [] : [code],
            Check.Codes((FencedBlock.First(page, "story wrong") ?? "person Ann")).Distinct()
        );
        Assert.Empty(Check.Codes((FencedBlock.First(page, "story right") ?? "person Ann")));
    }
}
