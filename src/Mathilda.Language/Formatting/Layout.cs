using Mathilda.Language.Syntax;

namespace Mathilda.Language.Formatting;

/// <summary>Gives each line of a tree its indentation and the column where its words after the first begin.</summary>
internal static class Layout
{
    private const int LevelWidth = 4;
    private const int ClauseWidth = 8; // as wide as `seen by` and a blank
    private const int HeadingWidth = 5; // as wide as `with` and a blank
    private const int WidestName = 24;

    /// <summary>The lines from top to bottom.</summary>
    public static IEnumerable<PlacedLine> Of(SyntaxTree tree)
    {
        var open = new Stack<PlacedLine>();
        Push(open, tree.Lines, above: null);
        while (open.Count > 0)
        {
            var placed = open.Pop();
            yield return placed;
            Push(open, placed.Line.Block, placed);
        }
    }

    private static void Push(
        Stack<PlacedLine> open,
        IReadOnlyList<LineSyntax> lines,
        PlacedLine? above
    )
    {
        var (depth, indent) = above is { } a ? (a.Depth + 1, a.Indent + BlockIndent(a)) : (0, 0);
        var names = above?.Line.Kind is LineKind.Sources or LineKind.Record ? NameWidth(lines) : 0;
        var hasWith =
            above?.Line.Kind == LineKind.Scene && lines.Any(l => l.Kind == LineKind.SceneWith);
        var margin = new Margin();
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var headWidth = HeadWidth(lines[i].Kind, above?.Line.Kind, names, hasWith);
            open.Push(new PlacedLine(lines[i], depth, indent, headWidth, margin));
        }
    }

    /// <summary>What continues a clause stands under the clause's words.</summary>
    private static int BlockIndent(PlacedLine above) =>
        above.HeadWidth == ClauseWidth && above.Line.Tokens.Count > 1 ? ClauseWidth : LevelWidth;

    private static int HeadWidth(LineKind kind, LineKind? above, int names, bool hasWith)
    {
        var isClause = kind is LineKind.By or LineKind.With or LineKind.If or LineKind.Then;
        if (isClause && above is LineKind.Act or LineKind.EveryAct or LineKind.Whenever)
        {
            return ClauseWidth;
        }

        return kind switch
        {
            LineKind.SceneAt or LineKind.SceneWith when hasWith => HeadingWidth,
            LineKind.Source or LineKind.RecordField => names,
            _ => 0,
        };
    }

    /// <summary>The width of the longest of the lines' first words that is not too wide, and a blank.</summary>
    private static int NameWidth(IReadOnlyList<LineSyntax> lines) =>
        lines
            .Select(l => l.Tokens[0].Text.Length + 1)
            .Where(width => width <= WidestName)
            .DefaultIfEmpty(0)
            .Max();
}
