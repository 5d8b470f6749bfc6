using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    /// <summary>Reads a value as it can stand at the start; null (and a finding) if it does not fit.</summary>
    public StoryValue? ReadConstant(SlotSpec spec)
    {
        var start = Position;
        ConstantExpression? best = null;
        foreach (var hit in HitsAt(start))
        {
            if (
                hit.Value is ConstantExpression constant
                && hit.End > Position
                && FitsValue(constant.Value, spec)
            )
            {
                (best, Position) = (constant, hit.End);
            }
        }

        if (best is not null)
        {
            return best.Value;
        }

        if (
            TryOperandAt(start, out var expression, out var end)
            && expression is ConstantExpression other
            && FitsValue(other.Value, spec)
            && InRange(other.Value, spec)
        )
        {
            Position = end;
            return other.Value;
        }

        var stop = EndOfSentence(start);
        Report(
            DeclarationFindings.StartDoesNotFit(
                phrase.At(start, Math.Max(stop, start + 1)),
                spec.Noun
            )
        );
        return null;
    }

    private static bool InRange(StoryValue value, SlotSpec spec) =>
        value.Sort != Model.ValueSort.Number || spec.IsNumber;
}
