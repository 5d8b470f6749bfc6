using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>What a search for stories asks of the worlds: scores, whether acts are explained, and at what cost.</summary>
/// <param name="worlds">The worlds.</param>
/// <param name="finder">Finds reasons.</param>
/// <param name="start">The author's world where stories begin.</param>
/// <param name="score">What the goal is measured by.</param>
internal sealed class StoryReasons(WorldStore worlds, ReasonFinder finder, int start, Score score)
{
    private CancellationToken _cancel;
    private long _pauseAt;

    public int Start { get; } = start;

    public Score ScoreUsed { get; } = score;

    public double StartScore { get; } = worlds.Score(start, score, start) ?? double.NaN;

    public WorldStore Worlds { get; } = worlds;

    /// <summary>How much work was spent so far.</summary>
    public long Nodes { get; private set; }

    /// <summary>How much may be before <see cref="Answer.Unknown"/> is the answer.</summary>
    public long End { get; set; } = long.MaxValue;

    /// <summary>How much may be before it is another's turn.</summary>
    public long TurnEnd { get; set; } = long.MaxValue;

    /// <summary>Whether the host wants the search to come back. A question under way is answered first.</summary>
    public bool IsPaused => Nodes >= _pauseAt;

    /// <summary>Whether an act was left out that wider limits might explain; reset by the asker.</summary>
    public bool IsCut { get; set; }

    /// <summary>From here on, so many steps of work may be spent before <see cref="IsPaused"/>.</summary>
    public void Allow(long nodes, CancellationToken cancel)
    {
        _pauseAt = nodes > long.MaxValue - Nodes ? long.MaxValue : Nodes + nodes;
        _cancel = cancel;
    }

    /// <summary>Whether an act is explained for all its choosers.</summary>
    /// <param name="world">The world before it.</param>
    /// <param name="act">The act.</param>
    /// <param name="limits">The limits on reasons.</param>
    /// <param name="work">How much may be spent to find out; no more than to <see cref="End"/>.</param>
    public Answer Explain(int world, int act, ReasonLimits limits, long work = long.MaxValue)
    {
        var end = work < End - Nodes ? Nodes + work : End;
        finder.Limits = limits;
        foreach (var person in Worlds.Problem.Acts[act].Choosers)
        {
            finder.NodeBudget = Math.Max(0, end - Nodes);
            var result = finder.Explained(world, person, act, narrowed: null, _cancel);
            Nodes += result.Nodes;
            if (result.Outcome != ReasonOutcome.Found)
            {
                IsCut |= result.IsLimited;
                return result.Outcome == ReasonOutcome.Exhausted ? Answer.Unknown : Answer.No;
            }
        }

        return Answer.Yes;
    }

    /// <summary>Counts one step of work.</summary>
    public void Spend()
    {
        _cancel.ThrowIfCancellationRequested();
        Nodes++;
    }

    /// <summary>The score that the goal is measured by; NaN = unknown.</summary>
    public double Score(int world) => Worlds.Score(world, ScoreUsed, Start) ?? double.NaN;

    /// <summary>A story with everybody's reasons, all of which are remembered.</summary>
    /// <param name="acts">Acts explained under these limits, one after another.</param>
    /// <param name="limits">The limits.</param>
    public AuthorPlan Plan(IReadOnlyList<int> acts, ReasonLimits limits)
    {
        (finder.Limits, finder.NodeBudget) = (limits, long.MaxValue);
        var steps = new List<AuthorStep>();
        var world = Start;
        foreach (var act in acts)
        {
            var reasons = new List<Reason>();
            foreach (var person in Worlds.Problem.Acts[act].Choosers)
            {
                reasons.Add(finder.Explained(world, person, act, narrowed: null, _cancel).Reason!);
            }

            steps.Add(new AuthorStep(act, reasons));
            world = Worlds.Result(world, act);
        }

        return new AuthorPlan(Score(world), limits, steps);
    }
}
