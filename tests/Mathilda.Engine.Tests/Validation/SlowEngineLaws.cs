using Mathilda.Engine.Problems;
using Mathilda.Engine.Tests.Generation;
using Mathilda.Engine.Validation;

namespace Mathilda.Engine.Tests.Validation;

/// <summary>What must be so whatever the problem. Seeds 1 to 150.</summary>
public sealed class SlowEngineLaws
{
    private const int Seeds = 150;

    [Fact]
    public void A_seed_makes_one_problem_and_a_problem_goes_one_way()
    {
        ForEachStep(
            (problem, seed, world, act, after) =>
            {
                var again = new SlowEngine(problem);
                Assert.True(world.SameAs(again.Initial()));
                Assert.True(after.SameAs(again.Result(again.Initial(), act)));
                Assert.Equal(
                    ProblemText.Write(RandomProblems.Make(seed)),
                    ProblemText.Write(RandomProblems.Make(seed))
                );
            }
        );
    }

    [Fact]
    public void An_act_that_somebody_neither_notices_nor_is_addressed_by_leaves_their_mind_alone()
    {
        var tried = 0;
        ForEachStep(
            (problem, _, world, act, after) =>
            {
                for (var person = 0; person < problem.PersonCount; person++)
                {
                    var ground = problem.Acts[act];
                    if (
                        ground.Observers.All(observer => observer.Person != person)
                        && ground.Effects.All(effect => !effect.Chain.Contains(person))
                        && problem.Rules.All(rule =>
                            rule.Effects.All(effect => !effect.Chain.Contains(person))
                        )
                    )
                    {
                        tried++;
                        Assert.True(after.Minds[person].SameAs(world.Minds[person]));
                    }
                }
            }
        );
        Assert.True(tried > 50, $"only {tried} tried");
    }

    [Fact]
    public void An_act_seen_as_it_is_happens_in_the_mind_as_it_would_in_a_world()
    {
        var tried = 0;
        ForEachStep(
            (problem, _, world, act, after) =>
            {
                var engine = new SlowEngine(problem);
                var ground = problem.Acts[act];
                foreach (var observer in ground.Observers)
                {
                    var mind = world.Minds[observer.Person];
                    if (
                        observer.Views.FirstOrDefault(view => engine.Holds(world, view.When))
                            is { SeenAs: null }
                        && engine.Can(mind, act)
                        && ground.Effects.All(effect => effect.Chain.Count == 0)
                        && problem.Rules.All(rule =>
                            rule.Effects.All(effect => effect.Chain.Count == 0)
                        )
                    )
                    {
                        tried++;
                        Assert.True(after.Minds[observer.Person].SameAs(engine.Result(mind, act)));
                    }
                }
            }
        );
        Assert.True(tried > 50, $"only {tried} tried");
    }

    [Fact]
    public void Every_world_reached_is_at_rest()
    {
        ForEachStep(
            (problem, _, _, _, after) =>
            {
                var nothing = problem.AddAct(new GroundAct { Name = "nothing" });
                Assert.True(new SlowEngine(problem).Result(after, nothing).SameAs(after));
            }
        );
    }

    [Fact]
    public void Every_world_keeps_a_mind_for_everybody_else_down_to_the_depth_limit()
    {
        ForEachStep((problem, _, _, _, after) => CheckMinds(problem, after, Problem.Author, 0));

        static void CheckMinds(Problem problem, SlowWorld world, int owner, int depth)
        {
            Assert.Equal((owner, depth), (world.Owner, world.Depth));
            Assert.Equal(problem.Fluents.Count, world.Values.Count);
            for (var fluent = 0; fluent < world.Values.Count; fluent++)
            {
                Assert.True(
                    world.Values[fluent] == ValueTable.Unknown
                        || problem.Fluents[fluent].Values?.Contains(world.Values[fluent]) != false
                );
            }

            var others = Enumerable.Range(0, problem.PersonCount).Where(person => person != owner);
            Assert.Equal(depth == problem.BeliefDepth ? [] : others, world.Minds.Keys.Order());
            foreach (var (person, mind) in world.Minds)
            {
                CheckMinds(problem, mind, person, depth + 1);
            }
        }
    }

    private static void ForEachStep(Action<Problem, int, SlowWorld, int, SlowWorld> check)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var problem = RandomProblems.Make(seed);
            var engine = new SlowEngine(problem);
            for (var act = 0; act < 3; act++)
            {
                try
                {
                    var world = engine.Initial();
                    check(problem, seed, world, act, engine.Result(world, act));
                }
                catch (RunawayRuleException)
                {
                    // Some random rules never rest; the corpus looks at those.
                }
            }
        }
    }
}
