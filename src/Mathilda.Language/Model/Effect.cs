using Mathilda.Language.Text;

namespace Mathilda.Language.Model;

/// <summary>A change. All conditions and values are read in the world before, at its root: what is read in a mind says so.</summary>
public abstract class Effect
{
    private protected Effect() { }

    public Location? Where { get; init; }
}

/// <summary>A state takes a value, in the world or in what the holders believe.</summary>
/// <remarks>
/// <c>P believes at(x) = at(y)</c>: holders [P], value <c>Believed(P, at(y))</c>. <c>P learns at(x)</c>: holders [P], value <c>at(x)</c>.
/// <c>P learns at(x) from Q</c>: value <c>Believed(Q, at(x))</c>.
/// </remarks>
public sealed class AssignEffect(
    IReadOnlyList<Expression> holders,
    StateSchema state,
    IReadOnlyList<Expression> arguments,
    Expression value
) : Effect
{
    /// <summary>People, outermost first; empty = the world.</summary>
    public IReadOnlyList<Expression> Holders { get; } = holders;

    public StateSchema State { get; } = state;

    /// <summary>Read in the world before.</summary>
    public IReadOnlyList<Expression> Arguments { get; } = arguments;

    public Expression Value { get; } = value;
}

/// <summary>The fact in a slot becomes so, in the world or in what the holders believe.</summary>
public sealed class FactEffect(IReadOnlyList<Expression> holders, Slot news) : Effect
{
    public IReadOnlyList<Expression> Holders { get; } = holders;

    public Slot News { get; } = news;
}

/// <summary><c>if C then CHANGES</c>, with Sabre's else branches.</summary>
public sealed class WhenEffect(
    Expression when,
    IReadOnlyList<Effect> then,
    IReadOnlyList<Effect>? otherwise = null
) : Effect
{
    public Expression When { get; } = when;

    public IReadOnlyList<Effect> Then { get; } = then;

    public IReadOnlyList<Effect> Otherwise { get; } = otherwise ?? [];
}

/// <summary><c>every p: person (CHANGES if C)</c>.</summary>
public sealed class EachEffect(
    Slot slot,
    IReadOnlyList<Effect> changes,
    Expression? when = null,
    IReadOnlyList<Entity>? over = null
) : Effect
{
    public Slot Slot { get; } = slot;

    public IReadOnlyList<Effect> Changes { get; } = changes;

    public Expression? When { get; } = when;

    /// <summary>The members of a group; null = all of the slot's kind.</summary>
    public IReadOnlyList<Entity>? Over { get; } = over;
}

/// <summary><c>they believe F if C</c>: for everyone who notices the act as what it is.</summary>
public sealed class NoticersEffect(
    Slot they,
    IReadOnlyList<Effect> changes,
    Expression? when = null
) : Effect
{
    public Slot They { get; } = they;

    public IReadOnlyList<Effect> Changes { get; } = changes;

    public Expression? When { get; } = when;
}
