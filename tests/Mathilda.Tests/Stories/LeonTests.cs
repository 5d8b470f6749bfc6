using Mathilda.Answers;
using Mathilda.Language.Model;

namespace Mathilda.Tests.Stories;

/// <summary>The story of Léon: it holds together, and each change of tests/corpus/leon breaks just what it says.</summary>
public sealed class LeonTests
{
    // Read once: an edit leaves the story that it changes as it is.
    private static readonly Lazy<StoryProject> Story = new(() => Checked.Open("stories/leon"));

    public static TheoryData<string> Edits => LeonEdits.Names(open: false);

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
    public void A_change_breaks_just_what_it_says(string name) =>
        LeonEdits.Compare(Story.Value, name);
}
