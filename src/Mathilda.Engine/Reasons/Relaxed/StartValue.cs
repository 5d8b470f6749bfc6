using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>A value that is known where the bound is asked for: a constant, or what open fluents have there.</summary>
internal abstract class StartValue
{
    /// <param name="starts">The value ids of the open fluents, by variable.</param>
    public abstract int Of(int[] starts);

    internal sealed class Fixed(int value) : StartValue
    {
        public int Value => value;

        public override int Of(int[] starts) => value;
    }

    internal sealed class Read(int variable) : StartValue
    {
        public override int Of(int[] starts) => starts[variable];
    }

    internal sealed class Calculated(
        ArithmeticOperator op,
        StartValue left,
        StartValue right,
        Evaluator evaluator
    ) : StartValue
    {
        public override int Of(int[] starts) =>
            evaluator.Calculate(op, left.Of(starts), right.Of(starts));
    }
}

/// <summary>A value that a term may have.</summary>
/// <param name="Node">When it may.</param>
/// <param name="Value">The value; null = it may be anything.</param>
internal readonly record struct RelaxedOption(int Node, StartValue? Value);

/// <summary>A node that is given where the bound is asked for, if the test holds there.</summary>
internal readonly record struct RelaxedGiven(int Node, Func<int[], bool> Test);
