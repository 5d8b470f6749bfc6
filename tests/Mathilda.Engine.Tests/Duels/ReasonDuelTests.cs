using Mathilda.Engine.Tests.Generation;

namespace Mathilda.Engine.Tests.Duels;

public sealed class ReasonDuelTests
{
    [Fact]
    public void The_engines_find_the_same_reasons_and_all_stand_in_the_problems_of_seeds_1001_to_1200()
    {
        var (asked, found, foundLong, nested) = (0, 0, 0, 0);
        for (var seed = 1001; seed <= 1200; seed++)
        {
            var duel = ReasonDuel.Run(RandomProblems.Make(seed), seed, steps: 2, budget: 3);
            Assert.True(duel.Difference is null, $"problem {seed}, {duel.Difference}");
            asked += duel.Asked;
            found += duel.Found;
            foundLong += duel.FoundLong;
            nested += duel.FoundNested;
        }

        Assert.True(
            asked > 1000 && found > 100 && foundLong > 20 && nested > 5,
            $"{asked} asked, {found} found, {foundLong} long, resting on {nested} of others"
        );
    }
}
