using Mathilda.Engine.Problems;
using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>Names and values as the engine counts them, both ways.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<Entity, int> _indexes = [];
    private readonly Dictionary<Entity, int> _people = [];
    private readonly Dictionary<Kind, IReadOnlyList<Entity>> _members = [];
    private readonly Dictionary<StateType, IReadOnlyList<int>?> _domains = [];
    private readonly List<Entity> _entities;
    private readonly int _firstEntity;
    private readonly int _empty;

    /// <param name="model">The story.</param>
    /// <param name="earlier">The table of a version with the same names in the same order, whose values are kept; null = there is none.</param>
    public NameTable(StoryModel model, NameTable? earlier = null)
    {
        Values = earlier?.Values ?? new ValueTable();
        _empty = earlier?._empty ?? Values.AddName();
        _entities = [.. model.Entities];
        Audience = model.Audience;
        if (Audience is not null)
        {
            _entities.Add(Audience);
        }

        List<Entity> people = [.. model.People];
        People = people;
        _firstEntity = earlier?._firstEntity ?? Values.Count;
        for (var i = 0; i < _entities.Count; i++)
        {
            _indexes.TryAdd(_entities[i], i);
            if (earlier is null)
            {
                Values.AddName();
            }
        }

        for (var i = 0; i < people.Count; i++)
        {
            _people.TryAdd(people[i], i);
        }
    }

    public ValueTable Values { get; }

    /// <summary>By person id.</summary>
    public IReadOnlyList<Entity> People { get; }

    /// <summary>It is none of <see cref="People"/>; in circles and beliefs of the start it has the first id beyond them.</summary>
    public Entity? Audience { get; }

    /// <summary>The position among all names; −1 for an unknown one.</summary>
    public int IndexOf(Entity entity) => _indexes.TryGetValue(entity, out var index) ? index : -1;

    public Entity EntityAt(int index) => _entities[index];

    /// <summary>Null for who has no mind in the story's world: things, and the audience.</summary>
    public int? PersonOf(Entity entity) => _people.TryGetValue(entity, out var id) ? id : null;

    /// <summary>The id of somebody whose mind the start may speak of: a person's, or the first beyond them for the audience.</summary>
    public int? OnlookerOf(Entity entity) =>
        ReferenceEquals(entity, Audience) ? People.Count : PersonOf(entity);

    /// <summary>Everything of a kind, in order of declaration.</summary>
    public IReadOnlyList<Entity> MembersOf(Kind kind)
    {
        if (!_members.TryGetValue(kind, out var members))
        {
            members = [.. _entities.Where(e => !ReferenceEquals(e, Audience) && e.Is(kind))];
            _members.Add(kind, members);
        }

        return members;
    }

    public int ValueOf(StoryValue value) =>
        value.Sort switch
        {
            ValueSort.Unknown => ValueTable.Unknown,
            ValueSort.YesNo => value.Number == 1 ? ValueTable.Yes : ValueTable.No,
            ValueSort.Number => Values.Number(value.Number),
            ValueSort.Entity => IndexOf(value.Entity!) is var index and >= 0
                ? _firstEntity + index
                : ValueTable.Unknown,
            ValueSort.Empty => _empty,
            _ => throw new InvalidOperationException(),
        };

    public StoryValue ValueFrom(int value)
    {
        if (value == ValueTable.Unknown)
        {
            return StoryValue.Unknown;
        }

        if (value is ValueTable.No or ValueTable.Yes)
        {
            return StoryValue.Of(value == ValueTable.Yes);
        }

        if (value == _empty)
        {
            return StoryValue.Empty;
        }

        return EntityOf(value) is { } entity
            ? StoryValue.Of(entity)
            : StoryValue.Of(Values.NumberOf(value)!.Value);
    }

    /// <summary>The name that is this value; null if the value is none.</summary>
    public Entity? EntityOf(int value) =>
        value >= _firstEntity && value < _firstEntity + _entities.Count
            ? _entities[value - _firstEntity]
            : null;

    /// <summary>The values of a type, ascending, unknown left out; null = any number.</summary>
    public IReadOnlyList<int>? DomainOf(StateType type)
    {
        if (!_domains.TryGetValue(type, out var domain))
        {
            domain = FindDomain(type);
            _domains.Add(type, domain);
        }

        return domain;
    }

    private List<int>? FindDomain(StateType type)
    {
        if (type.IsNumber && (type.Min is null || type.Max is null))
        {
            return null;
        }

        var values = new SortedSet<int>();
        if (type.IsYesNo)
        {
            values.Add(ValueTable.No);
            values.Add(ValueTable.Yes);
        }

        if (type.Empty is not null)
        {
            values.Add(_empty);
        }

        values.UnionWith(type.Kinds.SelectMany(MembersOf).Select(e => ValueOf(StoryValue.Of(e))));
        for (var number = type.Min ?? 0; type.IsNumber && number <= type.Max; number++)
        {
            values.Add(Values.Number(number));
        }

        return [.. values];
    }
}
