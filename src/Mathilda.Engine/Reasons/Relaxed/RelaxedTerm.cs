using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>A term of a score over what has come about: the range of its number, and what its numbers cost. Yes and no count as 1 and 0.</summary>
internal abstract class RelaxedTerm
{
    public abstract NumberRange Of(RelaxedMarks marks);

    /// <summary>What the great numbers cost; where that is hard to say, as little as nothing.</summary>
    public virtual CostedNumbers Costs(RelaxedMarks marks) => CostedNumbers.Free(Of(marks).High);

    internal sealed class Constant(double number) : RelaxedTerm
    {
        public override NumberRange Of(RelaxedMarks marks) =>
            double.IsNaN(number) ? NumberRange.None : new NumberRange(number, number);
    }

    /// <summary>A closed fluent.</summary>
    /// <param name="numbers">Its values that are numbers, and their nodes.</param>
    internal sealed class Closed((int Node, double Number)[] numbers) : RelaxedTerm
    {
        public override NumberRange Of(RelaxedMarks marks)
        {
            var range = NumberRange.None;
            foreach (var (node, number) in numbers)
            {
                range = marks.Has(node) ? range.With(new NumberRange(number, number)) : range;
            }

            return range;
        }

        public override CostedNumbers Costs(RelaxedMarks marks)
        {
            var costs = new CostedNumbers();
            foreach (var (node, number) in numbers)
            {
                if (marks.Has(node))
                {
                    costs.Add(marks.CostOf(node), number);
                }
            }

            return costs;
        }
    }

    /// <summary>An open fluent: the number it started with, and a node that it may be anything.</summary>
    internal sealed class Open(int variable, int anything, Func<int, double> amount) : RelaxedTerm
    {
        public override NumberRange Of(RelaxedMarks marks)
        {
            var number = amount(marks.Starts[variable]);
            return marks.Has(anything) ? NumberRange.Any
                : double.IsNaN(number) ? NumberRange.None
                : new NumberRange(number, number);
        }

        public override CostedNumbers Costs(RelaxedMarks marks)
        {
            var costs = CostedNumbers.Free(amount(marks.Starts[variable]));
            if (marks.Has(anything))
            {
                costs.Add(marks.CostOf(anything), double.PositiveInfinity);
            }

            return costs;
        }
    }

    internal sealed class Arithmetic(ArithmeticOperator op, RelaxedTerm left, RelaxedTerm right)
        : RelaxedTerm
    {
        public override NumberRange Of(RelaxedMarks marks) =>
            NumberRange.Of(op, left.Of(marks), right.Of(marks));

        public override CostedNumbers Costs(RelaxedMarks marks) =>
            op == ArithmeticOperator.Add
                ? left.Costs(marks).And(right.Costs(marks))
                : base.Costs(marks);
    }

    /// <param name="branches">When each can be taken, when it can be passed over, and its term.</param>
    internal sealed class Choice(
        (int Holds, int Fails, RelaxedTerm Then)[] branches,
        RelaxedTerm otherwise
    ) : RelaxedTerm
    {
        public override NumberRange Of(RelaxedMarks marks)
        {
            var range = NumberRange.None;
            foreach (var (holds, fails, then) in branches)
            {
                range = marks.Has(holds) ? range.With(then.Of(marks)) : range;
                if (!marks.Has(fails))
                {
                    return range;
                }
            }

            return range.With(otherwise.Of(marks));
        }

        public override CostedNumbers Costs(RelaxedMarks marks)
        {
            var (costs, passed) = (new CostedNumbers(), 0);
            foreach (var (holds, fails, then) in branches)
            {
                if (marks.Has(holds))
                {
                    costs.AddAll(then.Costs(marks), passed + marks.CostOf(holds));
                }

                if (!marks.Has(fails))
                {
                    return costs;
                }

                passed += marks.CostOf(fails);
            }

            costs.AddAll(otherwise.Costs(marks), passed);
            return costs;
        }
    }
}
