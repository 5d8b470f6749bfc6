using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>Binds an event line with its tails: one event for each choice from its lists.</summary>
internal sealed class EventBinding(BindingContext context, SourceLine line, bool implied)
{
    public IEnumerable<StoryEvent> Read()
    {
        var phrase = context.PhraseOf(line);
        var reader = context.ReaderOf(phrase, Scope.Empty, implied ? 1 : 0);
        var id = context.IdOf(line);
        var citation = context.CitationOf(line, implied);
        if (reader.ReadEvent() is not { } acts)
        {
            return [];
        }

        var waivers = Waivers.Beneath(context, line);
        return
        [
            .. acts.Select(act =>
                Event(
                    act,
                    phrase,
                    reader.Position,
                    id,
                    citation,
                    waivers,
                    isFirst: ReferenceEquals(act, acts[0])
                )
            ),
        ];
    }

    private StoryEvent Event(
        ActReference act,
        Phrase phrase,
        int tail,
        string? id,
        Citation citation,
        IReadOnlyList<Waiver> waivers,
        bool isFirst
    )
    {
        // The tails of a list are the same for each of its events, and so are the findings about them.
        var before = context.Findings.Count;
        var people = ChoosersOf(act);
        var tails = new EventTails(
            context,
            people,
            people.Count > 0 ? people[0] : FirstPerson(act)
        );
        tails.ReadInline(phrase, tail);
        tails.ReadBeneath(line);
        if (!isFirst && context.Findings.Count > before && tails.HasFailedForAll)
        {
            context.Findings.RemoveRange(before, context.Findings.Count - before);
        }

        return new StoryEvent
        {
            Act = act,
            Because = tails.Because,
            SeenBy = tails.SeenBy,
            SeenByAdds = tails.SeenByAdds,
            Id = id,
            Citation = citation,
            Where = line.Where,
            Waivers = waivers,
        };
    }

    /// <summary>Who chooses the act here.</summary>
    internal static List<Entity> ChoosersOf(ActReference act)
    {
        var people = new List<Entity>();
        foreach (var chooser in act.Act.Choosers)
        {
            var expression = chooser is SlotExpression slot ? ArgumentOf(act, slot.Slot) : chooser;
            if (expression is ConstantExpression { Value.Entity: { } entity })
            {
                people.Add(entity);
            }
        }

        return people;
    }

    private static Expression? ArgumentOf(ActReference act, Slot slot)
    {
        for (var i = 0; i < act.Act.Slots.Count; i++)
        {
            if (ReferenceEquals(act.Act.Slots[i], slot))
            {
                return act.Arguments[i].Value;
            }
        }

        return null;
    }

    private Entity? FirstPerson(ActReference act) =>
        act
            .Arguments.Select(argument => (argument.Value as ConstantExpression)?.Value.Entity)
            .FirstOrDefault(entity => entity?.Is(context.Lexicon.Kinds.Person) == true);
}
