using Mathilda.Language.Sabre;
using Mathilda.Language.Text;

namespace Mathilda.Tests.Sabre;

/// <summary>The pages of what the reader of problem files says: what they call wrong is, and what they call right is not.</summary>
public sealed class SabreFindingPageTests
{
    public static TheoryData<string> Codes =>
        ["MTH1501", "MTH1502", "MTH1503", "MTH1504", "MTH1505", "MTH1506"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_shows_the_finding_and_how_to_mend_it(string code)
    {
        var page = Repository.Page(code);
        Assert.StartsWith($"# {code}: ", page, StringComparison.Ordinal);
        if (FencedBlock.First(page, "sabre wrong") is { } wrong)
        {
            Assert.Equal([code], CodesOf(wrong));
        }

        Assert.Empty(CodesOf(FencedBlock.First(page, "sabre right")!));
    }

    [Fact]
    public void What_is_nested_too_deeply_is_said()
    {
        Assert.Equal(["MTH1506"], CodesOf($"utility(): {new string('!', 5_000)}True;"));
        Assert.Equal(
            ["MTH1506"],
            CodesOf($"utility(): {new string('(', 5_000)}1{new string(')', 5_000)};")
        );
        Assert.Equal(
            ["MTH1506"],
            CodesOf($"utility(): 1{string.Concat(Enumerable.Repeat(" + 1", 5_000))};")
        );
    }

    private static IEnumerable<string> CodesOf(string text) =>
        SabreReader.Read(new SourceText("page.txt", text)).Findings.Select(f => f.Code);
}
