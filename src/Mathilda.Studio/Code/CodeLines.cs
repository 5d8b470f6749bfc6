using Mathilda.Language.Findings;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Studio.Code;

/// <summary>A text as lines of coloured pieces, with what was found marked.</summary>
public static class CodeLines
{
    private const int LongestShown = 2000;

    /// <summary>The lines of a text.</summary>
    /// <param name="tree">The text.</param>
    /// <param name="style">What else it is coloured by.</param>
    /// <param name="findings">Those of other texts are left out.</param>
    /// <param name="first">The first line shown, from 1.</param>
    /// <param name="most">How many lines are shown.</param>
    public static IReadOnlyList<CodeLine> Of(
        SyntaxTree tree,
        CodeStyle style,
        IReadOnlyList<Finding> findings,
        int first = 1,
        int most = int.MaxValue / 2
    )
    {
        var source = tree.Source;
        var stretches = new CodeColours(tree, style).Find();
        var byLine = findings
            .Where(f => f.Where?.Source.Path == source.Path)
            .Select(f => (Finding: f, f.Where!.Line))
            .ToLookup(f => Math.Min(f.Line, source.LineCount), f => f.Finding);
        var marks = MarksOf(source, findings);
        var lines = new List<CodeLine>();
        var (stretch, mark) = (0, 0);
        var last = Math.Min(source.LineCount, first + most - 1);
        for (var number = first; number <= last; number++)
        {
            var span = Shown(source.LineSpan(number));
            lines.Add(
                new CodeLine(
                    number,
                    Pieces(source, span, stretches, ref stretch, marks, ref mark),
                    [.. byLine[number]]
                )
            );
        }

        return lines;
    }

    /// <summary>A line no longer than a page can bear.</summary>
    private static TextSpan Shown(TextSpan line) =>
        line.Length <= LongestShown ? line : line with { Length = LongestShown };

    /// <summary>As style sheets name it.</summary>
    public static string ClassOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            Severity.Hint => "hint",
        };

    /// <summary>The first line of every finding's place; where two lie over one another, the worse.</summary>
    private static List<CodeStretch> MarksOf(SourceText source, IReadOnlyList<Finding> findings)
    {
        var marks = new List<CodeStretch>();
        foreach (
            var (start, end, severity) in findings
                .Where(f => f.Where?.Source.Path == source.Path)
                .Select(f => Place(source, f))
                .OrderByDescending(f => f.Severity)
                .ThenBy(f => f.Start)
        )
        {
            if (marks.TrueForAll(m => end <= m.Start || start >= m.End))
            {
                marks.Add(new CodeStretch(start, end, ClassOf(severity)));
            }
        }

        return [.. marks.OrderBy(m => m.Start)];
    }

    private static (int Start, int End, Severity Severity) Place(SourceText source, Finding finding)
    {
        var span = finding.Where!.Span;
        var start = Math.Min(span.Start, source.Content.Length);
        var line = source.LineSpan(source.PositionOf(start).Line);
        return (start, Math.Max(start + 1, Math.Min(span.End, line.End)), finding.Severity);
    }

    internal static List<CodePiece> Pieces(
        SourceText source,
        TextSpan line,
        IReadOnlyList<CodeStretch> stretches,
        ref int stretch,
        IReadOnlyList<CodeStretch> marks,
        ref int mark
    )
    {
        var pieces = new List<CodePiece>();
        var at = line.Start;
        while (at < line.End)
        {
            var colour = Under(stretches, ref stretch, at);
            var marked = Under(marks, ref mark, at);
            var end = Math.Min(
                Math.Min(line.End, colour.End),
                marked.End > at ? marked.End : line.End
            );
            var shown =
                marked.Class.Length == 0 ? colour.Class : $"{colour.Class} mark {marked.Class}";
            pieces.Add(
                new CodePiece(
                    source.Content[at..end],
                    shown.Trim(),
                    colour.Link,
                    colour.HasHover ? at - line.Start + 1 : 0
                )
            );
            at = end;
        }

        if (line.End < source.LineSpan(source.PositionOf(line.Start).Line).End)
        {
            pieces.Add(new CodePiece(" …", "comment", null, 0));
        }
        // What is missing at a line's end is marked behind it.
        else if (Under(marks, ref mark, line.End) is { Class.Length: > 0 } behind)
        {
            pieces.Add(new CodePiece(" ", $"mark {behind.Class}", null, 0));
        }

        return pieces;
    }

    /// <summary>The stretch at a place; an empty one that ends where the next begins if there is none.</summary>
    private static CodeStretch Under(IReadOnlyList<CodeStretch> all, ref int from, int at)
    {
        while (from < all.Count && all[from].End <= at)
        {
            from++;
        }

        return from == all.Count ? new CodeStretch(at, int.MaxValue, "")
            : all[from].Start > at ? new CodeStretch(at, all[from].Start, "")
            : all[from];
    }
}
