using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Engine.Problems;

namespace Mathilda.Explaining;

/// <summary>How it stands with somebody's wants in a world: theirs, as they see it, or the real one.</summary>
internal static class WantStandings
{
    /// <param name="context">The story.</param>
    /// <param name="person">A person's id, or <see cref="Problem.Author"/>.</param>
    /// <param name="world">Where the wants are read.</param>
    public static IReadOnlyList<WantStanding> Of(CheckContext context, int person, int world) =>
        [
            .. context
                .Story.Problem.ScoreOf(person)
                .Wants.GroupBy(
                    want => context.Story.Model.WantList[want.Id].Name.Name,
                    want => StateOf(context, want, world)
                )
                .Select(states => new WantStanding(states.Key, Together(states))),
        ];

    // Who wants what another wants has all of it under one name: open if any of it is.
    private static WantState Together(IEnumerable<WantState> states) => states.Min();

    public static WantState StateOf(CheckContext context, ScoreWant want, int world) =>
        !context.Worlds.Holds(world, want.Held) ? WantState.NotHeld
        : context.Worlds.Holds(world, want.Until) ? WantState.NoLongerCounts
        : !context.Worlds.Holds(world, want.Once) ? WantState.NotCalledFor
        : want.Amount is null && context.Worlds.Holds(world, want.If) ? WantState.Fulfilled
        : WantState.Open;
}
