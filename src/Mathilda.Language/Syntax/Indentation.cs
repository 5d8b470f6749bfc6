using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Language.Syntax;

/// <summary>Turns the blanks before a line into the block the line stands in.</summary>
/// <remarks>
/// A block's indentation is whatever its first line has, exactly. A line that fits no block is reported and put where its width comes
/// nearest; lines after it with the same indentation go there too, without another word.
/// </remarks>
internal sealed class Indentation(SourceText source, List<Finding> findings)
{
    /// <summary>No story needs as many; lines still deeper are read as if they stood in the last.</summary>
    public const int DeepestBlock = 32;

    private const int TabWidth = 4;

    private readonly TextSpan[] _blocks = new TextSpan[DeepestBlock + 1];
    private int _innermost = -1; // before the first line there is no block
    private TextSpan? _misfit; // the indentation reported last
    private int _misfitBlock; // where its lines go
    private bool _reportedTooDeep;

    /// <summary>The block of the next line that is neither blank nor comment, 0 for the left margin.</summary>
    /// <param name="indent">The blanks before it.</param>
    public int BlockOf(TextSpan indent)
    {
        if (_innermost < 0)
        {
            return OpenMargin(indent);
        }

        var block = FittingBlock(indent) ?? MisfitBlock(indent);
        if (block > DeepestBlock)
        {
            ReportTooDeep(indent);
            return DeepestBlock;
        }

        if (block > _innermost)
        {
            _blocks[block] = indent;
        }

        _reportedTooDeep = false;
        _innermost = block;
        return block;
    }

    private int OpenMargin(TextSpan indent)
    {
        if (indent.Length > 0)
        {
            findings.Add(IndentationFindings.FirstLine(new Location(source, indent)));
        }

        _blocks[0] = indent;
        _innermost = 0;
        return 0;
    }

    /// <summary>The open block with this very indentation, or a new one; null if it is a mistake.</summary>
    private int? FittingBlock(TextSpan indent)
    {
        for (var block = _innermost; block >= 0; block--)
        {
            if (_blocks[block].Length == indent.Length && StartsWith(indent, _blocks[block]))
            {
                return block;
            }
        }

        var inner = _blocks[_innermost];
        var isDeeper = indent.Length > inner.Length && StartsWith(indent, inner);
        return
            isDeeper
            && !IsMixed(new TextSpan(indent.Start + inner.Length, indent.Length - inner.Length))
            ? _innermost + 1
            : null;
    }

    private int MisfitBlock(TextSpan indent)
    {
        if (indent.Length == 0)
        {
            _blocks[0] = indent; // the first line was indented, which is reported already
            return 0;
        }

        if (
            _misfit is { } misfit
            && _misfitBlock <= _innermost
            && misfit.Length == indent.Length
            && StartsWith(indent, misfit)
        )
        {
            return _misfitBlock;
        }

        var nearest = NearestBlock(Width(indent));
        var neighbour = _blocks[Math.Min(nearest, _innermost)];
        var where = new Location(source, indent);
        findings.Add(
            IsMixed(indent) || HasTab(indent) != HasTab(neighbour)
                ? IndentationFindings.Mixed(where)
                : IndentationFindings.FitsNoBlock(where)
        );
        if (nearest <= _innermost)
        {
            _misfit = indent;
            _misfitBlock = nearest;
        }

        return nearest;
    }

    private void ReportTooDeep(TextSpan indent)
    {
        if (!_reportedTooDeep)
        {
            findings.Add(IndentationFindings.TooDeep(new Location(source, indent), DeepestBlock));
        }

        _reportedTooDeep = true;
    }

    /// <summary>The open block whose width comes nearest, the inner one of two; a new one if this is wider than all.</summary>
    private int NearestBlock(int width)
    {
        if (width > Width(_blocks[_innermost]))
        {
            return _innermost + 1;
        }

        var nearest = _innermost;
        for (var block = _innermost - 1; block >= 0; block--)
        {
            if (Math.Abs(Width(_blocks[block]) - width) < Math.Abs(Width(_blocks[nearest]) - width))
            {
                nearest = block;
            }
        }

        return nearest;
    }

    private int Width(TextSpan indent)
    {
        var width = 0;
        for (var i = indent.Start; i < indent.End; i++)
        {
            width =
                source.Content[i] == '\t' ? (width / TabWidth * TabWidth) + TabWidth : width + 1;
        }

        return width;
    }

    private bool HasTab(TextSpan indent) => Of(indent).IndexOf('\t') >= 0;

    private bool IsMixed(TextSpan indent) =>
        HasTab(indent) && Of(indent).TrimStart('\t').Length > 0;

    private bool StartsWith(TextSpan indent, TextSpan block) => Of(indent).StartsWith(Of(block));

    private ReadOnlySpan<char> Of(TextSpan span) => source.Content.AsSpan(span.Start, span.Length);
}
