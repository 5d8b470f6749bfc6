using Mathilda.Asking;
using Mathilda.Engine.Problems;
using Mathilda.Engine.Search;

namespace Mathilda.Planning;

/// <content>What came of it, in the writer's words.</content>
public sealed partial class StoryPlanning
{
    /// <summary>What was found so far. A story that was checked and does not stand is left out; a finding says so.</summary>
    public PlanAnswer Answer
    {
        get
        {
            if (_ground is not { } ground)
            {
                return new PlanAnswer
                {
                    Request = _request,
                    Outcome = PlanningOutcome.NotSought,
                    Goal = _goal.Words,
                    Findings = _findings,
                };
            }

            var teller = new PlanTeller(ground.Story, ground.Worlds, ground.Start);
            var (outcome, limit) = Verdict();
            return new PlanAnswer
            {
                Request = _request,
                Outcome = outcome,
                Limit = limit,
                Goal = _goal.Words,
                StartScore = ground.Worlds.Score(ground.Start, Problem.Author, ground.Start),
                From = ground.Before.Count > 0 ? Moments.Reference(ground.Before[^1]) : null,
                Stories = [.. _stories.Select(teller.Tell)],
                Best = _stories.Count == 0 && _best is { } best ? teller.Tell(best) : null,
                IsProved = _proved == _stories.Count && (_best is null || _isBestProved),
                IsShortest = _areShortest && _stories.Count > 0 && !_stages!.LeavesOut,
                IsComplete = IsComplete,
                ActsLeftOut = _stages!.LeavesOut,
                BeliefNewsAside = ground.LeavesBeliefNewsOut,
                Acts = _acts,
                Nodes = Progress.Nodes,
                Worlds = _worldsBefore + (_search?.Progress.Worlds ?? 0),
                Findings = [.. _findings, .. _faults],
            };
        }
    }

    /// <summary>Whether all stories that there are, under the limits, were found.</summary>
    private bool IsComplete =>
        HasEnded
        && !IsBrokenOff
        && _stories.Count < _request.Stories
        && _last?.Limit != PlanLimit.NodeBudget
        && !_stages!.LeavesOut;

    private (PlanningOutcome Outcome, PlanningLimit Limit) Verdict()
    {
        if (_stories.Count > 0)
        {
            return (PlanningOutcome.Found, PlanningLimit.None);
        }

        if (IsBrokenOff || _faults.Count > 0 || _last is null)
        {
            return (PlanningOutcome.NotFound, PlanningLimit.BrokenOff);
        }

        if (_last.Limit == PlanLimit.NodeBudget)
        {
            return (PlanningOutcome.NotFound, PlanningLimit.Nodes);
        }

        return _stages!.LeavesOut ? (PlanningOutcome.NotFound, PlanningLimit.ActsLeftOut)
            : _last.Outcome == PlanOutcome.Impossible
                ? (PlanningOutcome.Impossible, PlanningLimit.None)
            : (
                PlanningOutcome.NotFound,
                _last.Limit == PlanLimit.AuthorLimit
                    ? PlanningLimit.AuthorLimit
                    : PlanningLimit.ReasonLimits
            );
    }
}
