namespace Mathilda.Tests.Stories;

/// <summary>Every whole story in the documents, and every story of the tour, checks without a finding above a hint.</summary>
public sealed class DocumentTests
{
    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var page in (string[])["docs/language.md", "docs/tour.md", "README.md"])
        {
            var path = Path.Combine(Repository.Root, page);
            var blocks = Checked.Blocks(File.ReadAllText(path));
            for (var i = 0; i < blocks.Count; i++)
            {
                if (blocks[i].Mark.Length == 0)
                {
                    data.Add(page, i);
                }
            }
        }

        return data;
    }

    public static TheoryData<string> Tour()
    {
        var data = new TheoryData<string>();
        foreach (
            var file in Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "stories/tour"), "*.story")
                .Order(StringComparer.Ordinal)
        )
        {
            data.Add(Path.GetFileName(file));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_checks_clean(string page, int block)
    {
        var story = Checked
            .Blocks(File.ReadAllText(Path.Combine(Repository.Root, page)))[block]
            .Text;
        var findings = Checked.Findings(story);
        Assert.True(Checked.Lines(findings).Count == 0, story + Checked.Describe(findings));
    }

    [Theory]
    [MemberData(nameof(Tour))]
    public void A_story_of_the_tour_checks_clean(string file)
    {
        var findings = Checked.Open("stories/tour/" + file).Check().Findings;
        Assert.True(Checked.Lines(findings).Count == 0, Checked.Describe(findings));
    }
}
