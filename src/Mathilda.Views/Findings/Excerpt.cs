using System.Globalization;
using Mathilda.Language.Text;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Findings;

/// <summary>A place to mark in an excerpt.</summary>
/// <param name="Where">What to mark; of several lines, the first.</param>
/// <param name="Message">What to say beside the mark; null = nothing.</param>
/// <param name="IsMain">Marked with carets; others with dashes.</param>
internal sealed record Mark(Location Where, string? Message, bool IsMain);

/// <summary>Lines of a story with marks beneath, in the shape of a compiler's message.</summary>
/// <remarks>
/// <code>
///   --> scenes/02.story:14:5
///    |
/// 14 |     Tony goes to the roof      #e20
///    |     ^^^^^^^^^^^^^^^^^^^^^
/// </code>
/// One block for each file, the main mark's first; in a block the lines in order, with dots where some are left out.
/// </remarks>
internal sealed class Excerpt
{
    private readonly Canvas _canvas;
    private readonly Ink _ink;
    private readonly IReadOnlyList<Mark> _marks;
    private readonly int _gutter;

    private Excerpt(Canvas canvas, IReadOnlyList<Mark> marks, Ink ink)
    {
        (_canvas, _marks, _ink) = (canvas, marks, ink);
        _gutter = GutterOf(marks);
    }

    /// <summary>Columns that line numbers take.</summary>
    public static int GutterOf(IReadOnlyList<Mark> marks) =>
        marks.Count == 0
            ? 1
            : marks.Max(m => m.Where.Line.ToString(CultureInfo.InvariantCulture).Length);

    /// <summary>Draws; nothing for no marks.</summary>
    public static void Draw(Canvas canvas, IReadOnlyList<Mark> marks, Ink ink) =>
        new Excerpt(canvas, marks, ink).Draw();

    private void Draw()
    {
        var blocks = _marks.GroupBy(m => m.Where.Source.Path, StringComparer.Ordinal).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0)
            {
                Bar().End();
            }

            DrawBlock([.. blocks[i]]);
        }
    }

    private void DrawBlock(List<Mark> marks)
    {
        var head = marks[0].Where;
        _canvas
            .Space(_gutter)
            .Write(marks[0].IsMain ? "-->" : ":::", Ink.Frame)
            .Write(
                marks[0].IsMain
                    ? $" {head.Source.Path}:{head.Line}:{head.Column}"
                    : $" {head.Source.Path}:{head.Line}"
            )
            .End();
        Bar().End();
        var previous = 0;
        foreach (var line in marks.GroupBy(m => m.Where.Line).OrderBy(g => g.Key))
        {
            DrawGap(head.Source, previous, line.Key);
            DrawLine([.. line]);
            previous = line.Key;
        }
    }

    private void DrawGap(SourceText source, int previous, int line)
    {
        if (previous == 0 || line == previous + 1)
        {
            return;
        }

        if (line == previous + 2)
        {
            var span = source.LineSpan(previous + 1);
            DrawText(previous + 1, WindowOf(source, previous + 1, new TextSpan(span.Start, 0)));
            return;
        }

        _canvas.Line("...", Ink.Frame);
    }

    private void DrawLine(List<Mark> marks)
    {
        // The main mark last to be drawn would stand far from its line: it goes first. One picture of the line serves all marks it shows.
        LineWindow? window = null;
        foreach (var mark in marks.OrderByDescending(m => m.IsMain))
        {
            var span = OnFirstLine(mark.Where);
            if (window?.ColumnsOf(span) is null)
            {
                window = WindowOf(mark.Where.Source, mark.Where.Line, span);
                DrawText(mark.Where.Line, window);
            }

            var (start, end) = window.ColumnsOf(span) ?? (0, 1);
            Bar()
                .Space(start + 1)
                .Write(new string(mark.IsMain ? '^' : '-', end - start), InkOf(mark));
            if (MessageOf(mark) is { } message)
            {
                _canvas.Write($" {message}", InkOf(mark));
            }

            _canvas.End();
        }
    }

    private void DrawText(int line, LineWindow window)
    {
        var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(_gutter);
        _canvas.Write($"{number} |", Ink.Frame).Write($" {window.Text}").End();
    }

    private Canvas Bar() => _canvas.Space(_gutter + 1).Write("|", Ink.Frame);

    private Ink InkOf(Mark mark) => mark.IsMain ? _ink : Ink.Frame;

    private LineWindow WindowOf(SourceText source, int line, TextSpan focus) =>
        new(source, line, focus, Math.Max(_canvas.Options.Width - _gutter - 3, 20));

    private static string? MessageOf(Mark mark)
    {
        var last = mark.Where.Source.PositionOf(mark.Where.Span.End).Line;
        var onward =
            last > mark.Where.Line
                ? $"(to line {last.ToString(CultureInfo.InvariantCulture)})"
                : null;
        return mark.Message is null ? onward
            : onward is null ? mark.Message
            : $"{mark.Message} {onward}";
    }

    private static TextSpan OnFirstLine(Location where)
    {
        var line = where.Source.LineSpan(where.Line);
        var end = Math.Max(Math.Min(where.Span.End, line.End), where.Span.Start);
        return new TextSpan(where.Span.Start, end - where.Span.Start);
    }
}
