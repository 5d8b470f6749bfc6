using Mathilda.Grounding;
using Mathilda.Language.Model;

namespace Mathilda.Explaining;

/// <summary>A part of a condition that has no parts of its own, with what its slots stand for.</summary>
/// <param name="Expression">A read, a comparison, a negation … .</param>
/// <param name="Bindings">What its slots stand for.</param>
/// <param name="Holders">In whose mind it is read, outermost first; empty = in the world itself.</param>
internal sealed record Leaf(Expression Expression, Bindings Bindings, IReadOnlyList<Entity> Holders)
{
    /// <summary>The same part read in one more mind.</summary>
    public Leaf Within(Expression expression) => this with { Expression = expression };
}
