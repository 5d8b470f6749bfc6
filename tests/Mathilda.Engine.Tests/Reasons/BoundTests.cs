using Mathilda.Engine.Tests.Generation;

namespace Mathilda.Engine.Tests.Reasons;

public sealed class BoundTests
{
    [Fact]
    public void The_bounds_are_never_more_than_it_takes_in_the_problems_of_seeds_3001_to_3400()
    {
        var (asked, sharper) = (0, 0);
        for (var seed = 3001; seed <= 3400; seed++)
        {
            if (BoundCheck.Run(RandomProblems.Make(seed)) is not { } check)
            {
                continue;
            }

            Assert.True(check.Difference is null, $"problem {seed}: {check.Difference}");
            asked += check.Asked;
            sharper += check.Sharper;
        }

        Assert.True(asked > 1000 && sharper > 20, $"{asked} asked, {sharper} sharper");
    }
}
