using Mathilda.Language.Model;

namespace Mathilda.Reasoning;

/// <summary>One single change that an act or rule can make, with the quantifiers around it taken off.</summary>
/// <param name="Holders">In whose mind, outermost first; empty = in the world.</param>
/// <param name="State">Null for "the news becomes so".</param>
/// <param name="Arguments">Of the state.</param>
/// <param name="Value">The new value; null for "the news becomes so".</param>
/// <param name="News">The slot of the fact that becomes so; null for the other form.</param>
/// <param name="They">The slot for those who notice, if the change is one in each of them; else null.</param>
/// <param name="When">Conditions that must hold for it.</param>
internal sealed record EffectPattern(
    IReadOnlyList<Expression> Holders,
    StateSchema? State,
    IReadOnlyList<Expression> Arguments,
    Expression? Value,
    Slot? News,
    Slot? They,
    IReadOnlyList<Expression> When
)
{
    /// <summary>All single changes of a list of effects, in order.</summary>
    public static IReadOnlyList<EffectPattern> Of(IReadOnlyList<Effect> effects)
    {
        var found = new List<EffectPattern>();
        Collect(effects, null, [], found);
        return found;
    }

    private static void Collect(
        IReadOnlyList<Effect> effects,
        Slot? they,
        IReadOnlyList<Expression> when,
        List<EffectPattern> found
    )
    {
        foreach (var effect in effects)
        {
            switch (effect)
            {
                case AssignEffect assign:
                    found.Add(
                        new EffectPattern(
                            assign.Holders,
                            assign.State,
                            assign.Arguments,
                            assign.Value,
                            null,
                            they,
                            when
                        )
                    );
                    break;
                case FactEffect fact:
                    found.Add(
                        new EffectPattern(fact.Holders, null, [], null, fact.News, they, when)
                    );
                    break;
                case WhenEffect conditional:
                    Collect(conditional.Then, they, [.. when, conditional.When], found);
                    Collect(conditional.Otherwise, they, when, found);
                    break;
                case EachEffect each:
                    Collect(each.Changes, they, each.When is { } c ? [.. when, c] : when, found);
                    break;
                case NoticersEffect noticers:
                    Collect(
                        noticers.Changes,
                        noticers.They,
                        noticers.When is { } d ? [.. when, d] : when,
                        found
                    );
                    break;
            }
        }
    }
}
