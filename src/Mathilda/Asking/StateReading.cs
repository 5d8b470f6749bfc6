using Mathilda.Checking;
using Mathilda.Language.Model;

namespace Mathilda.Asking;

/// <summary>Reads states in a world, whether they ever change or not.</summary>
internal sealed class StateReading(CheckContext context)
{
    // A state with more fillings than this says nothing that a picture could show.
    private const int MostFillings = 100_000;

    public StoryValue ValueOf(StateSchema state, IReadOnlyList<Entity> names, int world) =>
        context.Story.FluentOf(state, names) is { } fluent
            ? context.Story.ValueFrom(context.Worlds.Value(world, fluent))
            : context.Story.ConstantOf(state, names);

    /// <summary>Every filling of the slots of a state, in order of declaration; none if there are far too many, or the state is a definition.</summary>
    public IEnumerable<IReadOnlyList<Entity>> Fillings(StateSchema state)
    {
        if (state.Means is not null)
        {
            return [];
        }

        IEnumerable<IReadOnlyList<Entity>> fillings =
        [
            [],
        ];
        var count = 1L;
        foreach (var slot in state.Slots)
        {
            List<Entity> members =
            [
                .. context.Story.Model.Entities.Where(e => slot.Kind is { } kind && e.Is(kind)),
            ];
            count *= members.Count;
            if (count > MostFillings)
            {
                return [];
            }

            fillings = fillings.SelectMany(
                _ => members,
                (names, name) => (IReadOnlyList<Entity>)[.. names, name]
            );
        }

        return fillings;
    }
}
