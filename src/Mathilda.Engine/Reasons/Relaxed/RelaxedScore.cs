using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>The most a score can be over sets of possible values.</summary>
internal sealed class RelaxedScore
{
    private readonly Score _score;
    private readonly RelaxedTerm? _term;
    private readonly Want[] _wants;

    public RelaxedScore(Score score, RelaxedCompiler compiler)
    {
        _score = score;
        _term = score.Term is { } term ? compiler.Compile(term) : null;
        _wants = new Want[score.Wants.Count];
        for (var i = 0; i < _wants.Length; i++)
        {
            var want = score.Wants[i];
            _wants[i] = new Want(
                want.Weight,
                compiler.Compile(want.Until),
                compiler.Compile(want.Once),
                compiler.Compile(want.If),
                want.Amount is { } amount ? compiler.Compile(amount) : null
            );
        }
    }

    /// <summary>Never less than any score that can be had; summed in the same order as scores are.</summary>
    /// <param name="states">The possible values.</param>
    /// <param name="worlds">Where the wants held are read.</param>
    /// <param name="start">The world where the plan starts.</param>
    public double Most(RelaxedStates states, WorldStore worlds, int start)
    {
        var sum = 0.0;
        if (_term is not null)
        {
            sum = _term.Of(states).High;
        }

        for (var i = 0; i < _wants.Length; i++)
        {
            var isHeld = worlds.Evaluator.Holds(worlds.Programs.Entry(_score.Wants[i].Held), start);
            sum += isHeld ? Most(_wants[i], states) : _wants[i].Weight;
        }

        return sum;
    }

    private static double Most(Want want, RelaxedStates states)
    {
        var until = want.Until.Of(states);
        var most = until.Holds ? 0 : double.NegativeInfinity;
        if (!until.Fails)
        {
            return most;
        }

        var once = want.Once.Of(states);
        most = once.Fails ? Math.Max(most, want.Weight) : most;
        if (!once.Holds)
        {
            return most;
        }

        if (want.Amount is not null)
        {
            var range = want.Amount.Of(states);
            var value = range.IsNone
                ? 0
                : Math.Max(want.Weight * range.Low, want.Weight * range.High);
            return Math.Max(
                most,
                double.IsNaN(value) ? double.PositiveInfinity : Math.Max(0, value)
            );
        }

        var fulfilled = want.If.Of(states);
        most = fulfilled.Holds ? Math.Max(most, want.Weight) : most;
        return fulfilled.Fails ? Math.Max(most, 0) : most;
    }

    private sealed record Want(
        double Weight,
        RelaxedCondition Until,
        RelaxedCondition Once,
        RelaxedCondition If,
        RelaxedTerm? Amount
    );
}
