using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>What an effect may add to the possible values of a fluent.</summary>
/// <param name="Variable">The fluent, here or in somebody's mind.</param>
/// <param name="When">When it may; null = always.</param>
/// <param name="Values">The values it may give; null = any.</param>
internal sealed record RelaxedEffect(int Variable, RelaxedCondition? When, RelaxedValues? Values);

/// <summary>The values that a term may have.</summary>
internal abstract class RelaxedValues
{
    /// <summary>Adds them to a list; false where it may be anything.</summary>
    public abstract bool List(RelaxedStates states, List<int> values);

    internal sealed class One(int value) : RelaxedValues
    {
        public override bool List(RelaxedStates states, List<int> values)
        {
            values.Add(value);
            return true;
        }
    }

    internal sealed class Copy(int variable) : RelaxedValues
    {
        public override bool List(RelaxedStates states, List<int> values) =>
            states.List(variable, values);
    }

    /// <summary>Arithmetic on two such; given up where it would be many.</summary>
    internal sealed class Computed(
        ArithmeticOperator op,
        RelaxedValues left,
        RelaxedValues right,
        Evaluator evaluator
    ) : RelaxedValues
    {
        private const int MostPairs = 400;
        private readonly List<int> _lefts = [];
        private readonly List<int> _rights = [];

        public override bool List(RelaxedStates states, List<int> values)
        {
            _lefts.Clear();
            _rights.Clear();
            if (
                !left.List(states, _lefts)
                || !right.List(states, _rights)
                || _lefts.Count * _rights.Count > MostPairs
            )
            {
                return false;
            }

            foreach (var a in _lefts)
            {
                foreach (var b in _rights)
                {
                    values.Add(evaluator.Calculate(op, a, b));
                }
            }

            return true;
        }
    }
}
