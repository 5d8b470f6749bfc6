using Mathilda.Engine.Reasons.Relaxed;

namespace Mathilda.Engine.Search;

/// <summary>How far a world is from a score that is at least the goal and above the start.</summary>
/// <param name="reach">The bound; null = it is not used.</param>
/// <param name="reasons">Scores.</param>
/// <param name="goal">The score.</param>
internal sealed class GoalDistance(RelaxedReach? reach, StoryReasons reasons, double goal)
{
    // The bound is for "more than", a goal is "at least".
    private readonly double _below = Math.Max(NumberBefore(goal), reasons.StartScore);

    public double Goal { get; } = goal;

    /// <summary>Whether it depends on what somebody believes.</summary>
    public bool ReadsMinds => reach?.ReadsMinds == true;

    /// <summary>The fewest acts; null = no number of them does.</summary>
    public int? Fewest(int world)
    {
        var fewest = reach is null ? 0 : reach.Fewest(world, reasons.Start, _below);
        return fewest == RelaxedReach.Never ? null : fewest;
    }

    /// <summary>The fewest acts, nearer to the truth and dearer to find out; null = no number of them does.</summary>
    public int? Sharp(int world)
    {
        var fewest = reach is null ? 0 : reach.Sharp(world, reasons.Start, _below);
        return fewest == RelaxedReach.Never ? null : fewest;
    }

    /// <summary>About how many acts, where there is a way.</summary>
    public int Sum(int world) => reach?.Sum(world, reasons.Start, _below) ?? 0;

    public bool IsReached(int world)
    {
        var score = reasons.Score(world);
        return score >= Goal && score > reasons.StartScore;
    }

    /// <summary>The same distance to another score.</summary>
    public GoalDistance To(double goal) => new(reach, reasons, goal);

    /// <summary>The greatest number below a number.</summary>
    private static double NumberBefore(double number)
    {
        if (double.IsInfinity(number))
        {
            return number > 0 ? double.MaxValue : number;
        }

        return number == 0
            ? -double.Epsilon
            : BitConverter.Int64BitsToDouble(
                BitConverter.DoubleToInt64Bits(number) + (number > 0 ? -1 : 1)
            );
    }
}
