using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Grounding;
using Mathilda.Language.Model;
using Mathilda.Replaying;

namespace Mathilda.Asking;

/// <summary>The reasons that events have in the story as it is told, looked for once, with a little work each.</summary>
internal sealed class ToldReasons
{
    private readonly CheckContext _context;
    private readonly EventJudge _judge;
    private readonly Dictionary<StoryEvent, TimelineStep> _steps;
    private readonly Dictionary<StoryEvent, IReadOnlyList<ReasonReport>> _known = [];

    /// <param name="context">The story as it is told.</param>
    /// <param name="allowance">The work allowed for all of them.</param>
    public ToldReasons(CheckContext context, WorkAllowance allowance)
    {
        _context = context;
        _judge = new EventJudge(context, allowance);
        _steps = context.Timeline.Steps.Where(s => s.Event is not null).ToDictionary(s => s.Event!);
    }

    /// <summary>The reasons of those who choose an event, as far as they were found.</summary>
    public IReadOnlyList<ReasonReport> Of(StoryEvent line)
    {
        if (!_known.TryGetValue(line, out var known))
        {
            _known.Add(
                line,
                known = _steps.TryGetValue(line, out var step) ? _judge.Judge(step).Reasons : []
            );
        }

        return known;
    }

    /// <summary>The plan of a person for an event, in the acts of a story that was made a problem by itself; null if none was found.</summary>
    public IReadOnlyList<PlanStep>? Plan(StoryEvent line, string person, GroundStory story) =>
        Of(line).FirstOrDefault(r => r.Person == person && r.Plan.Count > 0) is { } report
            ? [.. report.Plan.Select(p => In(story, p))]
            : null;

    /// <summary>Whether a person sees everything before an event as they do in the story as told, and so has the reasons they have there.</summary>
    /// <param name="step">The event elsewhere.</param>
    /// <param name="person">Who.</param>
    /// <param name="worlds">Where it happens.</param>
    public bool SeesTheSame(TimelineStep step, int person, Engine.States.WorldStore worlds) =>
        worlds == _context.Worlds
        && step.Event is { } line
        && _steps.TryGetValue(line, out var told)
        && told.ActId == step.ActId
        && worlds.Mind(told.Before, person) == worlds.Mind(step.Before, person);

    /// <summary>Whether somebody wants something before an event of the story as told.</summary>
    public bool IsWanted(StoryEvent line, int person, string want) =>
        _steps.TryGetValue(line, out var step)
        && Explaining
            .WantStandings.Of(_context, person, _context.Worlds.Mind(step.Before, person))
            .Any(w => w.Name == want && w.State == WantState.Open);

    private PlanStep In(GroundStory story, PlanStep step) =>
        story == _context.Story
            ? step
            : step with
            {
                Act = story.Act(_context.Story.ActAt(step.Act)) ?? step.Act,
                OthersReasons =
                [
                    .. step.OthersReasons.Select(other =>
                        other with
                        {
                            Plan = [.. other.Plan.Select(p => In(story, p))],
                        }
                    ),
                ],
            };
}
