using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Reasoning;

/// <summary>A value that some fluent would have to take, for a want or for an act on the way to it.</summary>
/// <param name="Chain">In whose mind, as the one who plans sees it; empty = in the world as they see it.</param>
/// <param name="Fluent">A fluent id.</param>
/// <param name="Value">A value id, or <see cref="AnyChange"/>.</param>
internal readonly record struct Need(PersonChain Chain, int Fluent, int Value)
{
    /// <summary>Any other value than it has.</summary>
    public const int AnyChange = -1;
}

/// <summary>A chain of people, compared by content.</summary>
internal readonly struct PersonChain(IReadOnlyList<int> people) : IEquatable<PersonChain>
{
    private readonly IReadOnlyList<int>? _people = people;

    public IReadOnlyList<int> People => _people ?? [];

    public bool Equals(PersonChain other) => People.SequenceEqual(other.People);

    public override bool Equals(object? obj) => obj is PersonChain other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var person in People)
        {
            hash = unchecked((hash * 31) + person);
        }

        return hash;
    }
}

/// <summary>Reads from a condition what would have to change for it to hold.</summary>
internal static class Needs
{
    /// <summary>The needs of a condition in a world; none if it holds there.</summary>
    public static IEnumerable<Need> Of(Condition condition, int world, WorldStore worlds)
    {
        if (worlds.Holds(world, condition))
        {
            return [];
        }

        return condition switch
        {
            AllCondition all => all.Parts.SelectMany(part => Of(part, world, worlds)),
            AnyCondition any => OfNearest(any, world, worlds),
            ComparisonCondition comparison => OfComparison(comparison, world, worlds),
            NotCondition not => ConditionReads.Of(not.Part).Select(read => AnyChange(read)),
            _ => throw new InvalidOperationException("Every kind of condition is listed."),
        };
    }

    /// <summary>What a condition that holds asks for by name, if it were lost: the values that its plain parts demand.</summary>
    public static IEnumerable<Need> Kept(Condition condition) =>
        condition switch
        {
            AllCondition all => all.Parts.SelectMany(Kept),
            ComparisonCondition
            {
                Comparison: Comparison.Equal or Comparison.KnownEqual,
                Left: FluentTerm fluent,
                Right: ConstantTerm constant,
            } => [new Need(new PersonChain(fluent.Chain), fluent.Fluent, constant.Value)],
            _ => [],
        };

    // Of several ways to meet a condition, those that lack least.
    private static IEnumerable<Need> OfNearest(AnyCondition any, int world, WorldStore worlds)
    {
        var ways = any.Parts.Select(part => Of(part, world, worlds).ToList()).ToList();
        var least = ways.Count == 0 ? 0 : ways.Min(way => way.Count);
        return ways.Where(way => way.Count == least).SelectMany(way => way);
    }

    private static IEnumerable<Need> OfComparison(
        ComparisonCondition comparison,
        int world,
        WorldStore worlds
    )
    {
        var isEquality = comparison.Comparison is Comparison.Equal or Comparison.KnownEqual;
        if (
            isEquality
            && comparison.Left is FluentTerm left
            && comparison.Right is FluentTerm right
        )
        {
            return
            [
                new Need(
                    new PersonChain(left.Chain),
                    left.Fluent,
                    worlds.ValueAt(world, right.Chain, right.Fluent)
                ),
                new Need(
                    new PersonChain(right.Chain),
                    right.Fluent,
                    worlds.ValueAt(world, left.Chain, left.Fluent)
                ),
            ];
        }

        if (
            isEquality
            && comparison.Left is FluentTerm fluent
            && comparison.Right is ConstantTerm constant
        )
        {
            return [new Need(new PersonChain(fluent.Chain), fluent.Fluent, constant.Value)];
        }

        if (
            isEquality
            && comparison.Right is FluentTerm mirrored
            && comparison.Left is ConstantTerm value
        )
        {
            return [new Need(new PersonChain(mirrored.Chain), mirrored.Fluent, value.Value)];
        }

        return ConditionReads.Of(comparison).Select(AnyChange);
    }

    private static Need AnyChange((IReadOnlyList<int> Chain, int Fluent) read) =>
        new(new PersonChain(read.Chain), read.Fluent, Need.AnyChange);
}
