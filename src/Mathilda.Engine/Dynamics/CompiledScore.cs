using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Dynamics;

/// <summary>A score, ready to be read. An unknown score is NaN, which is neither better nor worse nor as good as anything.</summary>
internal sealed class CompiledScore
{
    private readonly int _term;
    private readonly Want[] _wants;

    public CompiledScore(Score score, ProgramTable programs)
    {
        _term = score.Term is { } term ? programs.Add(term) : -1;
        _wants = new Want[score.Wants.Count];
        for (var i = 0; i < _wants.Length; i++)
        {
            var want = score.Wants[i];
            _wants[i] = new Want(
                want.Weight,
                programs.Entry(want.Held),
                programs.Entry(want.Until),
                programs.Entry(want.Once),
                programs.Entry(want.If),
                want.Amount is { } amount ? programs.Add(amount) : -1
            );
        }
    }

    /// <summary>The score of a world, the wants held being those of the world where the plan starts.</summary>
    public double Of(int world, int start, Evaluator evaluator)
    {
        var sum = _term < 0 ? 0 : evaluator.Amount(evaluator.Value(_term, world));
        foreach (ref readonly var want in _wants.AsSpan())
        {
            sum += Of(want, world, start, evaluator);
        }

        return sum;
    }

    /// <summary>Adds to a key which wants are held in a world, 32 to an int.</summary>
    public void AddHeld(int start, Evaluator evaluator, List<int> key)
    {
        for (var i = 0; i < _wants.Length; i++)
        {
            if (i % 32 == 0)
            {
                key.Add(0);
            }

            if (evaluator.Holds(_wants[i].Held, start))
            {
                key[^1] |= 1 << (i % 32);
            }
        }
    }

    private static double Of(in Want want, int world, int start, Evaluator evaluator)
    {
        if (!evaluator.Holds(want.Held, start))
        {
            return want.Weight;
        }

        if (evaluator.Holds(want.Until, world))
        {
            return 0;
        }

        if (!evaluator.Holds(want.Once, world))
        {
            return want.Weight;
        }

        if (want.Amount < 0)
        {
            return evaluator.Holds(want.If, world) ? want.Weight : 0;
        }

        var amount = evaluator.Number(evaluator.Value(want.Amount, world));
        return double.IsNaN(amount) ? 0 : want.Weight * amount;
    }

    private readonly struct Want(
        double weight,
        int held,
        int until,
        int once,
        int fulfilled,
        int amount
    )
    {
        public readonly double Weight = weight;
        public readonly int Held = held;
        public readonly int Until = until;
        public readonly int Once = once;
        public readonly int If = fulfilled;
        public readonly int Amount = amount;
    }
}
