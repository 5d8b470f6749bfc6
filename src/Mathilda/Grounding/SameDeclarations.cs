using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>What is declared in one version of a story, as it is declared in another one: by its place.</summary>
internal sealed class SameDeclarations
{
    private readonly Dictionary<Entity, Entity> _entities = [];
    private readonly Dictionary<StateSchema, StateSchema> _states = [];
    private readonly Dictionary<ActSchema, ActSchema> _acts = [];

    private SameDeclarations(StoryModel from, StoryModel to)
    {
        Pair(from.Entities, to.Entities, _entities);
        Pair(from.States, to.States, _states);
        Pair(from.Acts, to.Acts, _acts);
        PairOne(from.Audience, to.Audience, _entities);
        PairOne(from.Wants, to.Wants, _states);
    }

    /// <summary>Null if the versions do not declare as many things, or not under the same names; whether the rest is the same the caller must know.</summary>
    public static SameDeclarations? Between(StoryModel from, StoryModel to) =>
        from.Dialect == to.Dialect
        && Names(from).SequenceEqual(Names(to))
        && from.WantList.Count == to.WantList.Count
        && from.Rules.Count == to.Rules.Count
        && from.Start.Count == to.Start.Count
            ? new SameDeclarations(from, to)
            : null;

    /// <summary>Whether two lists of fluents are the same.</summary>
    public bool AreSame(FluentIndex from, FluentIndex to)
    {
        if (from.Count != to.Count)
        {
            return false;
        }

        for (var i = 0; i < from.Count; i++)
        {
            if (
                !ReferenceEquals(_states[from[i].State], to[i].State)
                || !from[i].Arguments.Select(a => _entities[a]).SequenceEqual(to[i].Arguments)
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The act in the other version; null for one that is of one moment only.</summary>
    public ActKey? Of(ActKey key) =>
        key.SeenBy is null && _acts.TryGetValue(key.Schema, out var schema)
            ? new ActKey(schema, [.. key.Fillings.Select(Of)])
            : null;

    private Filling Of(Filling filling) =>
        new(
            filling.Entity is { } entity ? _entities[entity] : null,
            filling.Fact is { } fact ? Of(fact) : null
        );

    private GroundFact Of(GroundFact fact) =>
        new(
            [.. fact.Holders.Select(h => _entities[h])],
            _states[fact.State],
            [.. fact.Arguments.Select(a => _entities[a])],
            fact.Value is { Entity: { } entity } ? StoryValue.Of(_entities[entity]) : fact.Value,
            fact.IsNegated
        );

    private static IEnumerable<string> Names(StoryModel model) =>
        model
            .Entities.Select(e => e.Name)
            .Concat(model.States.Select(s => s.Name))
            .Concat(model.Acts.Select(a => a.Name));

    private static void PairOne<T>(T? from, T? to, Dictionary<T, T> pairs)
        where T : class
    {
        if (from is not null && to is not null)
        {
            pairs[from] = to;
        }
    }

    private static void Pair<T>(IReadOnlyList<T> from, IReadOnlyList<T> to, Dictionary<T, T> pairs)
        where T : class
    {
        for (var i = 0; i < from.Count; i++)
        {
            pairs[from[i]] = to[i];
        }
    }
}
