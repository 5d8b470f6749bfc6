using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>The most a score can be over what has come about, and what that costs.</summary>
internal sealed class RelaxedScore
{
    private readonly RelaxedTerm? _term;
    private readonly Want[] _wants;

    public RelaxedScore(Score score, RelaxedScoreCompiler compiler)
    {
        _term = score.Term is { } term ? compiler.Compile(term) : null;
        _wants = new Want[score.Wants.Count];
        for (var i = 0; i < _wants.Length; i++)
        {
            var want = score.Wants[i];
            _wants[i] = new Want(
                want.Weight,
                compiler.Chance(want.Until),
                compiler.Chance(want.Once),
                compiler.Chance(want.If),
                want.Amount is { } amount ? compiler.Compile(amount) : null
            );
        }
    }

    /// <summary>Which wants are held in a world.</summary>
    public static bool[] Held(Score score, WorldStore worlds, int start)
    {
        var held = new bool[score.Wants.Count];
        for (var i = 0; i < held.Length; i++)
        {
            held[i] = worlds.Evaluator.Holds(worlds.Programs.Entry(score.Wants[i].Held), start);
        }

        return held;
    }

    /// <summary>Never less than any score that can be had; summed in the same order as scores are.</summary>
    /// <param name="marks">What has come about.</param>
    /// <param name="held">Which wants are held.</param>
    public double Most(RelaxedMarks marks, bool[] held)
    {
        var sum = _term is null ? 0.0 : _term.Of(marks).High;
        for (var i = 0; i < _wants.Length; i++)
        {
            sum += held[i] ? _wants[i].Most(marks) : _wants[i].Weight;
        }

        return sum;
    }

    /// <summary>What scores cost, each part for itself and added up.</summary>
    public CostedNumbers Costs(RelaxedMarks marks, bool[] held)
    {
        var sum = _term is null ? CostedNumbers.Free(0) : _term.Costs(marks);
        for (var i = 0; i < _wants.Length; i++)
        {
            sum = sum.And(held[i] ? _wants[i].Costs(marks) : CostedNumbers.Free(_wants[i].Weight));
        }

        return sum;
    }

    /// <param name="Weight">What it is worth.</param>
    /// <param name="Until">The nodes at which each condition can hold, and can fail.</param>
    /// <param name="Once">The same.</param>
    /// <param name="If">The same.</param>
    /// <param name="Amount">How much of it there is.</param>
    private sealed record Want(
        double Weight,
        (int Holds, int Fails) Until,
        (int Holds, int Fails) Once,
        (int Holds, int Fails) If,
        RelaxedTerm? Amount
    )
    {
        public double Most(RelaxedMarks marks)
        {
            var most = marks.Has(Until.Holds) ? 0 : double.NegativeInfinity;
            if (!marks.Has(Until.Fails))
            {
                return most;
            }

            most = marks.Has(Once.Fails) ? Math.Max(most, Weight) : most;
            if (!marks.Has(Once.Holds))
            {
                return most;
            }

            if (Amount is not null)
            {
                return Math.Max(most, Math.Max(0, MostAmount(Amount.Of(marks))));
            }

            most = marks.Has(If.Holds) ? Math.Max(most, Weight) : most;
            return marks.Has(If.Fails) ? Math.Max(most, 0) : most;
        }

        public CostedNumbers Costs(RelaxedMarks marks)
        {
            var costs = new CostedNumbers();
            Add(costs, marks, 0, Until.Holds);
            Add(costs, marks, Weight, Until.Fails, Once.Fails);
            if (Amount is null)
            {
                Add(costs, marks, Weight, Until.Fails, Once.Holds, If.Holds);
                Add(costs, marks, 0, Until.Fails, Once.Holds, If.Fails);
            }
            else
            {
                var most = Math.Max(0, MostAmount(Amount.Of(marks)));
                Add(costs, marks, most, Until.Fails, Once.Holds);
            }

            return costs;
        }

        private double MostAmount(NumberRange range)
        {
            var value = range.IsNone ? 0 : Math.Max(Weight * range.Low, Weight * range.High);
            return double.IsNaN(value) ? double.PositiveInfinity : value;
        }

        private static void Add(
            CostedNumbers costs,
            RelaxedMarks marks,
            double number,
            params int[] nodes
        )
        {
            var sum = 0;
            foreach (var node in nodes)
            {
                if (!marks.Has(node))
                {
                    return;
                }

                sum += marks.CostOf(node);
            }

            costs.Add(sum, number);
        }
    }
}
