using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Engine.States;
using Mathilda.Replaying;

namespace Mathilda.Asking;

/// <summary>Looks for few changes of a world with which an event could happen and would be wanted; what it finds has been tried, and nothing of it can be left out.</summary>
internal sealed class LeastChange(CheckContext context, WorkAllowance allowance)
{
    // Each round meets what the one before brought to light: possible, thought possible, wanted.
    private const int Rounds = 4;

    private readonly EventJudge _judge = new(context, allowance);
    private readonly Repairs _repairs = new(context.Story, context.Worlds);

    /// <summary>The changes and the verdict under them; null if none was found.</summary>
    public (IReadOnlyList<ProposedChange> Changes, Verdict Verdict)? Find(TimelineStep step)
    {
        var changes = new List<WorldAssignment>();
        for (var round = 0; round < Rounds; round++)
        {
            var changed = With(step, changes);
            var verdict = _judge.Judge(changed);
            if (verdict.Stands)
            {
                return changes.Count == 0 ? null : Said(step, Needed(step, changes));
            }

            if (More(changed, verdict) is not { Count: > 0 } more)
            {
                return null;
            }

            changes.AddRange(more);
        }

        return null;
    }

    private TimelineStep With(TimelineStep step, List<WorldAssignment> changes) =>
        changes.Count == 0
            ? step
            : step with
            {
                Before = context.Worlds.With(step.Before, changes),
            };

    private IReadOnlyList<WorldAssignment>? More(TimelineStep step, Verdict verdict)
    {
        var act = context.Story.Problem.Acts[step.ActId];
        if (!context.Worlds.Can(step.Before, step.ActId))
        {
            return _repairs.For(act.If, step.Before) is { } found
                ? Known(found, act.Choosers)
                : null;
        }

        var more = new List<WorldAssignment>();
        foreach (var chooser in act.Choosers)
        {
            var name = context.Story.PersonAt(chooser).Name;
            if (!verdict.Obstacles.Any(o => o.Person == name))
            {
                continue;
            }

            if (InMind(step, chooser) is not { } way)
            {
                return null;
            }

            more.AddRange(way);
        }

        return more;
    }

    private IReadOnlyList<WorldAssignment>? InMind(TimelineStep step, int chooser)
    {
        var mind = context.Worlds.Mind(step.Before, chooser);
        var seen = context.Worlds.Seen(step.Before, chooser, step.ActId);
        return context.Worlds.Can(mind, seen)
            ? Reason(step, chooser, mind, seen)
            : Within(chooser, _repairs.For(context.Story.Problem.Acts[seen].If, mind));
    }

    // What they do not know; else a want that would arise, be called for or be unfulfilled.
    private IReadOnlyList<WorldAssignment>? Reason(
        TimelineStep step,
        int chooser,
        int mind,
        int seen
    )
    {
        var search = new ReasonSearch(context, allowance);
        var lacking = new MissingKnowledge(context, search).Find(step, chooser, mind, seen);
        if (lacking.Count > 0)
        {
            return
            [
                .. lacking.Select(read => new WorldAssignment(
                    [chooser, .. read.Chain],
                    read.Fluent,
                    context.Worlds.ValueAt(step.Before, read.Chain, read.Fluent)
                )),
            ];
        }

        foreach (var want in context.Story.Problem.Scores[chooser].Wants)
        {
            IReadOnlyList<WorldAssignment>?[] parts =
            [
                _repairs.For(want.Held, mind),
                _repairs.Undo(want.Until, mind) is { } undone
                && context.Worlds.Holds(mind, want.Until)
                    ? undone
                    : [],
                _repairs.For(want.Once, mind),
                want.Amount is null && context.Worlds.Holds(mind, want.If)
                    ? _repairs.Undo(want.If, mind)
                    : [],
            ];
            if (parts.Any(p => p is null))
            {
                continue;
            }

            var way = parts.SelectMany(p => p!).ToList();
            if (way.Count > 0 && Wants(mind, chooser, seen, way, search))
            {
                return Within(chooser, way);
            }
        }

        return null;
    }

    private bool Wants(
        int mind,
        int chooser,
        int seen,
        IReadOnlyList<WorldAssignment> way,
        ReasonSearch search
    )
    {
        context.Cancel.ThrowIfCancellationRequested();
        var changed = context.Worlds.With(mind, way);
        return context.Worlds.Can(changed, seen)
            && search.Find(changed, chooser, seen, null).Found is not null;
    }

    // What becomes so, those know who have to choose.
    private static IReadOnlyList<WorldAssignment> Known(
        IReadOnlyList<WorldAssignment> changes,
        IReadOnlyList<int> choosers
    ) =>
        [
            .. changes.Concat(
                choosers.SelectMany(chooser =>
                    changes
                        .Where(c => c.Chain.Count == 0 || c.Chain[0] != chooser)
                        .Select(c => c with { Chain = [chooser, .. c.Chain] })
                )
            ),
        ];

    private static IReadOnlyList<WorldAssignment>? Within(
        int person,
        IReadOnlyList<WorldAssignment>? changes
    ) =>
        changes is null
            ? null
            :
            [
                .. changes.Select(c =>
                    c with
                    {
                        Chain = [person, .. c.Chain.SkipWhile(link => link == person)],
                    }
                ),
            ];

    // Left out one after another, as long as nothing then stands in the way.
    private List<WorldAssignment> Needed(TimelineStep step, List<WorldAssignment> changes)
    {
        for (var i = changes.Count - 1; i >= 0 && changes.Count > 1; i--)
        {
            var fewer = changes.Where((_, at) => at != i).ToList();
            if (_judge.Judge(With(step, fewer)).Stands)
            {
                changes = fewer;
            }
        }

        return changes;
    }

    private (IReadOnlyList<ProposedChange>, Verdict) Said(
        TimelineStep step,
        List<WorldAssignment> changes
    )
    {
        var said = new List<ProposedChange>();
        foreach (var change in changes.Where(c => c.Chain.Count == 0))
        {
            var knowing = changes.Where(c =>
                c.Chain.Count == 1 && c.Fluent == change.Fluent && c.Value == change.Value
            );
            said.Add(
                new ProposedChange(
                    context.Phrases.Actual(change.Fluent, change.Value, []),
                    null,
                    [.. knowing.Select(c => context.Story.PersonAt(c.Chain[0]).Name)]
                )
            );
        }

        foreach (var change in changes.Where(c => c.Chain.Count > 0))
        {
            var isSaid =
                change.Chain.Count == 1
                && changes.Any(c =>
                    c.Chain.Count == 0 && c.Fluent == change.Fluent && c.Value == change.Value
                );
            if (!isSaid)
            {
                said.Add(
                    new ProposedChange(
                        context.Phrases.Actual(
                            change.Fluent,
                            change.Value,
                            [.. change.Chain.Skip(1)]
                        ),
                        context.Story.PersonAt(change.Chain[0]).Name,
                        []
                    )
                );
            }
        }

        return (said, _judge.Judge(With(step, changes)));
    }
}
