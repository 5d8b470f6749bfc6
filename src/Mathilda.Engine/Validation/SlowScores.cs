using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Validation;

/// <summary>How well a world suits somebody; as documented on <see cref="Score"/> and <see cref="ScoreWant"/>.</summary>
internal sealed class SlowScores(Problem problem, SlowReading reading)
{
    /// <param name="start">The world where the plan starts: wants not held there do not count.</param>
    /// <returns>Null where the score is unknown; such a score compares with nothing, as null does.</returns>
    public double? Of(SlowWorld world, int owner, SlowWorld start)
    {
        var score = problem.ScoreOf(owner);
        return TermOf(world, score.Term) is { } sum
            ? score.Wants.Aggregate(sum, (total, want) => total + WantIn(world, want, start))
            : null;
    }

    private double? TermOf(SlowWorld world, Term? term)
    {
        if (term is null)
        {
            return 0;
        }

        return reading.ValueOf(world, term) switch
        {
            ValueTable.Yes => 1,
            ValueTable.No => 0,
            var value => problem.Values.NumberOf(value),
        };
    }

    private double WantIn(SlowWorld world, ScoreWant want, SlowWorld start)
    {
        if (!reading.Holds(start, want.Held))
        {
            return want.Weight;
        }

        if (reading.Holds(world, want.Until))
        {
            return 0;
        }

        if (!reading.Holds(world, want.Once))
        {
            return want.Weight;
        }

        if (want.Amount is { } amount)
        {
            return reading.NumberOf(world, amount) is { } number ? want.Weight * number : 0;
        }

        return reading.Holds(world, want.If) ? want.Weight : 0;
    }
}
