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
            Check.Codes(Block(page, "wrong")).Distinct()
        );
        Assert.Empty(Check.Codes(Block(page, "right")));
    }

    private static string Block(string page, string name)
    {
        var fence = $"```story {name}\n";
        var start = page.IndexOf(fence, StringComparison.Ordinal);
        if (start < 0)
        {
            return "person Ann";
        }

        start += fence.Length;
        return page[start..(page.IndexOf("\n```", start, StringComparison.Ordinal) + 1)];
    }
}
