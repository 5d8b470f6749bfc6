using Mathilda.Engine.Problems;
using Mathilda.Engine.Search;
using Mathilda.Engine.States;
using static Mathilda.Engine.Tests.TinyProblem;

namespace Mathilda.Engine.Tests.Search;

public sealed class PlanSearchTests
{
    private const int Last = 5; // the flag that the person and the author want

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void However_small_the_steps_the_result_is_the_same(bool isShortest)
    {
        var task = new PlanTask(Goal: 1) { IsShortest = isShortest };
        var whole = Planner(Chain(out _)).Start(task).Run();
        var search = Planner(Chain(out _)).Start(task);
        var steps = 0;
        while (!search.Step(1))
        {
            Assert.Equal(PlanLimit.NodeBudget, search.Result.Limit);
            Assert.True(++steps < 10_000);
        }

        Assert.True(steps > 5);
        Assert.Equal(Acts(whole.Plan!), Acts(search.Result.Plan!));
        Assert.Equal((whole.Nodes, whole.Worlds), (search.Result.Nodes, search.Result.Worlds));
        Assert.Equal(whole.Nodes, search.Progress.Nodes);
    }

    [Fact]
    public void A_search_that_has_ended_allocates_nothing()
    {
        var search = Planner(Chain(out _)).Start(new PlanTask(Goal: 1));
        search.Run();
        search.Step(10);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            search.Step(10);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Further_stories_are_different_ones_until_there_are_no_more()
    {
        var tiny = new TinyProblem(people: 0);
        var (won, idle) = (tiny.Flag(), tiny.Flag());
        tiny.AuthorScore = new Score { Wants = [new ScoreWant { If = Is(won, Yes) }] };
        var first = tiny.Act([], Condition.True, [Set(won, Yes)], nature: ActNature.Fate);
        tiny.Act([], Condition.True, [Set(idle, Yes)], nature: ActNature.Fate);
        var second = tiny.Act(
            [],
            Is(idle, No),
            [Set(won, Yes), Set(idle, Yes)],
            nature: ActNature.Fate
        );
        foreach (var isShortest in new[] { false, true })
        {
            var search = Planner(tiny).Start(new PlanTask(Goal: 1) { IsShortest = isShortest });
            Assert.Equal([first], Acts(search.Run().Plan!));
            Assert.True(search.Next());
            Assert.Equal([second], Acts(search.Run().Plan!));
            Assert.True(search.Next());
            Assert.Equal(PlanOutcome.NoOther, search.Run().Outcome);
            Assert.False(search.Next());
            Assert.Equal(2, search.Stories.Count);
        }
    }

    [Fact]
    public void A_story_goes_on_from_any_world_and_is_compared_with_it()
    {
        var tiny = Chain(out var acts);
        var problem = tiny.Build();
        var worlds = new WorldStore(problem);
        var planner = new Planner(worlds, acts, new PlanLimits(9, 9, 1));
        var start = worlds.Result(worlds.Result(worlds.Initial, acts[0]), acts[1]);
        var rest = planner.Start(new PlanTask(Goal: 1) { Start = start }).Run();
        Assert.Equal(acts[2..], Acts(rest.Plan!));

        var end = acts.Aggregate(worlds.Initial, worlds.Result);
        var none = planner.Start(new PlanTask(double.NegativeInfinity) { Start = end }).Run();
        Assert.Equal(PlanOutcome.Impossible, none.Outcome);
        Assert.Throws<ArgumentException>(() =>
            planner.Start(new PlanTask(1) { Start = worlds.Mind(start, 0) })
        );
    }

    [Fact]
    public void A_goal_may_be_measured_by_another_score()
    {
        var tiny = Chain(out var acts);
        var early = new Score { Wants = [new ScoreWant { If = Is(1, Yes) }] };
        var result = Planner(tiny).Start(new PlanTask(1) { Score = early }).Run();
        Assert.Equal(acts[..2], Acts(result.Plan!));
        Assert.Equal(1, result.Plan!.Score);
    }

    [Fact]
    public void That_no_shorter_story_exists_is_proved()
    {
        var found = Planner(Chain(out _)).Find(goal: 1);
        Assert.True(found.IsShortest);
        var shorter = Planner(Chain(out _)).Start(new PlanTask(1) { ShorterThan = 6 }).Run();
        Assert.Equal(
            (PlanOutcome.NotFoundWithin, PlanLimit.AuthorLimit),
            (shorter.Outcome, shorter.Limit)
        );
        var longer = Planner(Chain(out var acts)).Start(new PlanTask(1) { ShorterThan = 7 }).Run();
        Assert.Equal(acts, Acts(longer.Plan!));
    }

    [Fact]
    public void A_story_met_before_the_work_was_spent_counts_without_a_proof()
    {
        var met = 0;
        var tiny = Chain(out _);
        ShorterWay(tiny);
        var whole = Planner(tiny).Find(goal: 1);
        for (var budget = 1L; budget < whole.Nodes; budget++)
        {
            var search = Planner(tiny, budget).Start(new PlanTask(Goal: 1) { IsShortest = true });
            var result = search.Run();
            Assert.Equal(PlanLimit.NodeBudget, result.Limit);
            Assert.Equal(result.Plan is null ? 0 : 1, search.Stories.Count);
            Assert.False(result.IsShortest || search.Next());
            met += search.Stories.Count;
        }

        Assert.True(met > 0);
    }

    [Fact]
    public void A_shorter_way_that_nobody_has_a_reason_to_go_is_not_the_shortest_story()
    {
        var tiny = Chain(out var acts);
        var open = ShorterWay(tiny);
        var stranger = Planner(tiny).Find(goal: 1);
        Assert.Equal(acts, Acts(stranger.Plan!));
        Assert.True(stranger.IsShortest);

        tiny.Wants(1, Is(Last, Yes));
        var friend = Planner(tiny).Find(goal: 1);
        Assert.Equal([open, open + 1], Acts(friend.Plan!));
        Assert.True(friend.IsShortest);
    }

    /// <summary>Six acts of one of two, each of which makes the next possible; the last is what both that person and the author want.</summary>
    private static TinyProblem Chain(out int[] acts)
    {
        var tiny = new TinyProblem(people: 2);
        var flags = Enumerable.Range(0, 6).Select(_ => tiny.Flag()).ToArray();
        tiny.Wants(0, Is(flags[5], Yes));
        tiny.AuthorScore = new Score { Wants = [new ScoreWant { If = Is(flags[5], Yes) }] };
        acts = new int[flags.Length];
        for (var i = 0; i < flags.Length; i++)
        {
            acts[i] = tiny.Act(
                [0],
                i == 0 ? Condition.True : Is(flags[i - 1], Yes),
                [Set(flags[i], Yes)],
                [Seen(0)]
            );
        }

        return tiny;
    }

    /// <summary>Two acts that come to the same; the second is for somebody who wants nothing.</summary>
    /// <returns>The first of them.</returns>
    private static int ShorterWay(TinyProblem tiny)
    {
        var door = tiny.Flag();
        var open = tiny.Act([0], Condition.True, [Set(door, Yes)], [Seen(0), Seen(1)]);
        tiny.Act([1], Is(door, Yes), [Set(Last, Yes)], [Seen(0), Seen(1)]);
        return open;
    }

    private static Planner Planner(TinyProblem tiny, long budget = long.MaxValue)
    {
        var problem = tiny.Build();
        int[] acts = [.. Enumerable.Range(0, problem.Acts.Count)];
        return new Planner(new WorldStore(problem), acts, new PlanLimits(9, 9, 1, budget));
    }

    private static int[] Acts(AuthorPlan plan) => [.. plan.Steps.Select(step => step.Act)];
}
