using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Language.Syntax;

/// <summary>Cuts a line into tokens, left to right, each character once.</summary>
internal sealed class Lexer(SourceText source, LineTailReader tails)
{
    private readonly string _text = source.Content;
    private readonly TokenTable _table = new();
    private readonly List<Token> _tokens = [];
    private List<Finding>? _findings;
    private int _lineStart;

    /// <summary>The tokens of a line between its start and where its content ends.</summary>
    /// <param name="findings">Null: report nothing.</param>
    public Token[] Read(LineHead head, int start, int end, List<Finding>? findings)
    {
        _tokens.Clear();
        _findings = findings;
        _lineStart = start;
        ReadWords(start, Math.Min(head.FreeFrom, end));
        if (head.FreeFrom < end)
        {
            ReadFree(head.FreeFrom, end);
        }

        return [.. _tokens];
    }

    /// <summary>A whole stretch as one free text, however long.</summary>
    public Token WholeLine(int start, int end)
    {
        var text = _text[start..end];
        return new Token(
            TokenKind.FreeText,
            text,
            text,
            new TextSpan(start, end - start),
            Glued: false
        );
    }

    private void ReadWords(int start, int end)
    {
        for (
            var at = Words.SkipBlanks(_text, start, end);
            at < end;
            at = Words.SkipBlanks(_text, at, end)
        )
        {
            at = ReadToken(at, end);
        }
    }

    private int ReadToken(int at, int end)
    {
        var wordEnd = Words.End(_text, at, end);
        if (wordEnd > at)
        {
            return AddWord(at, wordEnd, end);
        }

        var c = _text[at];
        if (Characters.ClosingQuote(c) is var closing && closing != '\0')
        {
            return AddText(at, end, closing);
        }

        if (c is '[' or '#' && IsAfterBlank(at) && ReadReference(at, end) is { } reference)
        {
            return Add(reference, at, at + reference.Text.Length);
        }

        return AddSymbol(at, end);
    }

    private int AddWord(int at, int wordEnd, int end)
    {
        var (text, value) = _table.Word(_text.AsSpan(at, wordEnd - at));
        var kind = IsNumber(text) ? TokenKind.Number : TokenKind.Word;
        Add(kind, text, value, at);
        return AddPossessive(wordEnd, end);
    }

    /// <summary>Adds the <c>'s</c> that closes a word, a slot or a quoted name.</summary>
    private int AddPossessive(int at, int end)
    {
        var length = Words.PossessiveLength(_text, at, end);
        if (length > 0)
        {
            var (text, value) = _table.Word(_text.AsSpan(at, length));
            Add(TokenKind.Possessive, text, value, at);
        }

        return at + length;
    }

    private int AddText(int at, int end, char closing)
    {
        var close = _text.IndexOf(closing, at + 1, end - at - 1);
        if (close < 0)
        {
            _findings?.Add(TokenFindings.Unterminated(At(at, end), closing));
        }

        var textEnd = close < 0 ? end : close + 1;
        var inside = _text.Substring(at + 1, (close < 0 ? end : close) - at - 1);
        Add(TokenKind.Text, _text[at..textEnd], TokenTable.Comparable(inside), at);
        return AddPossessive(textEnd, end);
    }

    /// <summary>A locator or id that does not stand at the line's end; null if there is none.</summary>
    private Token? ReadReference(int at, int end)
    {
        if (_text[at] == '[')
        {
            var locator = LocatorReader.Read(_text, at, end);
            return locator is null ? null : Reference(TokenKind.Locator, at, locator.Span.End);
        }

        var idEnd = at + 1;
        while (idEnd < end && (char.IsLetterOrDigit(_text[idEnd]) || _text[idEnd] is '-' or '_'))
        {
            idEnd++;
        }

        return tails.IsId(at, idEnd) ? Reference(TokenKind.Id, at, idEnd) : null;
    }

    private Token Reference(TokenKind kind, int at, int end)
    {
        var (text, _) = _table.Word(_text.AsSpan(at, end - at));
        return new Token(kind, text, text, new TextSpan(at, end - at), IsGlued(at));
    }

    private int AddSymbol(int at, int end)
    {
        var isPair =
            at + 1 < end
            && (
                (_text[at] == '-' && _text[at + 1] == '>')
                || (_text[at] is '!' or '<' or '>' && _text[at + 1] == '=')
                || char.IsSurrogatePair(_text[at], _text[at + 1])
            );
        var symbolEnd = at + (isPair ? 2 : 1);
        var (text, value) = _table.Word(_text.AsSpan(at, symbolEnd - at));
        Add(TokenKind.Symbol, text, value, at);
        return _text[at] == '}' ? AddPossessive(symbolEnd, end) : symbolEnd;
    }

    /// <summary>Free text runs to the content's end; a locator or id within it is reported and ends it.</summary>
    private void ReadFree(int start, int end)
    {
        start = Words.SkipBlanks(_text, start, end);
        var textStart = start;
        for (var at = start; at < end; at++)
        {
            var mayRefer =
                _text[at] is '[' or '#' && (at == textStart || Characters.IsBlank(_text[at - 1]));
            if (mayRefer && ReadReference(at, end) is { } reference && IsClosed(reference, end))
            {
                AddFree(textStart, at);
                Add(reference, at, reference.Span.End);
                at = Words.SkipBlanks(_text, reference.Span.End, end) - 1;
                textStart = at + 1;
            }
        }

        AddFree(textStart, end);
    }

    private bool IsClosed(Token reference, int end) =>
        reference.Span.End == end || Characters.IsBlank(_text[reference.Span.End]);

    private void AddFree(int start, int end)
    {
        end = Words.TrimEnd(_text, start, end);
        if (end > start)
        {
            _tokens.Add(FreeText(start, end));
        }
    }

    private Token FreeText(int start, int end)
    {
        var text = _text[start..end];
        var value = TokenTable.Comparable(Words.WithSingleBlanks(text));
        return new Token(
            TokenKind.FreeText,
            text,
            value == text ? text : value,
            new TextSpan(start, end - start),
            IsGlued(start)
        );
    }

    private void Add(TokenKind kind, string text, string value, int at) =>
        _tokens.Add(new Token(kind, text, value, new TextSpan(at, text.Length), IsGlued(at)));

    private int Add(Token token, int at, int end)
    {
        _tokens.Add(token);
        return Math.Max(end, at + 1);
    }

    private bool IsGlued(int at) => at > _lineStart && !Characters.IsBlank(_text[at - 1]);

    private bool IsAfterBlank(int at) =>
        at == _lineStart || Characters.IsBlank(_text[at - 1]) || _text[at - 1] is ',' or '(';

    private static bool IsNumber(string text)
    {
        foreach (var c in text)
        {
            if (!Characters.IsDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private Location At(int start, int end) => new(source, new TextSpan(start, end - start));
}
