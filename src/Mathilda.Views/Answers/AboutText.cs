using Mathilda.Answers;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Answers;

/// <summary>What a story says about the work and its people, as text, by section.</summary>
public static class AboutText
{
    public static string Render(AboutAnswer answer, TextOptions options)
    {
        var canvas = new Canvas(options);
        if (answer.Items.Count == 0)
        {
            canvas.Line("The story says nothing of it.");
            return canvas.ToString();
        }

        canvas.Line(
            answer.Asked is null ? answer.Title : $"{answer.Title}: {answer.Asked}",
            Ink.Strong
        );
        foreach (var section in answer.Items.GroupBy(i => i.Section))
        {
            canvas.End().Space(2).Line(HeadingOf(section.Key), Ink.Frame);
            EventText.Columns(canvas, 4, [.. section.Select(i => (Said(i), "", i.Citation))]);
        }

        return canvas.ToString();
    }

    private static string Said(AboutItem item) =>
        item.Section switch
        {
            AboutSection.Claim => $"{item.Holder}, about {item.Subject}: {item.Words}",
            AboutSection.Influence => $"{item.Subject} led to {item.Words}",
            AboutSection.Theme => item.Holder is null
                ? $"{item.Subject}: {item.Words}"
                : $"{item.Subject}: {item.Words} (as seen by: {item.Holder})",
            _ => $"{item.Subject}: {item.Words}",
        };

    private static string HeadingOf(AboutSection section) =>
        section switch
        {
            AboutSection.Record => "record",
            AboutSection.Version => "versions",
            AboutSection.Trait => "who and what",
            AboutSection.Theme => "themes",
            AboutSection.Claim => "claims, each somebody's",
            AboutSection.Influence => "influences",
            AboutSection.Told => "told in scenes",
            AboutSection.Event => "events",
            AboutSection.Gap => "left open by the sources",
            _ => throw new ArgumentOutOfRangeException(nameof(section)),
        };
}
