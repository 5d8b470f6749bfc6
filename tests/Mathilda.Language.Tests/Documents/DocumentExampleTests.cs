using Mathilda.Language.Syntax;
using Mathilda.Testing;

namespace Mathilda.Language.Tests.Documents;

/// <summary>What the documents show is the language as it is.</summary>
public sealed class DocumentExampleTests
{
    public static TheoryData<string> Pages => ["language.md", "tour.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_can_be_read(string page)
    {
        var examples = DocumentExample.Of(page);
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            var tree = Parser.Parse(Check.Source(example.Text));
            Assert.True(tree.Findings.Count == 0, $"{example}\n{Check.ShowFindings(tree)}");
        }
    }

    [Fact]
    public void The_tour_quotes_the_stories_of_the_tour()
    {
        var quoted = DocumentExample.Of("tour.md").Select(e => e.Text).ToList();
        var folder = Path.Combine(Repository.Root, "stories", "tour");
        var files = Directory.GetFiles(folder, "*.story", SearchOption.AllDirectories);
        Assert.True(files.Length >= 8);
        Assert.All(files, file => Assert.Contains(File.ReadAllText(file), quoted));
        Assert.Equal(files.Length, quoted.Count);
    }
}
