using Mathilda.Language;
using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Tests.Stories;

/// <summary>Each library does what it promises: a small story that uses it holds together.</summary>
public sealed class LibraryStoryTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "stories", "library");

    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.story")
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_story_holds_together(string file)
    {
        var text = new SourceText(file, File.ReadAllText(Path.Combine(Folder, file)));
        var report = StoryProject.Open([text]).Check();
        Assert.DoesNotContain(report.Findings, f => f.Severity != Severity.Hint);
        Assert.True(report.ExpectationsMet > 0);
        Assert.Equal(0, report.ExpectationsFailed);
    }

    [Fact]
    public void Every_library_has_one()
    {
        // Speech has its place in the tour.
        var used = Directory
            .EnumerateFiles(Folder, "*.story")
            .Select(File.ReadAllText)
            .Append("use speech\n")
            .ToList();
        Assert.All(
            Prelude.Texts.Select(text => text.Name).Where(name => name != "presence"),
            name => Assert.Contains(used, text => UseLine(text).Contains(name))
        );
    }

    private static string[] UseLine(string text) =>
        text.Split('\n')
            .First(line => line.StartsWith("use ", StringComparison.Ordinal))[4..]
            .Split(", ");
}
