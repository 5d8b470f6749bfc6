using Mathilda.Engine.Problems;
using Mathilda.Engine.Tests.Generation;

namespace Mathilda.Engine.Tests.Duels;

public sealed class ClaimDuelTests
{
    [Fact]
    public void Plans_stand_with_their_reasons_and_not_with_spoilt_ones_in_the_problems_of_seeds_5001_to_5200()
    {
        var (found, refused) = (0, 0);
        for (var seed = 5001; seed <= 5200; seed++)
        {
            try
            {
                var duel = ClaimDuel.Run(RandomProblems.Make(seed));
                Assert.True(duel.Difference is null, $"problem {seed}: {duel.Difference}");
                found += duel.Found ? 1 : 0;
                refused += duel.Refused;
            }
            catch (RunawayRuleException)
            {
                // One engine may meet a runaway rule where the other does not look; the duel of worlds compares those.
            }
        }

        Assert.True(found > 30 && refused > 50, $"{found} found, {refused} spoilt ones refused");
    }
}
