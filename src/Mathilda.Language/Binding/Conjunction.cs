using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>Conditions that all hold.</summary>
internal static class Conjunction
{
    public static Expression Of(IReadOnlyList<Expression> parts) =>
        parts.Count switch
        {
            0 => ConstantExpression.Yes,
            1 => parts[0],
            _ => new AllExpression(parts),
        };
}
