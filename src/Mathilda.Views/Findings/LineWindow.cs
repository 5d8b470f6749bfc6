using System.Text;
using Mathilda.Language.Text;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Findings;

/// <summary>The part of a source line that an excerpt shows, and where offsets of the source stand in it.</summary>
/// <remarks>
/// Tabs become blanks up to the next multiple of four, wide characters count two columns. A line longer than the window is cut around what it
/// is shown for; of a line of any length only a few hundred characters are looked at.
/// </remarks>
internal sealed class LineWindow
{
    private const int TabWidth = 4;
    private const int LooksBack = 400;
    private const int LooksAhead = 800;
    private const int LeastContext = 8;
    private const int MostContext = 24;
    private const char Cut = '…';

    private readonly List<(int Offset, int Column, string Text)> _pieces;
    private readonly int _first;
    private readonly int _last;
    private readonly bool _cutsStart;

    /// <param name="source">The text.</param>
    /// <param name="line">Which line, from 1.</param>
    /// <param name="focus">What must be seen, as far as it fits.</param>
    /// <param name="width">Columns.</param>
    public LineWindow(SourceText source, int line, TextSpan focus, int width)
    {
        var span = source.LineSpan(line);
        var from = span.Start;
        if (focus.Start - from > LooksBack)
        {
            from = StartOfRune(source.Content, focus.Start - LooksBack);
        }

        var to = StartOfRune(
            source.Content,
            Math.Min(span.End, Math.Max(focus.Start, from) + LooksAhead)
        );
        _pieces = Measure(source.Content, from, to);
        var isLonger = from > span.Start || to < span.End;
        var total = _pieces[^1].Column;
        if (total <= width && !isLonger)
        {
            (_first, _last) = (0, _pieces.Count - 1);
        }
        else
        {
            (_first, _last) = Choose(focus, width);
        }

        _cutsStart = _first > 0 || from > span.Start;
        Text = Draw(to < span.End);
    }

    /// <summary>What is printed.</summary>
    public string Text { get; }

    /// <summary>The columns from the start of a span to its end as printed, at least one wide; null if it lies outside the window.</summary>
    public (int Start, int End)? ColumnsOf(TextSpan span)
    {
        var (low, high) = (_pieces[_first].Offset, _pieces[_last].Offset);
        if (span.Start > high || (span.End <= low && span.Start < low))
        {
            return null;
        }

        var start = ColumnAt(Math.Max(span.Start, low));
        var end = ColumnAt(Math.Min(span.End, high));
        return (start, Math.Max(end, start + 1));
    }

    private int ColumnAt(int offset)
    {
        // The last piece that starts at or before the offset; an offset inside a surrogate pair or before a combining mark rounds down.
        var index = _first;
        while (index < _last && _pieces[index + 1].Offset <= offset)
        {
            index++;
        }

        return _pieces[index].Column - _pieces[_first].Column + (_cutsStart ? 1 : 0);
    }

    /// <summary>The pieces to show: from the line's start if all of what is marked fits then, else from a few words before it.</summary>
    private (int First, int Last) Choose(TextSpan focus, int width)
    {
        var room = Math.Max(width - 2, 2 * LeastContext);
        var start = _pieces[
            Math.Max(_pieces.FindLastIndex(p => p.Offset <= focus.Start), 0)
        ].Column;
        var end = _pieces[Math.Max(_pieces.FindLastIndex(p => p.Offset <= focus.End), 0)].Column;
        var context = Math.Clamp(room - (end - start), LeastContext, MostContext);
        var first = end <= room ? 0 : _pieces.FindIndex(p => p.Column >= start - context);
        var last = _pieces.FindLastIndex(p => p.Column - _pieces[first].Column <= room);
        return (first, last);
    }

    private string Draw(bool endsBeforeLine)
    {
        var drawn = new StringBuilder();
        if (_cutsStart)
        {
            drawn.Append(Cut);
        }

        for (var i = _first; i < _last; i++)
        {
            drawn.Append(_pieces[i].Text);
        }

        if (endsBeforeLine || _last < _pieces.Count - 1)
        {
            drawn.Append(Cut);
        }

        return drawn.ToString();
    }

    /// <summary>One piece for each character, and an empty one for the end.</summary>
    private static List<(int Offset, int Column, string Text)> Measure(
        string content,
        int from,
        int to
    )
    {
        var pieces = new List<(int, int, string)>(to - from + 1);
        var (offset, column) = (from, 0);
        foreach (var rune in content.AsSpan(from, to - from).EnumerateRunes())
        {
            var shown =
                rune.Value == '\t'
                    ? new string(' ', TabWidth - (column % TabWidth))
                    : Cells.Show(rune);
            pieces.Add((offset, column, shown));
            offset += rune.Utf16SequenceLength;
            column += Cells.WidthOf(shown);
        }

        pieces.Add((to, column, ""));
        return pieces;
    }

    private static int StartOfRune(string content, int offset) =>
        offset > 0
        && offset < content.Length
        && char.IsLowSurrogate(content[offset])
        && char.IsHighSurrogate(content[offset - 1])
            ? offset - 1
            : offset;
}
