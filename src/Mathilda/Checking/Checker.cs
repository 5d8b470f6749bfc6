using Mathilda.Answers;
using Mathilda.Checking.Craft;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Replaying;

namespace Mathilda.Checking;

/// <summary>Checks a replayed story, event by event, in order of time.</summary>
/// <remarks>
/// For each event: could it happen (<see cref="PossibilityCheck"/>), did those who chose it think so, and had they a reason they believed in
/// (<see cref="ReasonCheck"/>). Between the events: what the story expects (<see cref="ExpectCheck"/>). At the end: blocks in any order, and waivers.
/// </remarks>
internal sealed class Checker
{
    private readonly CheckContext _context;
    private readonly PossibilityCheck _possibility;
    private readonly ReasonCheck _reasons;
    private readonly ExpectCheck _expects;
    private int _sound; // the world in which what is impossible did not happen

    private Checker(CheckContext context, bool explains = true)
    {
        _context = context;
        _possibility = new PossibilityCheck(context);
        _reasons = new ReasonCheck(context, explains);
        _expects = new ExpectCheck(context);
        _sound = context.Timeline.Start;
    }

    /// <summary>The report of a story without findings of the text.</summary>
    public static CheckReport Run(
        Timeline timeline,
        CheckOptions options,
        IProgress<CheckProgress>? progress = null,
        CancellationToken cancel = default
    ) => new Checker(new CheckContext(timeline, options, cancel)).Run(progress);

    /// <summary>One event with the reasons of those who choose it.</summary>
    public static EventReport Examine(CheckContext context, TimelineStep step) =>
        new Checker(context).Check(step);

    private CheckReport Run(IProgress<CheckProgress>? progress)
    {
        var timeline = _context.Timeline;
        var events = new List<EventReport>();
        foreach (var step in timeline.Steps)
        {
            progress?.Report(new CheckProgress(step.Index + 1, timeline.Steps.Count));
            events.Add(CheckInTurn(step));
        }

        var expects = timeline.Checkpoints.Where(p => p.Item is ExpectItem).ToList();
        var met = expects.Count(_expects.Check);
        var all = _possibility
            .Findings.Concat(_reasons.Findings)
            .Concat(_expects.Findings)
            .Concat(new OrderCheck(_context, events).Run())
            .ToList();
        var (kept, waived) = Waivers.Apply(timeline.Story.Model, all);
        var loose = new LooseEnds(timeline, _context.Cancel).Find(events).ToList();
        var (ends, meant) = DeclarationWaivers.Apply(timeline.Story.Model.Texts, loose);
        return Count(events) with
        {
            Findings = [.. kept, .. ends],
            Scenes = timeline.Story.Model.Scenes.Count,
            ExpectationsMet = met,
            ExpectationsFailed = expects.Count - met,
            Waived = waived + meant,
        };
    }

    // What fails only because something impossible was let happen before is a consequence, and goes with its cause.
    private EventReport CheckInTurn(TimelineStep step)
    {
        var (possible, reasoned) = (_possibility.Findings.Count, _reasons.Findings.Count);
        var report = Check(step);
        var isNew = _possibility.Findings.Count > possible || _reasons.Findings.Count > reasoned;
        if (isNew && _sound != step.Before)
        {
            var anew = new Checker(_context, explains: false);
            var again = anew.Check(step with { Before = _sound });
            if (
                anew._possibility.Findings.Count == 0
                && anew._reasons.Findings.All(f => f.Severity != Severity.Error)
            )
            {
                _possibility.Findings.RemoveRange(possible, _possibility.Findings.Count - possible);
                _reasons.Findings.RemoveRange(reasoned, _reasons.Findings.Count - reasoned);
                report = again;
            }
        }

        if (_context.Worlds.Can(_sound, step.ActId))
        {
            _sound = _context.Worlds.Result(_sound, step.ActId);
        }

        return report;
    }

    private EventReport Check(TimelineStep step)
    {
        var choosers = _possibility.Check(step);
        return new EventReport
        {
            Index = step.Index,
            Id = step.Id,
            Sentence = CheckContext.Sentence(step),
            Scene = step.Scene.Title,
            Where = step.Event?.Where ?? step.Scene.Where,
            Implied = step.Event?.Citation.Implied ?? false,
            Citation = step.Event?.Citation ?? Citation.None,
            Reasons = _reasons.Check(step, choosers),
        };
    }

    private static CheckReport Count(List<EventReport> events)
    {
        var reasons = events.SelectMany(e => e.Reasons).ToList();
        return new CheckReport
        {
            Findings = [],
            Events = events.Count,
            ReasonsVerified = reasons.Count(r => r.Status == ReasonStatus.Verified),
            ReasonsAsserted = reasons.Count(r => r.Status == ReasonStatus.Asserted),
            ReasonsUnstated = reasons.Count(r => r.Status == ReasonStatus.Unstated),
            ByFateOrNature = events.Count(e => e.Reasons.Count == 0),
            EventReports = events,
        };
    }
}
