using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Binds <c>at the start</c>: facts, circles, beliefs.</summary>
internal sealed class StartBinding(BindingContext context)
{
    public List<StartFact> Facts { get; } = [];

    public List<Unstated> Unstated { get; } = [];

    public void Bind(SourceLine block) => ReadBlock(block, null);

    private void ReadBlock(
        SourceLine block,
        Func<StateSchema, IReadOnlyList<Expression>, (Slot They, Expression Who)?>? circle
    )
    {
        foreach (var beneath in block.Line.Block)
        {
            var line = block.Beneath(beneath);
            switch (beneath.Kind)
            {
                case LineKind.Fact:
                    ReadFact(line, circle);
                    break;
                case LineKind.KnownTo:
                    ReadBlock(line, CircleOf(line));
                    break;
                case LineKind.Unstated:
                    if (UnstatedReader.Read(context, line) is { } unstated)
                    {
                        Unstated.Add(unstated);
                    }

                    break;
            }
        }
    }

    private Func<StateSchema, IReadOnlyList<Expression>, (Slot They, Expression Who)?> CircleOf(
        SourceLine line
    )
    {
        var phrase = context.PhraseOf(line);
        var they = new Slot("they", context.Lexicon.Kinds.Person);
        if (phrase.Is(2, "anyone") && phrase.Is(3, "here") && phrase.Count == 4)
        {
            return (_, arguments) =>
                arguments.FirstOrDefault(IsPerson) is { } person
                && Presence.Here(context.Lexicon, they, person) is { } here
                    ? (they, here)
                    : null;
        }

        var reader = context.ReaderOf(phrase, Scope.Empty, 2);
        var who = reader.ReadWho(they, null);
        if (who is not null && !reader.AtEnd)
        {
            context.Report(ConditionFindings.GoesOn(phrase.At(reader.Position, phrase.Count)));
        }

        return (_, _) => who is null ? null : (they, who);
    }

    private bool IsPerson(Expression expression) =>
        expression is ConstantExpression { Value.Entity: { } entity }
        && entity.Is(context.Lexicon.Kinds.Person);

    private void ReadFact(
        SourceLine line,
        Func<StateSchema, IReadOnlyList<Expression>, (Slot They, Expression Who)?>? circle
    )
    {
        var phrase = context.PhraseOf(line);
        var implied = phrase.Is(0, "implied");
        var citation = context.CitationOf(line, implied);
        var id = context.IdOf(line);
        var reader = context.ReaderOf(phrase, Scope.Empty, implied ? 1 : 0);
        foreach (var effect in reader.ReadWholeEffects().SelectMany(Spread))
        {
            var known = effect is AssignEffect assign
                ? circle?.Invoke(assign.State, assign.Arguments)
                : null;
            Facts.Add(
                new StartFact
                {
                    Effect = effect,
                    KnownTo = known?.Who,
                    They = known?.They,
                    Citation = citation,
                    Id = id,
                    Where = line.Where,
                }
            );
        }
    }

    /// <summary>Everybody is here, so "every person" is a list.</summary>
    private IEnumerable<Effect> Spread(Effect effect)
    {
        if (effect is not EachEffect { When: null } each)
        {
            return [effect];
        }

        var members =
            each.Over ?? [.. context.Entities.Where(entity => entity.Is(each.Slot.Kind!))];
        return members.SelectMany(member =>
            each.Changes.SelectMany(change =>
                Spread(
                    Substitution.In(
                        change,
                        each.Slot,
                        new ConstantExpression(StoryValue.Of(member))
                    )
                )
            )
        );
    }
}
