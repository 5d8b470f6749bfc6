using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>Finds stories: plans of the author in which everybody has a reason; section 6 of docs/engine.md.</summary>
/// <remarks>
/// What was found out about reasons is remembered from call to call. Not safe for several threads.
/// <code>
/// var planner = new Planner(worlds, acts, new PlanLimits(AuthorLimit: 8, CharacterLimit: 5, BeliefLimit: 1));
/// var story = planner.FindAny(goal: 1).Plan;
/// </code>
/// </remarks>
public sealed class Planner
{
    private readonly WorldStore _worlds;
    private readonly PlanLimits _limits;
    private readonly int[] _acts;
    private readonly ReasonFinder _finder;

    /// <param name="worlds">The worlds.</param>
    /// <param name="acts">What the story and the reasons in it may be made of, in order of preference.</param>
    /// <param name="limits">How far to go.</param>
    /// <exception cref="ArgumentException">The limits are out of range.</exception>
    public Planner(WorldStore worlds, IReadOnlyList<int> acts, PlanLimits limits)
    {
        if (limits.AuthorLimit < 1)
        {
            throw new ArgumentException("The author limit is at least 1.", nameof(limits));
        }

        (_worlds, _limits) = (worlds, limits);
        _acts = [.. acts];
        _finder = new ReasonFinder(
            worlds,
            acts,
            new ReasonLimits(limits.CharacterLimit, limits.BeliefLimit)
        );
    }

    /// <summary>A shortest story from the start that brings the author's score to the goal and above that of the start; of several the one whose acts come first.</summary>
    /// <exception cref="OperationCanceledException">Broken off.</exception>
    /// <exception cref="RunawayRuleException">The rules never come to rest.</exception>
    public PlanResult Find(double goal, CancellationToken cancel = default) =>
        new ShortestSearch(
            _worlds,
            _acts,
            _limits,
            new StoryReasons(_worlds, _finder, cancel),
            goal
        ).Run();

    /// <summary>Any story that does so and needs all its acts, found as soon as may be: often far sooner than a shortest one.</summary>
    /// <remarks>The reasons in it keep to limits within those asked for, which <see cref="AuthorPlan.Limits"/> names; under these it is minimal.</remarks>
    /// <exception cref="OperationCanceledException">Broken off.</exception>
    /// <exception cref="RunawayRuleException">The rules never come to rest.</exception>
    public PlanResult FindAny(double goal, CancellationToken cancel = default) =>
        new LadderSearch(
            _worlds,
            _acts,
            _limits,
            new StoryReasons(_worlds, _finder, cancel),
            goal
        ).Run();
}
