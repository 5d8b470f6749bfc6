using Mathilda.Language.Model;
using Mathilda.Studio.Live;

namespace Mathilda.Studio.Pages;

/// <summary>A line of a scene as the panel shows it.</summary>
/// <param name="Words">What happens, or what is told.</param>
/// <param name="Citation">What it rests on.</param>
/// <param name="Moment">After it; null for what is only told.</param>
/// <param name="IsNow">Whether the playhead stands here.</param>
/// <param name="IsLater">Whether it has not happened yet.</param>
public sealed record SceneLine(
    string Words,
    Citation Citation,
    Moment? Moment,
    bool IsNow,
    bool IsLater
)
{
    public string Class =>
        (Moment is null ? "told" : "event") + (IsNow ? " now" : "") + (IsLater ? " later" : "");
}

/// <summary>What a scene tells, in its order: events, and what is told and not modelled.</summary>
public static class SceneLines
{
    public static IReadOnlyList<SceneLine> Of(Scene scene, MomentView view)
    {
        var events = (view.Staged?.Events ?? [])
            .Select(e => (Event: e, Moment: view.MomentOf(e.Index)))
            .ToList();
        var lines = new List<(int Place, SceneLine Line)>();
        foreach (var (happening, moment) in events)
        {
            lines.Add(
                (
                    happening.Where?.Span.Start ?? 0,
                    new SceneLine(
                        happening.Sentence,
                        happening.Citation,
                        moment,
                        moment.Steps == view.At.Steps,
                        moment.Steps > view.At.Steps
                    )
                )
            );
        }

        lines.AddRange(Told(scene.Items).Select(b => (b.Where?.Span.Start ?? 0, TellingOf(b))));
        // An implied move stands where the heading does: before everything else.
        return [.. lines.OrderBy(l => l.Place).Select(l => l.Line)];
    }

    private static SceneLine TellingOf(BeatItem beat) =>
        new(beat.Text, beat.Citation, null, false, false);

    private static IEnumerable<BeatItem> Told(IEnumerable<SceneItem> items) =>
        items.SelectMany(item =>
            item switch
            {
                BeatItem beat => [beat],
                AnyOrderItem block => Told(block.Items),
                _ => [],
            }
        );
}
