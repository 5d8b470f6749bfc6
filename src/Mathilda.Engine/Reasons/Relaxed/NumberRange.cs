using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>The numbers between which a term may lie; none at all where low is above high.</summary>
internal readonly record struct NumberRange(double Low, double High)
{
    public static NumberRange None { get; } = new(double.PositiveInfinity, double.NegativeInfinity);

    public static NumberRange Any { get; } = new(double.NegativeInfinity, double.PositiveInfinity);

    public bool IsNone => Low > High;

    public NumberRange With(NumberRange other) =>
        new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    public static NumberRange Of(ArithmeticOperator op, NumberRange left, NumberRange right)
    {
        if (left.IsNone || right.IsNone)
        {
            return None;
        }

        return op switch
        {
            ArithmeticOperator.Add => new NumberRange(
                left.Low + right.Low,
                left.High + right.High
            ).Sound(),
            ArithmeticOperator.Subtract => new NumberRange(
                left.Low - right.High,
                left.High - right.Low
            ).Sound(),
            ArithmeticOperator.Multiply => Corners(left, right, (a, b) => a * b),
            ArithmeticOperator.Divide when right.Low <= 0 && right.High >= 0 => Any,
            ArithmeticOperator.Divide => Corners(left, right, (a, b) => a / b),
            _ => throw new InvalidOperationException("An operator nobody knows."),
        };
    }

    private static NumberRange Corners(
        NumberRange left,
        NumberRange right,
        Func<double, double, double> combine
    )
    {
        var (a, b) = (combine(left.Low, right.Low), combine(left.Low, right.High));
        var (c, d) = (combine(left.High, right.Low), combine(left.High, right.High));
        return new NumberRange(
            Math.Min(Math.Min(a, b), Math.Min(c, d)),
            Math.Max(Math.Max(a, b), Math.Max(c, d))
        ).Sound();
    }

    private NumberRange Sound() => double.IsNaN(Low) || double.IsNaN(High) ? Any : this;
}
