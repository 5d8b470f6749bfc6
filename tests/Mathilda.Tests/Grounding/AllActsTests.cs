using Mathilda.Engine.Problems;
using Mathilda.Grounding;
using Mathilda.Language.Text;

namespace Mathilda.Tests.Grounding;

/// <summary>What is ground when every act is asked for.</summary>
public sealed class AllActsTests
{
    private static readonly IReadOnlyList<GroundAct> Acts = Ground(
        """
        story "The well"
        use speech
        person Ann (she)
        person Ben (he)
        place the well
        state deep(place)
        act the ground give[s] way at {place}
            by      fate
            then    the place is deep
        at the start
            Ann and Ben are at the well
        """
    );

    [Fact]
    public void Fate_may_do_what_the_story_lets_it() =>
        Assert.Contains(Acts, act => act.Name == "the ground gives way at the well");

    [Fact]
    public void What_people_say_to_one_another_is_among_them() =>
        Assert.Contains(Acts, act => act.Name == "Ann tells Ben that the well is deep");

    [Fact]
    public void Fate_makes_nobody_believe_whatever_would_help() =>
        Assert.DoesNotContain(
            Acts,
            act =>
                act.Name.Contains("finds out", StringComparison.Ordinal)
                || act.Name.Contains("comes to believe", StringComparison.Ordinal)
        );

    private static IReadOnlyList<GroundAct> Ground(string text) =>
        Grounder
            .Ground(
                StoryProject.Open([new SourceText("test.story", text)]).Model,
                new GroundingOptions { AllActs = true }
            )
            .Story!.Problem.Acts;
}
