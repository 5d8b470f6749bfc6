using Mathilda.Checking;
using Mathilda.Engine.Problems;
using Mathilda.Engine.Search;
using Mathilda.Language.Findings;

namespace Mathilda.Planning;

/// <summary>A search for stories that goes on for as long as it is told to, and can be left at any time.</summary>
/// <remarks>
/// It keeps no thread and does nothing of itself: a game calls <see cref="Step"/> once a frame with as much work as the frame has room for. The answer
/// does not depend on how the work is divided. Not safe for several threads at once.
/// <code>
/// var planning = project.StartPlan(new PlanRequest { Condition = "Ann has the key" });
/// while (!planning.Step(nodes: 500))
/// {
///     Show(planning.Progress);
/// }
///
/// planning.Prove();
/// Tell(planning.Answer);
/// </code>
/// </remarks>
public sealed partial class StoryPlanning
{
    private readonly PlanRequest _request;
    private readonly PlanGoal _goal;
    private readonly PlanningGround? _ground;
    private readonly ActStages? _stages;
    private readonly IReadOnlyList<Finding> _findings;
    private readonly List<AuthorPlan> _stories = [];
    private readonly List<Finding> _faults = [];
    private PlanSearch? _search;
    private long _nodesBefore; // of the attempts that are over
    private long _worldsBefore;
    private int _acts;
    private int _proved;
    private PlanResult? _last;
    private AuthorPlan? _best; // below the goal
    private bool _isBestProved;
    private bool _areShortest; // every story found, each among those that differ from the ones before

    internal StoryPlanning(
        PlanRequest request,
        PlanGoal goal,
        PlanningGround? ground,
        IReadOnlyList<Finding> findings
    )
    {
        (_request, _goal, _ground, _findings) = (request, goal, ground, findings);
        if (ground is null)
        {
            HasEnded = true;
            return;
        }

        _stages = new ActStages(ground, request);
        HasEnded = !NextAttempt();
    }

    /// <summary>Whether there is nothing more to do: what was asked for was found, all was searched, or the work allowed is spent.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Whether the search was broken off before it had ended.</summary>
    public bool IsBrokenOff { get; private set; }

    /// <summary>How far the search has come.</summary>
    public PlanProgress Progress
    {
        get
        {
            var at = _search?.Progress;
            return new PlanProgress(
                at?.Limits.CharacterLimit ?? 0,
                at?.Limits.BeliefLimit ?? 0,
                _nodesBefore + (at?.Nodes ?? 0),
                _stories.Count,
                at is { BestScore: var best } && !double.IsNaN(best) ? best : null
            );
        }
    }

    /// <summary>Goes on for about so many steps of work.</summary>
    /// <param name="nodes">1 or more.</param>
    /// <param name="cancel">Breaks the step off; the search may be gone on with.</param>
    /// <returns>Whether it has ended.</returns>
    /// <exception cref="OperationCanceledException">Broken off.</exception>
    public bool Step(long nodes, CancellationToken cancel = default)
    {
        try
        {
            if (!HasEnded && _search!.Step(nodes, cancel))
            {
                HasEnded = HasEndedAfter(_search.Result);
            }
        }
        catch (RunawayRuleException runaway)
        {
            _faults.Add(StoryFindings.RunawayRule(runaway, _ground!.Story.Model));
            HasEnded = true;
        }

        return HasEnded;
    }

    /// <summary>Leaves it at what was found so far.</summary>
    public void BreakOff()
    {
        if (!HasEnded)
        {
            (HasEnded, IsBrokenOff) = (true, true);
            var met = _search!.Result;
            Keep(met.BestBelowGoal);
            if (met.Plan is { } unproved)
            {
                Take(unproved, isShortest: false);
            }
        }
    }

    private void Take(AuthorPlan story, bool isShortest)
    {
        _stories.Add(story);
        _areShortest = isShortest;
    }

    private void Keep(AuthorPlan? best)
    {
        if (best is not null && !(best.Score <= _best?.Score))
        {
            (_best, _isBestProved) = (best, false);
        }
    }

    private bool HasEndedAfter(PlanResult result)
    {
        _last = result;
        Keep(result.BestBelowGoal);
        if (_search!.Stories.Count == _stories.Count)
        {
            return _stories.Count > 0 || !NextAttempt();
        }

        Take(_search.Stories[_stories.Count], result.IsShortest);
        return _stories.Count >= _request.Stories || !_search.Next();
    }

    private bool NextAttempt()
    {
        if (_search is { Progress: var past })
        {
            _nodesBefore += past.Nodes;
            _worldsBefore += past.Worlds;
        }

        if (_nodesBefore >= _request.NodeBudget || _stages!.Next() is not (var acts, var most))
        {
            return false;
        }

        _acts = acts.Count;
        var planner = new Planner(
            _ground!.Worlds,
            acts,
            new PlanLimits(
                _request.AuthorLimit,
                _request.CharacterLimit,
                _request.BeliefLimit,
                Math.Min(most, _request.NodeBudget - _nodesBefore)
            )
        );
        _search = planner.Start(
            new PlanTask(_goal.Score)
            {
                Start = _ground.Start,
                IsShortest = _request.Shortest,
                ShorterThan = _request.ShorterThan,
            }
        );
        return true;
    }
}
