using Mathilda.Engine.Problems;
using Mathilda.Engine.Search;
using Mathilda.Engine.States;
using static Mathilda.Engine.Tests.TinyProblem;

namespace Mathilda.Engine.Tests.Search;

public sealed class PlannerTests
{
    [Fact]
    public void A_story_is_shortest_and_everybody_in_it_has_a_reason()
    {
        var tiny = new TinyProblem(people: 1);
        var (cooked, fed, sung) = (tiny.Flag(), tiny.Flag(), tiny.Flag());
        tiny.Wants(0, Is(fed, Yes));
        tiny.AuthorScore = new Score { Wants = [new ScoreWant { If = Is(fed, Yes) }] };
        tiny.Act([0], Condition.True, [Set(sung, Yes)], [Seen(0)]);
        var cook = tiny.Act([0], Condition.True, [Set(cooked, Yes)], [Seen(0)]);
        var eat = tiny.Act([0], Is(cooked, Yes), [Set(fed, Yes)], [Seen(0)]);

        var result = Find(tiny, new PlanLimits(4, 3, 1), goal: 1);
        Assert.Equal(PlanOutcome.Found, result.Outcome);
        Assert.Equal([cook, eat], result.Plan!.Steps.Select(step => step.Act));
        Assert.Equal([cook, eat], result.Plan.Steps[0].Reasons[0].Steps.Select(step => step.Act));
        Assert.Equal(1, result.Plan.Score);
    }

    [Fact]
    public void Impossible_only_where_nothing_was_cut_off()
    {
        var tiny = new TinyProblem(people: 0);
        var steps = Enumerable.Range(0, 4).Select(_ => tiny.Flag()).ToArray();
        tiny.AuthorScore = new Score { Wants = [new ScoreWant { If = Is(steps[3], Yes) }] };
        for (var i = 0; i < steps.Length; i++)
        {
            // The last asks for both of what can only be had in turn: nothing that forgets losses sees that.
            tiny.Act(
                [],
                i == 0 ? Is(steps[1], No)
                    : i == 3 ? All(Is(steps[0], Yes), Is(steps[2], Yes))
                    : Is(steps[i - 1], Yes),
                i == 2 ? [Set(steps[2], Yes), Set(steps[0], No)] : [Set(steps[i], Yes)],
                nature: ActNature.Fate
            );
        }

        Assert.Equal(PlanOutcome.Impossible, Find(tiny, new PlanLimits(9, 1, 0), goal: 1).Outcome);
        var shorter = Find(tiny, new PlanLimits(2, 1, 0), goal: 1);
        Assert.Equal(
            (PlanOutcome.NotFoundWithin, PlanLimit.AuthorLimit),
            (shorter.Outcome, shorter.Limit)
        );
        var poorer = Find(tiny, new PlanLimits(9, 1, 0, NodeBudget: 2), goal: 1);
        Assert.Equal(
            (PlanOutcome.NotFoundWithin, PlanLimit.NodeBudget),
            (poorer.Outcome, poorer.Limit)
        );
    }

    [Fact]
    public void An_act_left_out_for_want_of_a_reason_is_not_called_impossible()
    {
        var tiny = new TinyProblem(people: 1);
        var done = tiny.Flag();
        tiny.AuthorScore = new Score { Wants = [new ScoreWant { If = Is(done, Yes) }] };
        tiny.Act([0], Condition.True, [Set(done, Yes)], [Seen(0)]);
        var result = Find(tiny, new PlanLimits(5, 2, 1), goal: 1);
        Assert.Equal(
            (PlanOutcome.NotFoundWithin, PlanLimit.ReasonLimits),
            (result.Outcome, result.Limit)
        );
    }

    [Fact]
    public void The_best_that_falls_short_of_the_goal_is_told()
    {
        var tiny = new TinyProblem(people: 0);
        var (one, two) = (tiny.Flag(), tiny.Flag());
        tiny.AuthorScore = new Score
        {
            Wants = [new ScoreWant { If = Is(one, Yes) }, new ScoreWant { If = Is(two, Yes) }],
        };
        var make = tiny.Act(
            [],
            Condition.True,
            [Set(one, Yes), Set(two, No)],
            nature: ActNature.Fate
        );
        tiny.Act([], Condition.True, [Set(two, Yes), Set(one, No)], nature: ActNature.Fate);
        var result = Find(tiny, new PlanLimits(5, 1, 0), goal: 2);
        Assert.Null(result.Plan);
        Assert.Equal([make], result.BestBelowGoal!.Steps.Select(step => step.Act));
    }

    [Fact]
    public void Any_story_needs_all_its_acts_and_names_the_limits_it_keeps_to()
    {
        var tiny = new TinyProblem(people: 1);
        var flags = Enumerable.Range(0, 6).Select(_ => tiny.Flag()).ToArray();
        tiny.Wants(0, Is(flags[5], Yes));
        tiny.AuthorScore = new Score { Wants = [new ScoreWant { If = Is(flags[5], Yes) }] };
        for (var i = 0; i < flags.Length; i++)
        {
            tiny.Act(
                [0],
                i == 0 ? Condition.True : Is(flags[i - 1], Yes),
                [Set(flags[i], Yes)],
                [Seen(0)]
            );
        }

        var problem = tiny.Build();
        int[] acts = [.. Enumerable.Range(0, problem.Acts.Count)];
        var planner = new Planner(new WorldStore(problem), acts, new PlanLimits(9, 9, 1));
        var result = planner.FindAny(goal: 1);
        Assert.Equal(acts, result.Plan!.Steps.Select(step => step.Act));
        Assert.InRange(result.Plan.Limits.CharacterLimit, 6, 9);
        Assert.Equal(acts, planner.Find(goal: 1).Plan!.Steps.Select(step => step.Act));

        var narrow = new Planner(new WorldStore(problem), acts, new PlanLimits(9, 5, 1)).FindAny(
            goal: 1
        );
        Assert.Equal(
            (PlanOutcome.NotFoundWithin, PlanLimit.ReasonLimits),
            (narrow.Outcome, narrow.Limit)
        );
    }

    private static PlanResult Find(TinyProblem tiny, PlanLimits limits, double goal)
    {
        var problem = tiny.Build();
        return new Planner(
            new WorldStore(problem),
            [.. Enumerable.Range(0, problem.Acts.Count)],
            limits
        ).Find(goal);
    }
}
