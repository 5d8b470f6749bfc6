using Mathilda.Answers;
using Mathilda.Tests.Stories;

namespace Mathilda.Tests.Asking;

/// <summary>On which events most of what follows leans.</summary>
public sealed class TurningPointTests
{
    [Fact]
    public void What_everything_rests_on_comes_first_and_the_last_event_never()
    {
        var points = Checked.Open("stories/tour/12-an-edit.story").TurningPoints();
        Assert.Equal([("map", 2), ("sail", 1)], points.Select(p => (p.Event.Id ?? "", p.Leaning)));
    }

    [Fact]
    public void Of_each_third_of_Léon_one_with_which_something_falls()
    {
        var story = Checked.Open("stories/leon");
        var points = story.TurningPoints();
        Assert.Equal(3, points.Count);
        Assert.Equal(points.OrderBy(p => p.Event.Index), points);
        Assert.All(
            points,
            p => Assert.NotEmpty(story.WhatIf(new WhatIfRequest { Without = [p.Event.Id!] }).Falls)
        );
    }
}
