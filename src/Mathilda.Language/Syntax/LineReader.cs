using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Language.Syntax;

/// <summary>Reads one file, line by line, into a tree; used once.</summary>
internal sealed class LineReader
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly List<Finding> _findings = [];
    private readonly List<LineSyntax> _lines = [];
    private readonly OpenLine[] _open = new OpenLine[Indentation.DeepestBlock + 1]; // _open[b] stands in block b
    private int _openCount;
    private readonly Indentation _indentation;
    private readonly LineHeadReader _heads;
    private readonly LineTailReader _tails;
    private readonly Lexer _lexer;

    public LineReader(SourceText source)
    {
        _source = source;
        _text = source.Content;
        _indentation = new Indentation(source, _findings);
        _heads = new LineHeadReader(source, _findings);
        _tails = new LineTailReader(source);
        _lexer = new Lexer(source, _tails);
    }

    public SyntaxTree Read()
    {
        for (var line = 1; line <= _source.LineCount; line++)
        {
            var span = _source.LineSpan(line);
            var hasMark = line == 1 && span.Length > 0 && _text[0] == '\uFEFF';
            ReadLine(hasMark ? span.Start + 1 : span.Start, span.End);
        }

        CloseDownTo(0);
        if (_lines.Count == 0)
        {
            _findings.Add(LineFindings.EmptyFile(At(0, 0)));
        }

        return new SyntaxTree(
            _source,
            [.. _lines],
            [.. _findings.OrderBy(f => f.Where!.Span.Start)]
        );
    }

    private void ReadLine(int lineStart, int lineEnd)
    {
        var start = Words.SkipBlanks(_text, lineStart, lineEnd);
        var end = Words.TrimEnd(_text, start, lineEnd);
        if (start == end)
        {
            return;
        }

        var isTooLong = end - lineStart > Parser.LongestLine;
        ReportUnprintable(lineStart, isTooLong ? lineStart : end);
        if (_text[start] == '/' && start + 1 < end && _text[start + 1] == '/')
        {
            return;
        }

        var block = _indentation.BlockOf(new TextSpan(lineStart, start - lineStart));
        CloseDownTo(block);
        _open[_openCount++] = isTooLong
            ? TooLong(start, end)
            : ReadContent(block == 0 ? null : _open[block - 1], start, end);
    }

    private OpenLine TooLong(int start, int end)
    {
        _findings.Add(LineFindings.TooLong(At(start, end), Parser.LongestLine));
        var head = new LineHead(LineKind.Unknown, start, LineHead.Nowhere);
        return new OpenLine(
            head,
            [_lexer.WholeLine(start, end)],
            new LineTail(null, null, end),
            new TextSpan(start, end - start)
        );
    }

    private OpenLine ReadContent(OpenLine? above, int start, int end)
    {
        var head = _heads.Read(above, start, end);
        end = Words.TrimEnd(_text, start, _tails.CommentStart(head, start, end));
        var sink = head.Kind == LineKind.Unknown ? null : _findings;
        var tailStart =
            head.FreeFrom != LineHead.Nowhere || head.Kind == LineKind.Skip
                ? Math.Min(head.FreeFrom, end)
                : head.End;
        var tail = _tails.Read(head, tailStart, end, sink);
        var tokens = _lexer.Read(head, start, tail.ContentEnd, sink);
        if (tokens.Length == 0)
        {
            ReportAlone(head, start, end);
            head = head with { Kind = LineKind.Unknown };
        }
        else if (sink is not null)
        {
            tail = ReportReferences(head.Kind, tokens, tail);
            ReportUnfinished(head, tokens, start);
        }

        above?.Note(head.Kind);
        var isBare = tail.ContentEnd <= head.End;
        return new OpenLine(head, tokens, tail, new TextSpan(start, end - start))
        {
            IsBare = isBare,
        };
    }

    /// <summary>Closes the lines that stand in a block or deeper: their own blocks are complete.</summary>
    private void CloseDownTo(int block)
    {
        while (_openCount > block)
        {
            var line = _open[--_openCount];
            if (line.IsBare && !line.HasBlock && LineContent.MayFollowBeneath(line.Kind))
            {
                _findings.Add(
                    LineFindings.Unfinished(
                        new Location(_source, line.Span),
                        LineContent.Missing(line.Kind)
                    )
                );
            }

            var siblings = _openCount == 0 ? null : _open[_openCount - 1];
            if (siblings is null)
            {
                _lines.Add(line.Close());
            }
            else
            {
                siblings.Add(line.Close());
            }
        }
    }

    private void ReportUnprintable(int start, int end)
    {
        if (Characters.FirstUnprintable(_text, start, end) is var at && at >= 0)
        {
            _findings.Add(TokenFindings.Unprintable(At(at, at + 1)));
        }
    }

    private void ReportAlone(LineHead head, int start, int end)
    {
        if (head.Kind != LineKind.Unknown)
        {
            _findings.Add(TokenFindings.Alone(At(start, end)));
        }
    }

    /// <summary>Reports locators and ids in the middle of a line; the one of <c>skip</c> belongs there.</summary>
    private LineTail ReportReferences(LineKind kind, Token[] tokens, LineTail tail)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (kind == LineKind.Skip && token.Kind == TokenKind.Locator && tail.Locator is null)
            {
                tail = tail with
                {
                    Locator = LocatorReader.Read(_text, token.Span.Start, token.Span.End),
                };
            }
            else if (
                token.Kind == TokenKind.Locator
                || (token.Kind == TokenKind.Id && !LineTailReader.KeepsIds(kind))
            )
            {
                _findings.Add(TokenFindings.InTheMiddle(new Location(_source, token.Span)));
            }
        }

        return tail;
    }

    private void ReportUnfinished(LineHead head, Token[] tokens, int start)
    {
        var where = new Location(_source, TextSpan.Cover(tokens[0].Span, tokens[^1].Span));
        if (head.Kind == LineKind.Skip && !tokens.Any(t => t.Kind == TokenKind.Locator))
        {
            _findings.Add(TokenFindings.MissingLocator(where));
        }
        else if (
            LineContent.NeedsFreeText(head)
                ? tokens[^1].Kind != TokenKind.FreeText
                : IsBareKeyword(head, tokens, start)
        )
        {
            _findings.Add(LineFindings.Unfinished(where, LineContent.Missing(head.Kind)));
        }
    }

    private static bool IsBareKeyword(LineHead head, Token[] tokens, int start) =>
        head.End > start
        && tokens[^1].Span.End <= head.End
        && !LineContent.MayBeBare(head.Kind)
        && !LineContent.MayFollowBeneath(head.Kind);

    private Location At(int start, int end) => new(_source, new TextSpan(start, end - start));
}
