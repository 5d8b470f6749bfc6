using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>What a fluent stands for: a state with its slots filled.</summary>
public sealed record StoryFluent(StateSchema State, IReadOnlyList<Entity> Arguments)
{
    public override string ToString() => $"{State.Name}({string.Join(", ", Arguments)})";
}
