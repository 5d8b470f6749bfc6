using Mathilda.Engine.Tests.Generation;

namespace Mathilda.Engine.Tests.Duels;

public sealed class BoundDuelTests
{
    [Fact]
    public void The_bounds_are_never_more_than_it_takes_in_the_problems_of_seeds_3001_to_3400()
    {
        var (asked, sharper) = (0, 0);
        for (var seed = 3001; seed <= 3400; seed++)
        {
            if (BoundDuel.Run(RandomProblems.Make(seed)) is not { } duel)
            {
                continue;
            }

            Assert.True(duel.Difference is null, $"problem {seed}: {duel.Difference}");
            asked += duel.Asked;
            sharper += duel.Sharper;
        }

        Assert.True(asked > 1000 && sharper > 20, $"{asked} asked, {sharper} sharper");
    }
}
