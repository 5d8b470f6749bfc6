using Mathilda.Answers;
using Mathilda.Language.Model;
using Mathilda.Language.Text;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Answers;

/// <summary>Events as answers name them.</summary>
public static class EventText
{
    /// <summary>"#e20" or, without an id, "event 20" counted from 1.</summary>
    public static string Name(int index, string? id) =>
        id is null ? $"event {index + 1}" : $"#{id}";

    public static string Name(EventReference reference) => Name(reference.Index, reference.Id);

    /// <summary>"scenes/02.story:14"; empty without a place.</summary>
    public static string Place(Location? where) =>
        where is null ? "" : $"{where.Source.Path}:{where.Line}";

    /// <summary>"since #e20, Léon goes to the roof" or "since the start".</summary>
    public static string Since(EventReference? since) =>
        since is null ? "since the start" : $"since {Name(since)}, {since.Sentence}";

    /// <summary>"after #e20, Léon goes to the roof", "at the start".</summary>
    public static string After(EventReference? after) =>
        after is null ? "at the start" : $"after {Name(after)}, {after.Sentence}";

    /// <summary>"… and 40 more (--all)"; nothing if there are none.</summary>
    internal static void More(Canvas canvas, int indent, int count)
    {
        if (count > 0)
        {
            canvas.Space(indent).Line($"… and {count} more (--all)", Ink.Faint);
        }
    }

    /// <summary>Rows with their second column in line, as far as the first columns are not too long for that.</summary>
    internal static void Columns(
        Canvas canvas,
        int indent,
        IReadOnlyList<(string Left, string Right)> rows
    ) => Columns(canvas, indent, [.. rows.Select(r => (r.Left, r.Right, Citation.None))]);

    /// <summary>The same, with what each row rests on at its end.</summary>
    internal static void Columns(
        Canvas canvas,
        int indent,
        IReadOnlyList<(string Left, string Right, Citation Basis)> rows
    )
    {
        var most = Math.Max((canvas.Options.Width * 2 / 3) - indent, 20);
        var width = rows.Select(r => Cells.WidthOf(r.Left))
            .Where(w => w <= most)
            .DefaultIfEmpty(0)
            .Max();
        foreach (var (left, right, basis) in rows)
        {
            canvas.Space(indent).Write(left);
            canvas.Space(Math.Max(width - Cells.WidthOf(left), 0) + 2).Write(right, Ink.Faint);
            canvas.Space(right.Length > 0 ? 2 : 0).Cite(basis).End();
        }
    }
}
