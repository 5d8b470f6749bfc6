using Mathilda.Answers;
using Mathilda.Language.Model;

namespace Mathilda.Tests.Stories;

/// <summary>The story of Léon: it holds together, and each change of tests/corpus/leon breaks just what it says.</summary>
public sealed class LeonTests
{
    // Read once: an edit leaves the story that it changes as it is.
    private static readonly Lazy<StoryProject> Story = new(() => Checked.Open("stories/leon"));

    public static TheoryData<string> Edits()
    {
        var data = new TheoryData<string>();
        foreach (
            var folder in Directory
                .EnumerateDirectories(Path.Combine(Repository.Root, "tests/corpus/leon"))
                .Order(StringComparer.Ordinal)
        )
        {
            data.Add(Path.GetFileName(folder));
        }

        return data;
    }

    [Fact]
    public void It_checks_clean_and_every_reason_is_accounted_for()
    {
        var report = Story.Value.Check();
        Assert.True(Checked.Lines(report.Findings).Count == 0, Checked.Describe(report.Findings));
        Assert.True(report.Events >= 94, $"{report.Events} events");
        Assert.Equal(0, report.ExpectationsFailed);
        Assert.DoesNotContain(
            report.EventReports.SelectMany(e => e.Reasons),
            r => r.Status is ReasonStatus.Undecided or ReasonStatus.NotSought
        );
    }

    [Fact]
    public void Every_event_of_the_film_is_there()
    {
        var ids = Story
            .Value.Model.Scenes.SelectMany(s => s.Items)
            .SelectMany(i => i is AnyOrderItem block ? block.Items : [i])
            .Select(i => i.Id)
            .OfType<string>()
            .ToHashSet();
        Assert.All(Enumerable.Range(1, 94), n => Assert.Contains($"e{n:00}", ids));
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_change_breaks_just_what_it_says(string name)
    {
        var folder = Path.Combine(Repository.Root, "tests/corpus/leon", name);
        var expected = File.ReadAllLines(Path.Combine(folder, "expected.txt"))
            .Where(l =>
                l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal) && l != "clean"
            )
            .Order(StringComparer.Ordinal);
        var edit = Checked.Text(Path.Combine(folder, "edit.story"));
        var findings = Story.Value.WithEdit(edit).Check().Findings;
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Checked.Lines(findings)));
    }
}
