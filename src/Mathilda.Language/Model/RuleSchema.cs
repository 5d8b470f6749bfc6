using Mathilda.Language.Text;

namespace Mathilda.Language.Model;

/// <summary><c>whenever {p: person} expects {x: person} in vain</c>: what happens by itself.</summary>
public sealed class RuleSchema
{
    public required string Name { get; init; }

    public IReadOnlyList<Slot> Slots { get; init; } = [];

    public Expression If { get; init; } = ConstantExpression.Yes;

    public IReadOnlyList<Effect> Effects { get; init; } = [];

    public Location? Declared { get; init; }
}
