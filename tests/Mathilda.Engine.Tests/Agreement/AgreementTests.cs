using Mathilda.Engine.Problems;
using Mathilda.Engine.Tests.Generation;
using Mathilda.Engine.Validation;

namespace Mathilda.Engine.Tests.Agreement;

/// <summary>Random problems on which both engines must agree; the seed names the problem.</summary>
public sealed class AgreementTests
{
    [Fact]
    public void Worlds_agree_on_random_walks_seeds_1_to_300()
    {
        var compared = 0;
        for (var seed = 1; seed <= 300; seed++)
        {
            var pair = new EnginePair(RandomProblems.Make(seed), seed);
            pair.CompareWorlds(walks: 3, steps: 8);
            compared += pair.WorldsCompared;
        }

        Assert.True(compared > 5000, $"only {compared} worlds were compared");
    }

    [Fact]
    public void Reasons_agree_on_random_walks_seeds_1_to_150()
    {
        var (compared, found) = (0, 0);
        for (var seed = 1; seed <= 150; seed++)
        {
            var problem = RandomProblems.Make(seed);
            var limits = new ReasonLimits(
                1 + (seed % 3),
                Math.Min(seed % 4, problem.BeliefDepth - 1)
            );
            var pair = new EnginePair(problem, seed);
            pair.CompareReasons(walks: 1, steps: 2, limits);
            compared += pair.ReasonsCompared;
            found += pair.ReasonsFound;
        }

        Assert.True(
            compared > 1000 && found > 100,
            $"only {compared} reasons were compared, {found} found"
        );
    }

    [Fact]
    public void Plans_agree_seeds_1_to_200()
    {
        var (compared, found) = (0, 0);
        for (var seed = 1; seed <= 200; seed++)
        {
            var problem = RandomProblems.Make(seed);
            var reasons = new ReasonLimits(
                1 + (seed % 3),
                Math.Min(seed % 2, problem.BeliefDepth - 1)
            );
            var pair = new EnginePair(problem, seed);
            foreach (var goal in new[] { double.NegativeInfinity, 1, 2 })
            {
                pair.ComparePlans(new AuthorLimits(goal, 1 + (seed % 3), reasons));
            }

            compared += pair.PlansCompared;
            found += pair.PlansFound;
        }

        Assert.True(
            compared > 300 && found > 50,
            $"only {compared} plans were compared, {found} found"
        );
    }
}
