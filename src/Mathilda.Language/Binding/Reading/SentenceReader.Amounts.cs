using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    public Scope Scope => _scope;

    /// <summary>Reads a number: <c>money(Tony) - 5</c>; null (and a finding) if it is none.</summary>
    public Expression? ReadAmount()
    {
        var start = Position;
        if (!TryExpressionAt(start, out var amount, out var end))
        {
            ReportNoValue(start);
            return null;
        }

        Position = end;
        if (!SpecOf(amount).IsNumber)
        {
            Report(ConditionFindings.NotNumbers(phrase.At(start, end)));
            return null;
        }

        return amount;
    }
}
