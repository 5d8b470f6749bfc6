using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Binds <c>means</c> and <c>known to</c> of states, once all sentences are known.</summary>
internal static class StateMeanings
{
    public static void Bind(BindingContext context, IReadOnlyList<StateDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            BindMeaning(context, draft);
        }

        FindCircles(context, drafts);
        foreach (var draft in drafts.Where(draft => draft.KnownTo >= 0))
        {
            BindCircle(context, draft);
        }
    }

    private static void BindMeaning(BindingContext context, StateDraft draft)
    {
        foreach (var line in draft.Line.Line.Block.Where(line => line.Kind == LineKind.Means))
        {
            var parts = Clauses.Conditions(context, draft.Line.Beneath(line), 1, draft.Scope);
            if (!draft.State.Type.IsYesNo)
            {
                context.Report(
                    DeclarationFindings.NotReadable(
                        draft.Line.Beneath(line).Where,
                        "meaning",
                        "state together(a: person, b: person)"
                    )
                );
                return;
            }

            var before = draft.State.Means is { } means ? new[] { means } : [];
            draft.State.Define(Conjunction.Of([.. before, .. parts]));
        }
    }

    private static void FindCircles(BindingContext context, IReadOnlyList<StateDraft> drafts)
    {
        var state = new Dictionary<StateSchema, int>();
        foreach (var draft in drafts.Where(draft => draft.State.Means is not null))
        {
            if (LeadsBack(draft.State, state))
            {
                context.Report(DeclarationFindings.Circular(draft.Line.Where, draft.State.Name));
                draft.State.Define(ConstantExpression.No);
            }
        }
    }

    private static bool LeadsBack(StateSchema schema, Dictionary<StateSchema, int> seen)
    {
        if (schema.Means is null)
        {
            return false;
        }

        if (seen.TryGetValue(schema, out var mark))
        {
            return mark == 1;
        }

        seen[schema] = 1;
        var leads = ExpressionWalk.StatesIn(schema.Means).Any(read => LeadsBack(read, seen));
        seen[schema] = 2;
        return leads;
    }

    private static void BindCircle(BindingContext context, StateDraft draft)
    {
        var they = new Slot("they", context.Lexicon.Kinds.Person);
        var reader = context.ReaderOf(draft.Phrase, draft.Scope, draft.KnownTo);
        var here = Presence.Here(context.Lexicon, they, draft.State);
        if (
            reader.ReadWho(they, here, index => StateDeclarations.EndsWho(draft.Phrase, index)) is
            { } who
        )
        {
            IReadOnlyList<int> owners =
            [
                .. draft.State.KnownToOwnerSlots.Union(NamedSlots(who, draft.State)),
            ];
            draft.State.RestrictTo(who, they, owners);
        }
    }

    /// <summary>The slots that the circle names: these people know it of themselves.</summary>
    private static IEnumerable<int> NamedSlots(Expression who, StateSchema state)
    {
        var parts = who is AnyExpression any ? any.Parts : [who];
        foreach (var part in parts)
        {
            if (
                part is CompareExpression
                {
                    Comparator: Comparator.Equal,
                    Right: SlotExpression slot
                }
            )
            {
                for (var i = 0; i < state.Slots.Count; i++)
                {
                    if (ReferenceEquals(state.Slots[i], slot.Slot))
                    {
                        yield return i;
                    }
                }
            }
        }
    }
}
