using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>The fluents of the problem; what is none of them has the value of the start for ever.</summary>
internal sealed class ProblemSpace(FluentIndex fluents, StartGrounder start) : StateSpace
{
    public override int? FluentOf(StateSchema state, IReadOnlyList<Entity> arguments) =>
        fluents.Find(state, arguments);

    public override int ConstantOf(StateSchema state, IReadOnlyList<Entity> arguments) =>
        start.ValueOf(state, arguments);

    public override StoryFluent FluentAt(int fluent) => fluents[fluent];
}
