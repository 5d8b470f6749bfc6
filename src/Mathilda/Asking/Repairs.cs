using Mathilda.Engine.Problems;
using Mathilda.Engine.States;
using Mathilda.Grounding;
using Mathilda.Language.Model;

namespace Mathilda.Asking;

/// <summary>Finds values that make a condition hold: few, not always the fewest.</summary>
internal sealed class Repairs(GroundStory story, WorldStore worlds)
{
    /// <summary>Values to put into the world, or into minds; empty if it holds already, null if no value is known that would do.</summary>
    public IReadOnlyList<WorldAssignment>? For(Condition condition, int world)
    {
        if (worlds.Holds(world, condition))
        {
            return [];
        }

        return condition switch
        {
            AllCondition all => Every(all, world),
            AnyCondition any => Least(any, world),
            NotCondition not => Undo(not.Part, world),
            ComparisonCondition comparison => Meet(comparison, world),
            _ => null,
        };
    }

    /// <summary>Values that make a condition fail.</summary>
    public IReadOnlyList<WorldAssignment>? Undo(Condition condition, int world) =>
        condition switch
        {
            AllCondition all => all
                .Parts.Select(part => Undo(part, world))
                .Where(way => way is not null)
                .OrderBy(way => way!.Count)
                .FirstOrDefault(),
            AnyCondition any => Every(new AllCondition([.. any.Parts.Select(Negated)]), world),
            NotCondition not => For(not.Part, world),
            ComparisonCondition comparison => Meet(Inverted(comparison), world),
            _ => null,
        };

    private static NotCondition Negated(Condition part) => new(part);

    private List<WorldAssignment>? Every(AllCondition all, int world)
    {
        var found = new List<WorldAssignment>();
        foreach (var part in all.Parts)
        {
            if (For(part, world) is not { } way)
            {
                return null;
            }

            found.AddRange(way);
        }

        return found;
    }

    private IReadOnlyList<WorldAssignment>? Least(AnyCondition any, int world) =>
        any
            .Parts.Select(part => For(part, world))
            .Where(way => way is not null)
            .OrderBy(way => way!.Count)
            .FirstOrDefault();

    private WorldAssignment[]? Meet(ComparisonCondition comparison, int world)
    {
        var isEqual = comparison.Comparison is Comparison.Equal or Comparison.KnownEqual;
        var isNotEqual = comparison.Comparison is Comparison.NotEqual or Comparison.KnownNotEqual;
        return (comparison.Left, comparison.Right) switch
        {
            (FluentTerm left, ConstantTerm right) when isEqual => [Set(left, right.Value)],
            (ConstantTerm left, FluentTerm right) when isEqual => [Set(right, left.Value)],
            (FluentTerm left, FluentTerm right) when isEqual => Value(right, world) is { } known
                ? [Set(left, known)]
            : Value(left, world) is { } other ? [Set(right, other)]
            : null,
            (FluentTerm left, ConstantTerm right) when isNotEqual => Other(left, right.Value),
            (ConstantTerm left, FluentTerm right) when isNotEqual => Other(right, left.Value),
            _ => null,
        };
    }

    private static WorldAssignment Set(FluentTerm term, int value) =>
        new(term.Chain, term.Fluent, value);

    private int? Value(FluentTerm term, int world)
    {
        var value = worlds.ValueAt(world, term.Chain, term.Fluent);
        return value == ValueTable.Unknown ? null : value;
    }

    // Of a yes/no state the other; else "nobody", if that may be.
    private WorldAssignment[]? Other(FluentTerm term, int value)
    {
        var type = story.FluentAt(term.Fluent).State.Type;
        var other =
            type.IsYesNo ? StoryValue.Of(story.ValueFrom(value) != StoryValue.Yes)
            : type.Empty is not null ? StoryValue.Empty
            : StoryValue.Unknown;
        return other == StoryValue.Unknown || story.ValueOf(other) == value
            ? null
            : [Set(term, story.ValueOf(other))];
    }

    private static ComparisonCondition Inverted(ComparisonCondition comparison) =>
        new(
            comparison.Left,
            comparison.Comparison switch
            {
                Comparison.Equal or Comparison.KnownEqual => Comparison.KnownNotEqual,
                Comparison.NotEqual or Comparison.KnownNotEqual => Comparison.KnownEqual,
                Comparison.Less => Comparison.AtLeast,
                Comparison.AtMost => Comparison.Greater,
                Comparison.Greater => Comparison.AtMost,
                Comparison.AtLeast => Comparison.Less,
                var other => other,
            },
            comparison.Right
        );
}
