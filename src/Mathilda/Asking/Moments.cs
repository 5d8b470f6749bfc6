using System.Globalization;
using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Language.Findings;
using Mathilda.Language.Text;
using Mathilda.Replaying;

namespace Mathilda.Asking;

/// <summary>Moments of a story by name.</summary>
internal static class Moments
{
    private const char PlaceSign = '@';

    /// <summary>How many events have happened at the moment asked for; null, with a finding, if there is no such event.</summary>
    /// <param name="timeline">Where to look.</param>
    /// <param name="after">An event id with or without #, a place in time like "@12" (counted from 1), "start", or null for the end.</param>
    public static (int? Steps, Finding? Problem) Find(Timeline timeline, string? after)
    {
        if (after is null)
        {
            return (timeline.Steps.Count, null);
        }

        var id = after.TrimStart('#');
        if (string.Equals(id, "start", StringComparison.OrdinalIgnoreCase))
        {
            return (0, null);
        }

        var step = AtPlace(timeline, id) ?? timeline.LastWithId(id);
        return step is null ? (null, NoSuchEvent(timeline, id)) : (step.Index + 1, null);
    }

    /// <summary>The event of an id, or of a place in time like "@12"; the first of a line that is several. Null if there is none.</summary>
    public static TimelineStep? Named(Timeline timeline, string name)
    {
        var id = name.TrimStart('#');
        return AtPlace(timeline, id) ?? timeline.Steps.FirstOrDefault(s => s.Id == id);
    }

    private static TimelineStep? AtPlace(Timeline timeline, string name) =>
        name.StartsWith(PlaceSign)
        && int.TryParse(name[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var place)
        && place > 0
        && place <= timeline.Steps.Count
            ? timeline.Steps[place - 1]
            : null;

    /// <summary>MTH9101: no event has this id.</summary>
    public static Finding NoSuchEvent(Timeline timeline, string id)
    {
        var known = timeline.Steps.Select(s => s.Id).OfType<string>().Distinct().ToList();
        var near = Spelling.Closest(id, known);
        return new Finding
        {
            Code = "MTH9101",
            Severity = Severity.Error,
            Message = $"No event of this story is called `{id}`.",
            Hint = near is null
                ? "Give the event an id first: `mathilda fmt --ids` adds them."
                : $"The nearest is `{near}`; they go from `{known[0]}` to `{known[^1]}`.",
        };
    }

    /// <summary>MTH9104: no scene has this title.</summary>
    public static Finding NoSuchScene(string title, IReadOnlyList<string> titles) =>
        new()
        {
            Code = "MTH9104",
            Severity = Severity.Error,
            Message = $"No scene of this story is called “{title}”.",
            Hint = Spelling.Closest(title, titles) is { } near
                ? $"The nearest is “{near}”."
                : "The story has no scenes.",
        };

    /// <summary>An event as an answer names it.</summary>
    public static EventReference Reference(TimelineStep step) =>
        new(step.Index, step.Id, CheckContext.Sentence(step), step.Event?.Where ?? step.Scene.Where)
        {
            Citation = step.Event?.Citation ?? Language.Model.Citation.None,
        };
}
