using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Engine.Problems;
using Mathilda.Explaining;
using Mathilda.Language.Model;
using Mathilda.Replaying;

namespace Mathilda.Asking;

/// <summary>Judges one event in the world before it: could it happen, would those who choose it think so, and want it?</summary>
internal sealed class EventJudge(CheckContext context, WorkAllowance? allowance = null)
{
    private readonly ReasonSearch _search = new(context, allowance);
    private readonly ReasonCheck _reasons = new(context);
    private readonly StartLines _start = new(context);

    /// <summary>What stands in its way, and the reasons if nothing does. Since when is read from the story before the event.</summary>
    /// <param name="step">The event; <see cref="TimelineStep.Before"/> is the world it is judged in.</param>
    /// <param name="told">The reasons in the story as it is told, if this is another: where one still works, nothing else is looked for, and what was not found there cannot be lost.</param>
    public Verdict Judge(TimelineStep step, ToldReasons? told = null)
    {
        var lacking = Impossible(step);
        if (lacking.Count > 0)
        {
            return new Verdict(lacking, [], false);
        }

        var obstacles = new List<Obstacle>();
        var reports = new List<ReasonReport>();
        foreach (var chooser in context.Story.Problem.Acts[step.ActId].Choosers)
        {
            context.Cancel.ThrowIfCancellationRequested();
            Ask(step, chooser, told, obstacles, reports);
        }

        return new Verdict(obstacles, reports, obstacles.Count == 0 && IsOpen(step, reports));
    }

    /// <summary>What would have to be so for it to be possible; empty if it is.</summary>
    public List<Obstacle> Impossible(TimelineStep step)
    {
        if (context.Worlds.Can(step.Before, step.ActId))
        {
            return [];
        }

        var leaves = Leaves(step.Act, step.Before);
        if (leaves.Count == 0)
        {
            return
            [
                new Obstacle(
                    ObstacleKind.Condition,
                    null,
                    "a number stays within its range",
                    "a number would leave the range that its state declares",
                    null
                ),
            ];
        }

        // What the story has never said is not contradicted.
        return [.. leaves.Where(l => !IsLeftOpen(l, step.Before)).Select(l => InTheWorld(l, step))];
    }

    private void Ask(
        TimelineStep step,
        int chooser,
        ToldReasons? told,
        List<Obstacle> obstacles,
        List<ReasonReport> reports
    )
    {
        var mind = context.Worlds.Mind(step.Before, chooser);
        var seen = context.Worlds.Seen(step.Before, chooser, step.ActId);
        if (!context.Worlds.Can(mind, seen))
        {
            var leaves = Leaves(context.Story.ActAt(seen), mind);
            obstacles.AddRange(leaves.Select(l => InAMind(l, mind, chooser, step)));
            return;
        }

        if (told is not null && told.SeesTheSame(step, chooser, context.Worlds))
        {
            return;
        }

        var person = context.Story.PersonAt(chooser).Name;
        if (_reasons.BecauseOf(step, chooser) is { Want: null } given)
        {
            reports.Add(
                new ReasonReport
                {
                    Person = person,
                    Status = given.IsUnstated ? ReasonStatus.Unstated : ReasonStatus.Asserted,
                    Words = given.Words,
                }
            );
        }
        else if (context.Story.Problem.Acts[seen].Choosers.Contains(chooser))
        {
            if (
                told?.Plan(step.Event!, person, context.Story) is { } plan
                && _search.Among(mind, chooser, seen, plan) is { } still
            )
            {
                reports.Add(Verified(chooser, mind, still));
            }
            else if (told is not null && !CanBeLost(step, chooser, mind, told))
            {
                reports.Add(new ReasonReport { Person = person, Status = ReasonStatus.Undecided });
            }
            else
            {
                Seek(step, chooser, mind, seen, obstacles, reports, told is not null);
            }
        }
    }

    // A reason that was found; or the want that the line names, and that is wanted no more.
    private bool CanBeLost(TimelineStep step, int chooser, int mind, ToldReasons told)
    {
        if (told.Plan(step.Event!, context.Story.PersonAt(chooser).Name, context.Story) is not null)
        {
            return true;
        }

        return _reasons.BecauseOf(step, chooser)?.Want is { } want
            && told.IsWanted(step.Event!, chooser, want.Name)
            && WantStandings
                .Of(context, chooser, mind)
                .Any(w => w.Name == want.Name && w.State != WantState.Open);
    }

    private void Seek(
        TimelineStep step,
        int chooser,
        int mind,
        int seen,
        List<Obstacle> obstacles,
        List<ReasonReport> reports,
        bool mayStayOpen
    )
    {
        var person = context.Story.PersonAt(chooser).Name;
        var meant = _reasons.BecauseOf(step, chooser)?.Want is { } want
            ? context.Story.ScoreFor(chooser, want)
            : null;
        var outcome = _search.Find(mind, chooser, seen, null);
        if (outcome.Found is { } any)
        {
            var reason = meant is null
                ? any
                : _search.Find(mind, chooser, seen, meant).Found ?? any;
            reports.Add(Verified(chooser, mind, reason));
            return;
        }

        if (mayStayOpen && outcome.RanOut)
        {
            reports.Add(new ReasonReport { Person = person, Status = ReasonStatus.Undecided });
            return;
        }

        obstacles.Add(
            new Obstacle(
                outcome.RanOut ? ObstacleKind.Undecided : ObstacleKind.Reason,
                person,
                "",
                "",
                null
            )
            {
                IsMany = context.Story.PersonAt(chooser).Pronoun == "they",
                Wants = WantStandings.Of(context, chooser, mind),
            }
        );
    }

    private ReasonReport Verified(int chooser, int mind, Engine.Reasons.Reason reason) =>
        new()
        {
            Person = context.Story.PersonAt(chooser).Name,
            Status = ReasonStatus.Verified,
            Plan = _search.Steps(reason),
            Wants = [.. _search.WantsServed(mind, reason).Select(w => w.Name.Name).Distinct()],
        };

    // Nothing in the story verifies it: the texts leave the reason open, or nobody chose it and nothing had to be so.
    private bool IsOpen(TimelineStep step, List<ReasonReport> reports) =>
        reports.Exists(r => r.Status is ReasonStatus.Unstated or ReasonStatus.Asserted)
        || (
            context.Story.Problem.Acts[step.ActId].Choosers.Count == 0
            && Reasoning.ConditionReads.Of(context.Story.Problem.Acts[step.ActId].If).Count == 0
        );

    private IReadOnlyList<Leaf> Leaves(ActReference act, int world) =>
        context.Failing.Find(new Leaf(act.Act.If, context.Story.BindingsOf(act), []), world);

    private bool IsLeftOpen(Leaf leaf, int world) =>
        context
            .Phrases.Reads(leaf)
            .Any(read =>
                read.Chain.Count == 0
                && context.Worlds.Value(world, read.Fluent) == ValueTable.Unknown
            );

    private Obstacle InTheWorld(Leaf leaf, TimelineStep step)
    {
        var isKnowing =
            leaf.Holders.Count > 0
            && context.Failing.Holds(
                leaf with
                {
                    Holders = [.. leaf.Holders.Skip(1)],
                },
                step.Before
            );
        var reads = context.Phrases.Reads(leaf);
        return Since(
            new Obstacle(
                isKnowing ? ObstacleKind.Ignorance : ObstacleKind.Condition,
                leaf.Holders.Count > 0 ? leaf.Holders[0].Name : null,
                context.Phrases.Demand(
                    isKnowing ? leaf with { Holders = [.. leaf.Holders.Skip(1)] } : leaf
                ),
                context.Phrases.Instead(leaf, step.Before),
                null
            ),
            reads,
            step
        );
    }

    private Obstacle InAMind(Leaf leaf, int mind, int chooser, TimelineStep step)
    {
        var reads = context.Phrases.Reads(leaf);
        var isUnknown = reads.Any(r =>
            context.Worlds.ValueAt(mind, r.Chain, r.Fluent) == ValueTable.Unknown
        );
        return Since(
            new Obstacle(
                isUnknown ? ObstacleKind.Ignorance : ObstacleKind.Belief,
                context.Story.PersonAt(chooser).Name,
                context.Phrases.Demand(leaf),
                isUnknown ? Unknown(reads, mind, chooser) : context.Phrases.Instead(leaf, mind),
                null
            ),
            [.. reads.Select(r => ((IReadOnlyList<int>)[chooser, .. r.Chain], r.Fluent))],
            step
        );
    }

    private string Unknown(
        IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)> reads,
        int mind,
        int chooser
    )
    {
        var (chain, fluent) = reads.First(r =>
            context.Worlds.ValueAt(mind, r.Chain, r.Fluent) == ValueTable.Unknown
        );
        return context.Phrases.Actual(fluent, ValueTable.Unknown, [chooser, .. chain]);
    }

    // The event that last touched it, if the world is one of the story's.
    private Obstacle Since(
        Obstacle obstacle,
        IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)> reads,
        TimelineStep step
    )
    {
        TimelineStep? latest = null;
        foreach (var (chain, fluent) in reads)
        {
            var setter = context.Timeline.SetBy(chain, fluent, step.Index);
            latest = setter is not null && setter.Index > (latest?.Index ?? -1) ? setter : latest;
        }

        var line = reads
            .Select(r => _start.Of(r.Chain, r.Fluent))
            .FirstOrDefault(l => l is not null);
        return obstacle with
        {
            Since = latest is null ? null : Moments.Reference(latest),
            Citation = latest?.Event?.Citation ?? line?.Citation ?? Citation.None,
            Reads = reads,
        };
    }
}
