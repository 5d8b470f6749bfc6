using System.Globalization;
using Mathilda.Answers;

namespace Mathilda.Studio.Live;

/// <summary>A place of the playhead: after an event, or the start.</summary>
/// <param name="Steps">How many events have happened.</param>
/// <param name="Name">"start", an event's id, or a place in time like "@12".</param>
/// <param name="Event">The last event; null at the start.</param>
public sealed record Moment(int Steps, string Name, EventReference? Event)
{
    public const string Start = "start";

    /// <summary>All moments of a story, the start first.</summary>
    public static IReadOnlyList<Moment> Of(Staging staging)
    {
        var events = staging.Scenes.SelectMany(s => s.Events).OrderBy(e => e.Index).ToList();
        var last = events
            .Where(e => e.Id is not null)
            .GroupBy(e => e.Id!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Last().Index, StringComparer.Ordinal);
        return
        [
            new Moment(0, Start, null),
            .. events.Select(e => new Moment(e.Index + 1, NameOf(e), e)),
        ];

        // An id stands for the last event of its line.
        string NameOf(EventReference e) =>
            e.Id is { } id && last[id] == e.Index
                ? id
                : string.Create(CultureInfo.InvariantCulture, $"@{e.Index + 1}");
    }

    /// <summary>The moment of that name; the first event if there is none, the start where nothing happens.</summary>
    public static Moment Find(IReadOnlyList<Moment> moments, string? name)
    {
        var plain = name?.TrimStart('#');
        return moments.FirstOrDefault(m =>
                string.Equals(m.Name, plain, StringComparison.OrdinalIgnoreCase)
            )
            ?? moments.FirstOrDefault(m =>
                plain == string.Create(CultureInfo.InvariantCulture, $"@{m.Steps}")
            )
            ?? moments[Math.Min(1, moments.Count - 1)];
    }
}
