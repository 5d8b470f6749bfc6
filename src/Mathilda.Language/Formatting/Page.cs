using System.Text;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Formatting;

/// <summary>Writes a file anew: its lines from the tree, its comments and empty lines from the text; used once.</summary>
internal sealed class Page(SyntaxTree tree)
{
    private const int TabWidth = 4;

    private readonly string _content = tree.Source.Content;
    private readonly StringBuilder _page = new(tree.Source.Content.Length + 256);
    private readonly List<PlacedLine> _above = []; // the last line of each block that is open
    private readonly List<int> _widthsAbove = []; // how wide its indentation was in the text
    private readonly List<(string Text, int Width)> _comments = []; // waiting for the line they stand before
    private bool _owesEmptyLine;

    /// <summary>The page; null if a line would become longer than a parser reads.</summary>
    public string? Write()
    {
        var lines = WrittenLines();
        var next = 0;
        for (var number = 1; number <= tree.Source.LineCount; number++)
        {
            var span = tree.Source.LineSpan(number);
            if (next < lines.Count && lines[next].Placed.Line.Span.Start <= span.End)
            {
                WriteComments(lines[next].Placed.Depth, lines[next].Placed.Indent);
                if (!WriteLine(lines[next], span.Start, span.End))
                {
                    return null;
                }

                next++;
            }
            else
            {
                ReadBetween(span.Start, span.End);
            }
        }

        WriteComments(0, 0);
        return _page.ToString();
    }

    private List<WrittenLine> WrittenLines()
    {
        var lines = new List<WrittenLine>();
        var words = new StringBuilder();
        foreach (var placed in Layout.Of(tree))
        {
            words.Clear().Append(' ', placed.Indent);
            LineText.Append(words, placed.Line, placed.HeadWidth);
            var tail = LineText.Tail(placed.Line, _content);
            if (tail.Length > 0)
            {
                placed.Margin.Note(words.Length);
            }

            lines.Add(new WrittenLine(placed, words.ToString(), tail));
        }

        return lines;
    }

    /// <summary>An empty line or a comment of its own.</summary>
    private void ReadBetween(int start, int end)
    {
        var mark = start == 0 && end > 0 && _content[0] == '\uFEFF' ? 1 : 0;
        var comment = Words.SkipBlanks(_content, start + mark, end);
        var text = comment < end ? _content[comment..Words.TrimEnd(_content, comment, end)] : "";
        _comments.Add((text, WidthOf(start + mark, comment)));
    }

    private void WriteComments(int nextDepth, int nextIndent)
    {
        foreach (var (text, width) in _comments)
        {
            if (text.Length == 0)
            {
                _owesEmptyLine = true;
                continue;
            }

            WriteOwedLine();
            _page
                .Append(' ', CommentIndent(width, nextDepth, nextIndent))
                .Append(text)
                .Append('\n');
        }

        _comments.Clear();
    }

    /// <summary>As the next line; where that closes blocks, as the innermost of them that the comment was indented for.</summary>
    private int CommentIndent(int width, int nextDepth, int nextIndent)
    {
        for (var depth = _above.Count - 1; depth > nextDepth; depth--)
        {
            if (_widthsAbove[depth] <= width)
            {
                return _above[depth].Indent;
            }
        }

        return nextIndent;
    }

    private bool WriteLine(WrittenLine line, int lineStart, int lineEnd)
    {
        WriteOwedLine();
        Remember(line.Placed, lineStart);
        var start = _page.Length;
        _page.Append(line.Words);
        if (line.Tail.Length > 0)
        {
            _page.Append(' ', line.Placed.Margin.BlanksAfter(line.Words.Length)).Append(line.Tail);
        }

        var comment = Words.SkipBlanks(_content, line.Placed.Line.Span.End, lineEnd);
        if (comment < lineEnd)
        {
            _page
                .Append("  ")
                .Append(_content, comment, Words.TrimEnd(_content, comment, lineEnd) - comment);
        }

        var isReadable = _page.Length - start <= Parser.LongestLine;
        _page.Append('\n');
        return isReadable;
    }

    private void Remember(PlacedLine placed, int lineStart)
    {
        _above.RemoveRange(placed.Depth, _above.Count - placed.Depth);
        _widthsAbove.RemoveRange(placed.Depth, _widthsAbove.Count - placed.Depth);
        _above.Add(placed);
        _widthsAbove.Add(WidthOf(lineStart, placed.Line.Span.Start));
    }

    private void WriteOwedLine()
    {
        if (_owesEmptyLine && _page.Length > 0)
        {
            _page.Append('\n');
        }

        _owesEmptyLine = false;
    }

    private int WidthOf(int start, int end)
    {
        var width = 0;
        for (var i = start; i < end; i++)
        {
            width = _content[i] == '\t' ? (width / TabWidth * TabWidth) + TabWidth : width + 1;
        }

        return width;
    }

    private sealed record WrittenLine(PlacedLine Placed, string Words, string Tail);
}
