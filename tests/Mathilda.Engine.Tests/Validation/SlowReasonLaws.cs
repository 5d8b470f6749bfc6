using Mathilda.Engine.Problems;
using Mathilda.Engine.Tests.Generation;
using Mathilda.Engine.Validation;

namespace Mathilda.Engine.Tests.Validation;

/// <summary>What must be so of every reason and plan. Seeds 1 to 80.</summary>
public sealed class SlowReasonLaws
{
    private const int Seeds = 80;

    [Fact]
    public void A_reason_begins_with_its_act_ends_better_and_is_a_reason_when_asked_alone()
    {
        var found = 0;
        ForEach(
            (problem, engine, acts) =>
            {
                var limits = new ReasonLimits(2, Math.Min(1, problem.BeliefDepth - 1));
                var start = engine.Initial();
                for (var person = 0; person < problem.PersonCount; person++)
                {
                    var mind = SlowEngine.Mind(start, person);
                    foreach (var act in acts)
                    {
                        if (engine.Reason(mind, person, act, acts, limits) is { } plan)
                        {
                            found++;
                            Assert.Equal(act, plan[0]);
                            Assert.InRange(plan.Count, 1, 2);
                            Assert.True(engine.IsReason(mind, person, plan, acts, limits));
                            var end = plan.Aggregate(mind, engine.Result);
                            Assert.True(
                                engine.ScoreOf(end, person, mind)
                                    > engine.ScoreOf(mind, person, mind)
                            );
                        }
                    }
                }
            }
        );
        Assert.True(found > 50, $"only {found} found");
    }

    [Fact]
    public void A_plan_that_is_found_stands_and_does_not_under_narrower_limits()
    {
        var found = 0;
        ForEach(
            (problem, engine, acts) =>
            {
                var start = engine.Initial();
                var limits = new AuthorLimits(double.NegativeInfinity, 2, new ReasonLimits(1, 0));
                if (engine.FindPlan(start, acts, limits) is { } plan)
                {
                    found++;
                    Assert.True(engine.ValidatePlan(start, plan, acts, limits).IsValid);
                    var tooLong = new AuthorLimits(limits.Goal, plan.Count - 1, limits.Reasons);
                    Assert.Equal(
                        PlanFault.TooLong,
                        engine.ValidatePlan(start, plan, acts, tooLong).Fault
                    );
                    var tooHigh = new AuthorLimits(1000, 2, limits.Reasons);
                    Assert.Equal(
                        PlanFault.BelowGoal,
                        engine.ValidatePlan(start, plan, acts, tooHigh).Fault
                    );
                }
            }
        );
        Assert.True(found > 10, $"only {found} found");
    }

    private static void ForEach(Action<Problem, SlowEngine, IReadOnlyList<int>> check)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var problem = RandomProblems.Make(seed);
            if (problem.BeliefDepth > 3)
            {
                continue;
            }

            try
            {
                check(
                    problem,
                    new SlowEngine(problem),
                    [.. Enumerable.Range(0, problem.Acts.Count)]
                );
            }
            catch (RunawayRuleException)
            {
                // Some random rules never rest; the corpus looks at those.
            }
        }
    }
}
