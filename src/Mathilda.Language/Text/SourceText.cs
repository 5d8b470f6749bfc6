using System.Text;
using Mathilda.Language.Findings;

namespace Mathilda.Language.Text;

/// <summary>One file of a story: its path, as the writer would say it, and its content.</summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    public SourceText(string path, string content)
    {
        Path = path;
        Content = content;
        _lineStarts = FindLineStarts(content);
    }

    /// <summary>The text of a file of bytes; a byte order mark is dropped.</summary>
    /// <returns>
    /// The text, with U+FFFD for what is not UTF-8, and in that case MTH1014 at the first such place; else null.
    /// </returns>
    public static (SourceText Source, Finding? Finding) FromUtf8(
        string path,
        ReadOnlySpan<byte> bytes
    )
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        bytes = bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes;
        var source = new SourceText(path, Encoding.UTF8.GetString(bytes));
        var bad = Utf8.FirstBadByte(bytes);
        if (bad == bytes.Length)
        {
            return (source, null);
        }

        var span = new TextSpan(Encoding.UTF8.GetCharCount(bytes[..bad]), 1);
        return (source, TokenFindings.NotUtf8(new Location(source, span)));
    }

    /// <summary>Shown in findings; forward slashes.</summary>
    public string Path { get; }

    public string Content { get; }

    /// <summary>How many lines there are; an empty file has one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Line and column of an offset, both from 1; columns count UTF-16 units.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var found = Array.BinarySearch(_lineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>A line's span without its line end.</summary>
    /// <param name="line">From 1 to <see cref="LineCount"/>.</param>
    public TextSpan LineSpan(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return new TextSpan(start, end - start);
    }

    /// <summary>The text of a span.</summary>
    public string TextOf(TextSpan span) => Content.Substring(span.Start, span.Length);

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            // A lone CR ends a line, CR LF ends one line.
            if (
                content[i] == '\n'
                || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n'))
            )
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
