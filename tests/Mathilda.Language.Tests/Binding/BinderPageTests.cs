using System.Text.RegularExpressions;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Testing;

namespace Mathilda.Language.Tests.Binding;

/// <summary>The pages of the binder's findings: what they call wrong is, and what they call right is not.</summary>
public sealed partial class BinderPageTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "findings");

    public static TheoryData<string> Codes => [.. CodesInSource()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_shows_the_finding_and_how_to_mend_it(string code)
    {
        var page = File.ReadAllText(Path.Combine(Folder, code + ".md"));
        Assert.StartsWith($"# {code}: ", page, StringComparison.Ordinal);
        Assert.Contains(code, All(FencedBlock.First(page, "story wrong")!).Select(f => f.Code));
        var right = All(FencedBlock.First(page, "story right")!);
        Assert.True(right.Count == 0, Bound.Show(right));
    }

    /// <summary>What is said of a story, and of the edit that follows it on the page.</summary>
    private static List<Finding> All(string text)
    {
        var edit = text.IndexOf("// a file of its own:\n", StringComparison.Ordinal);
        var tree = Parser.Parse(Check.Source(edit < 0 ? text : text[..edit]));
        var bound = Binder.Bind([tree]);
        List<Finding> all = [.. tree.Findings, .. bound.Findings];
        if (edit >= 0)
        {
            all.AddRange(bound.BindEdit(Parser.Parse(Check.Source(text[edit..]))).Findings);
        }

        return all;
    }

    private static IEnumerable<string> CodesInSource() =>
        Directory
            .EnumerateFiles(
                Path.Combine(Repository.Root, "src", "Mathilda.Language", "Binding"),
                "*.cs",
                SearchOption.AllDirectories
            )
            .SelectMany(file =>
                Code().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)
            )
            .Distinct()
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("\"(MTH1\\d{3})\"")]
    private static partial Regex Code();
}
