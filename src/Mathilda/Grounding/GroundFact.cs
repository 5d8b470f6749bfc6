using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>A fact without slots: what somebody may tell.</summary>
internal sealed class GroundFact(
    IReadOnlyList<Entity> holders,
    StateSchema state,
    IReadOnlyList<Entity> arguments,
    StoryValue? value,
    bool isNegated
)
{
    /// <summary>Deeper beliefs than this are not passed on: a rumour that seems another rumour would otherwise grow for ever.</summary>
    public const int MaximumHolders = 8;

    public IReadOnlyList<Entity> Holders { get; } = holders;

    public StateSchema State { get; } = state;

    public IReadOnlyList<Entity> Arguments { get; } = arguments;

    /// <summary>Null = yes for a yes/no state; else nothing (negated), or anything known but nothing.</summary>
    public StoryValue? Value { get; } = value;

    public bool IsNegated { get; } = isNegated;

    /// <summary>The fact as a condition.</summary>
    public Expression ToExpression()
    {
        Expression read = new ReadExpression(State, [.. Arguments.Select(Constant)]);
        Expression fact = (State.Type.IsYesNo, Value) switch
        {
            (true, null) => IsNegated ? new NotExpression(read) : read,
            (false, null) => new CompareExpression(
                read,
                IsNegated ? Comparator.Equal : Comparator.NotEqual,
                new ConstantExpression(StoryValue.Empty)
            ),
            (_, { Sort: ValueSort.Unknown }) => IsNegated
                ? new NotExpression(new UnknownExpression(read))
                : new UnknownExpression(read),
            (_, { } value) => new CompareExpression(
                read,
                IsNegated ? Comparator.NotEqual : Comparator.Equal,
                new ConstantExpression(value)
            ),
        };
        for (var i = Holders.Count - 1; i >= 0; i--)
        {
            fact = new BelievedExpression(Constant(Holders[i]), fact);
        }

        return fact;
    }

    /// <summary>The fact as an argument of an act.</summary>
    public FactReference ToReference() =>
        new()
        {
            Holders = [.. Holders.Select(Constant)],
            State = State,
            Arguments = [.. Arguments.Select(Constant)],
            Value = Value is { } value ? new ConstantExpression(value) : null,
            IsNegated = IsNegated,
        };

    private static ConstantExpression Constant(Entity entity) => new(StoryValue.Of(entity));
}
