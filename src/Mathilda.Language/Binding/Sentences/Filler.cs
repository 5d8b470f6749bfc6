using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>The sorts of things that stand in a slot.</summary>
internal enum FillerSort
{
    /// <summary>One name, slot, term or number.</summary>
    One,

    /// <summary>A list or a group.</summary>
    Many,

    /// <summary><c>a KIND</c>.</summary>
    Some,

    /// <summary><c>every KIND</c>.</summary>
    Every,

    /// <summary><c>no KIND</c>.</summary>
    None,

    /// <summary>somebody, something, somewhere.</summary>
    Known,

    /// <summary>nobody, nothing, nowhere.</summary>
    Empty,

    /// <summary>unknown.</summary>
    Unknown,

    /// <summary>A sentence that says what is so.</summary>
    Fact,
}

/// <summary>What was read in a slot.</summary>
internal sealed class Filler
{
    public required FillerSort Sort { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public Expression? Value { get; init; }

    /// <summary>The members of a group.</summary>
    public IReadOnlyList<Entity>? Members { get; init; }

    /// <summary>Of <c>a KIND</c>, <c>every KIND</c>, <c>no KIND</c>.</summary>
    public Kind? Kind { get; init; }

    /// <summary>The facts; several where the fact has a list.</summary>
    public IReadOnlyList<FactReference>? Facts { get; init; }

    public bool OwesPossessive { get; init; }

    /// <summary>In a list: all but the last.</summary>
    public Filler? Before { get; init; }

    /// <summary>In a list: the last.</summary>
    public Filler? Last { get; init; }

    /// <summary>How many names were used: fewer means longer ones.</summary>
    public int Names { get; init; } = 1;

    public int Literals { get; init; }

    /// <summary>Every single thing named here.</summary>
    public IReadOnlyList<Expression> Items()
    {
        var items = new List<Expression>();
        var rest = new Stack<Filler>();
        for (var at = this; at is not null; at = at.Before)
        {
            rest.Push(at.Last ?? at);
        }

        foreach (var filler in rest)
        {
            if (filler.Members is { } members)
            {
                items.AddRange(
                    members.Select(member =>
                        (Expression)new ConstantExpression(StoryValue.Of(member))
                    )
                );
            }
            else if (filler.Value is { } value)
            {
                items.Add(value);
            }
        }

        return items;
    }
}
