using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>A token with its number in the vocabulary.</summary>
internal readonly record struct Word(int Id, string Key, Token Token)
{
    public bool IsSymbol => Token.Kind == TokenKind.Symbol;

    /// <summary>Whether it may be part of a name.</summary>
    public bool IsNamePart =>
        Token.Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Number;
}

/// <summary>The words of a line, or of a part of one, from which sentences are read.</summary>
internal sealed class Phrase
{
    private readonly Word[] _words;
    private NameHit[]?[]? _hits;

    private Phrase(SourceText source, Word[] words, int lineEnd)
    {
        Source = source;
        _words = words;
        LineEnd = lineEnd;
    }

    public SourceText Source { get; }

    public int Count => _words.Length;

    /// <summary>Where the text goes on after the last word.</summary>
    public int LineEnd { get; }

    public Word this[int index] => _words[index];

    public static Phrase Of(
        SourceText source,
        IReadOnlyList<Token> tokens,
        Vocabulary vocabulary,
        int lineStart = 0
    )
    {
        var words = new Word[tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            var key = KeyOf(tokens[i]);
            words[i] = new Word(vocabulary.Find(key), key, tokens[i]);
        }

        return new Phrase(source, words, words.Length == 0 ? lineStart : words[^1].Token.Span.End);
    }

    /// <summary>How a token is compared.</summary>
    public static string KeyOf(Token token) =>
        token.Kind == TokenKind.Possessive ? "'s" : token.Value;

    /// <summary>Whether the word at this place is that one; false beyond the end.</summary>
    public bool Is(int index, string key) =>
        index >= 0
        && index < _words.Length
        && _words[index].Token.Kind is TokenKind.Word or TokenKind.Symbol
        && string.Equals(_words[index].Key, key, StringComparison.Ordinal);

    public bool IsOneOf(int index, string first, string second) =>
        Is(index, first) || Is(index, second);

    /// <summary>The first place of a word at or after a start; -1 if there is none.</summary>
    public int Find(string key, int from = 0)
    {
        for (var i = from; i < _words.Length; i++)
        {
            if (Is(i, key))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A part of this phrase, to be read on its own.</summary>
    public Phrase Part(int start, int end)
    {
        start = Math.Min(start, Count);
        end = Math.Max(start, Math.Min(end, Count));
        var words = new Word[end - start];
        Array.Copy(_words, start, words, 0, words.Length);
        var at =
            words.Length > 0 ? words[^1].Token.Span.End
            : start < Count ? _words[start].Token.Span.Start
            : LineEnd;
        return new Phrase(Source, words, at);
    }

    /// <summary>Where these words stand; an empty stretch is the place of the next word.</summary>
    public Location At(int start, int end)
    {
        end = Math.Min(end, Count);
        if (start >= end)
        {
            return new Location(
                Source,
                new TextSpan(start < Count ? _words[start].Token.Span.Start : LineEnd, 0)
            );
        }

        return new Location(
            Source,
            TextSpan.Cover(_words[start].Token.Span, _words[end - 1].Token.Span)
        );
    }

    public Location Here => At(0, Count);

    /// <summary>The words as written, one blank between them.</summary>
    public string TextOf(int start, int end) => WordText.Join(_words, start, Math.Min(end, Count));

    public override string ToString() => TextOf(0, Count);

    /// <summary>The names of the story that begin at a place, found once.</summary>
    public NameHit[] HitsAt(int index, NameTrie names)
    {
        _hits ??= new NameHit[]?[_words.Length];
        return _hits[index] ??= names.FindAt(this, index);
    }
}
