using Mathilda.Engine.Problems;
using Mathilda.Engine.Projections;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.Reasons.Relaxed;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>Finds stories: plans of the author in which everybody has a reason; section 6 of docs/engine.md.</summary>
/// <remarks>
/// What was found out about reasons is remembered from search to search. Not safe for several threads.
/// <code>
/// var planner = new Planner(worlds, acts, new PlanLimits(AuthorLimit: 8, CharacterLimit: 5, BeliefLimit: 1));
/// var story = planner.FindAny(goal: 1).Plan;
/// </code>
/// </remarks>
public sealed class Planner
{
    private readonly WorldStore _worlds;
    private readonly PlanLimits _limits;
    private readonly SearchOptions _options;
    private readonly int[] _acts;
    private readonly Dictionary<(Score Score, int Start), SearchGround> _grounds = [];
    private ReasonFinder? _wholeFinder;

    /// <param name="worlds">The worlds.</param>
    /// <param name="acts">What the story and the reasons in it may be made of, in order of preference.</param>
    /// <param name="limits">How far to go.</param>
    /// <param name="options">Ideas to leave out, to see what they are worth; null = none.</param>
    /// <exception cref="ArgumentException">The limits are out of range.</exception>
    public Planner(
        WorldStore worlds,
        IReadOnlyList<int> acts,
        PlanLimits limits,
        SearchOptions? options = null
    )
    {
        if (limits.AuthorLimit < 1)
        {
            throw new ArgumentException("The author limit is at least 1.", nameof(limits));
        }

        (_worlds, _limits, _options) = (worlds, limits, options ?? SearchOptions.All);
        _acts = [.. acts];
        ReasonFinder.Check(worlds, ReasonsWithin(limits));
    }

    /// <summary>A search that does nothing until it is told to go on.</summary>
    /// <exception cref="ArgumentException">The start is no world of the author, or stories shorter than 2 acts at most are asked for.</exception>
    public PlanSearch Start(PlanTask task)
    {
        var start = task.Start ?? _worlds.Initial;
        if (_worlds.OwnerOf(start) != Problem.Author || _worlds.DepthOf(start) != 0)
        {
            throw new ArgumentException("A story starts in a world of the author.", nameof(task));
        }

        if (task.ShorterThan is < 2)
        {
            throw new ArgumentException("A story has an act at least.", nameof(task));
        }

        var limits = _limits with
        {
            AuthorLimit = Math.Min(_limits.AuthorLimit, (task.ShorterThan ?? int.MaxValue) - 1),
        };
        var score = task.Score ?? _worlds.Problem.AuthorScore;
        var ground = Ground(score, start, task.HoldsAll);
        var (worlds, bound) = (ground.Worlds, ground.Bound);
        start = worlds == _worlds ? start : worlds.Copied(_worlds, start);
        var reasons = new StoryReasons(worlds, ground.Finder, start, score)
        {
            End = limits.NodeBudget,
        };
        var distance = new GoalDistance(_options.UsesBound ? bound : null, reasons, task.Goal);
        var editor = new StoryEditor(worlds, reasons, distance, limits);
        var ladder = new LadderSearch(limits, _options, reasons, editor, NewRung);
        return new PlanSearch(
            task.IsShortest
                ? new ShortestSearch(ladder, reasons, editor, limits, Proof, InOrder)
                : ladder,
            reasons
        );

        Rung NewRung(ReasonLimits within, IReadOnlyList<ISearchOrder> orders) =>
            Made(within, orders, isSharp: false);

        Rung Made(ReasonLimits within, IReadOnlyList<ISearchOrder> orders, bool isSharp) =>
            new(
                worlds,
                ground.Acts,
                reasons,
                distance,
                new PatientLists(orders, _options.IsPatient),
                within
            )
            {
                AuthorLimit = limits.AuthorLimit,
                IsSharp = isSharp,
            };

        LazyShortest Proof(int most) =>
            new(worlds, ground.Acts, reasons, distance, ReasonsWithin(limits), most);

        Rung InOrder(int most)
        {
            var rung = Made(ReasonsWithin(limits), [SearchOrders.Shortest], isSharp: true);
            rung.AuthorLimit = most;
            return rung;
        }
    }

    /// <summary>Worlds for a score and a start, what is remembered of them, and the bound: shared by all searches for these.</summary>
    private SearchGround Ground(Score score, int start, bool holdsAll)
    {
        // Whole worlds are good for every start.
        holdsAll |= _limits.BeliefLimit >= 3;
        var key = (score, holdsAll ? -1 : start);
        if (!_grounds.TryGetValue(key, out var ground))
        {
            ground = holdsAll ? Whole(score) : Projected(score, start);
            _grounds.Add(key, ground);
        }

        return ground;
    }

    private SearchGround Projected(Score score, int start)
    {
        var reachable = new Reachable(_worlds, start, _acts);
        var acts = Array.FindAll(_acts, act => reachable.Acts[act]);
        var beliefLimit = _limits.BeliefLimit;
        var projection = Projection.For(_worlds.Problem, acts, beliefLimit, score, reachable);
        var worlds = projection is null ? _worlds : _worlds.Projected(projection, start);
        return On(worlds, acts, score, NewFinder(worlds, acts));
    }

    private SearchGround Whole(Score score)
    {
        _wholeFinder ??= NewFinder(_worlds, _acts);
        return On(_worlds, _acts, score, _wholeFinder);
    }

    private static SearchGround On(WorldStore worlds, int[] acts, Score score, ReasonFinder finder)
    {
        var relaxed = new RelaxedProblem(
            worlds,
            Problem.Author,
            score,
            new RelaxedSources(worlds, acts)
        );
        var bound = new RelaxedReach(worlds, relaxed);
        return new SearchGround(worlds, new ActFilter(worlds, acts), finder, bound);
    }

    private ReasonFinder NewFinder(WorldStore worlds, int[] acts) =>
        new(worlds, acts, ReasonsWithin(_limits), long.MaxValue, _options.Reasons);

    private static ReasonLimits ReasonsWithin(PlanLimits limits) =>
        new(limits.CharacterLimit, limits.BeliefLimit);

    /// <summary>A shortest story from the start that brings the author's score to the goal and above that of the start.</summary>
    /// <exception cref="OperationCanceledException">Broken off.</exception>
    /// <exception cref="RunawayRuleException">The rules never come to rest.</exception>
    public PlanResult Find(double goal, CancellationToken cancel = default) =>
        Start(new PlanTask(goal) { IsShortest = true }).Run(cancel);

    /// <summary>Any story that does so and needs all its acts, found as soon as may be: often far sooner than a shortest one.</summary>
    /// <exception cref="OperationCanceledException">Broken off.</exception>
    /// <exception cref="RunawayRuleException">The rules never come to rest.</exception>
    public PlanResult FindAny(double goal, CancellationToken cancel = default) =>
        Start(new PlanTask(goal)).Run(cancel);

    private sealed record SearchGround(
        WorldStore Worlds,
        ActFilter Acts,
        ReasonFinder Finder,
        RelaxedReach Bound
    );
}
