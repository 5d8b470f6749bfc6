using Mathilda.Engine.Problems;
using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>Which states are fluents, and with which ids.</summary>
internal abstract class StateSpace
{
    /// <summary>The value of a state in a mind: a fluent or a constant.</summary>
    public Term Read(IReadOnlyList<int> chain, StateSchema state, IReadOnlyList<Entity> arguments)
    {
        if (!Fits(state, arguments))
        {
            return new ConstantTerm(ValueTable.Unknown);
        }

        return FluentOf(state, arguments) is { } fluent
            ? new FluentTerm(chain, fluent)
            : new ConstantTerm(ConstantOf(state, arguments));
    }

    /// <summary>The fluent's id; null if the state cannot change, or the names do not fit its slots.</summary>
    public abstract int? FluentOf(StateSchema state, IReadOnlyList<Entity> arguments);

    /// <summary>The value of a state that is no fluent.</summary>
    public abstract int ConstantOf(StateSchema state, IReadOnlyList<Entity> arguments);

    public abstract StoryFluent FluentAt(int fluent);

    protected static bool Fits(StateSchema state, IReadOnlyList<Entity> arguments)
    {
        if (state.Slots.Count != arguments.Count)
        {
            return false;
        }

        for (var i = 0; i < arguments.Count; i++)
        {
            if (state.Slots[i].Kind is not { } kind || !arguments[i].Is(kind))
            {
                return false;
            }
        }

        return true;
    }
}
