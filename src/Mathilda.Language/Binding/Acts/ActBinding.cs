using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Binds the clauses of acts, <c>every act</c> and rules.</summary>
internal static class ActBinding
{
    public static void Bind(BindingContext context)
    {
        foreach (var line in context.Of(LineKind.EveryAct))
        {
            BindEvery(context, line);
        }

        var bodies = context.Acts.Select(draft => Read(context, draft)).ToList();

        // An act may be seen as any other, so that all of them must be there first.
        for (var i = 0; i < bodies.Count; i++)
        {
            var draft = context.Acts[i];
            var actor =
                bodies[i].Choosers.Count > 0
                    ? bodies[i].Choosers[0]
                    : FirstPerson(context, draft.Slots);
            bodies[i]
                .ReadViews(draft.Observations, actor, they => Near(context, draft.Slots, they));
        }

        foreach (var line in context.Of(LineKind.Whenever))
        {
            BindRule(context, line);
        }
    }

    private static void BindEvery(BindingContext context, SourceLine line)
    {
        var they = new Slot("they", context.Lexicon.Kinds.Person);
        foreach (var beneath in line.Line.Block)
        {
            var clause = line.Beneath(beneath);
            if (beneath.Kind == LineKind.If)
            {
                context.EveryAct.AddRange(
                    Clauses
                        .Conditions(context, clause, 1, Scope.Empty.WithThey(they))
                        .Select(condition => (they, condition))
                );
            }
            else if (beneath.Kind is not (LineKind.Beat or LineKind.Intended or LineKind.Unknown))
            {
                context.Report(SceneFindings.ClauseNotReadable(clause.Where, "if they are alive"));
            }
        }
    }

    private static ActBody Read(BindingContext context, ActDraft draft)
    {
        var body = new ActBody(context);
        foreach (var (line, scope) in draft.Bodies)
        {
            body.Read(line, scope);
        }

        body.Settle(FirstPerson(context, draft.Slots));
        if (body.Choice == Choice.Chosen && body.Choosers.Count == 0)
        {
            context.Report(DeclarationFindings.NobodyActs(draft.Declared));
        }

        body.ReportContradictions();
        draft.Schema = new ActSchema
        {
            Name = draft.Name,
            Slots = draft.Slots,
            Choice = body.Choice,
            Choosers = body.Choosers,
            If = body.Condition(),
            Effects = body.Effects,
            Observations = draft.Observations,
            Pattern = draft.Pattern,
            Declared = draft.Declared,
        };
        return body;
    }

    private static SlotExpression? FirstPerson(BindingContext context, IReadOnlyList<Slot> slots) =>
        slots.FirstOrDefault(slot => slot.Kind?.IsA(context.Lexicon.Kinds.Person) == true)
            is { } slot
            ? new SlotExpression(slot)
            : null;

    private static Expression? Near(BindingContext context, IReadOnlyList<Slot> slots, Slot they) =>
        slots.FirstOrDefault(slot =>
            slot.Kind is { } kind
            && (kind.IsA(context.Lexicon.Kinds.Place) || kind.IsA(context.Lexicon.Kinds.Thing))
        )
            is { } slot
            ? Presence.NearThing(context.Lexicon, they, new SlotExpression(slot))
            : null;

    private static void BindRule(BindingContext context, SourceLine line)
    {
        var phrase = context.PhraseOf(line);
        var slots = new ActSlots(context, phrase);
        if (slots.Read(1, phrase.Count) is not { } pattern)
        {
            return;
        }

        var body = new ActBody(context);
        body.Read(line, ActSlots.ScopeOf(slots.Slots));
        body.ReportContradictions();
        context.IdOf(line);
        context.Rules.Add(
            new RuleSchema
            {
                Name = pattern.Shown,
                Slots = slots.Slots,
                If = body.Condition(),
                Effects = body.Effects,
                Declared = phrase.At(1, phrase.Count),
            }
        );
    }
}
