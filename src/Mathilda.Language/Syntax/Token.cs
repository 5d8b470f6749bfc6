using Mathilda.Language.Text;

namespace Mathilda.Language.Syntax;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>Letters, digits, inner hyphens and apostrophes.</summary>
    Word,

    /// <summary>A closing <c>'s</c> or <c>'</c>; it follows its word without a blank.</summary>
    Possessive,

    /// <summary>Digits only.</summary>
    Number,

    /// <summary>Text in double quotes; <see cref="Token.Value"/> is what stands between them.</summary>
    Text,

    /// <summary>The rest of a line whose text is free (beats, titles, one-offs); one token.</summary>
    FreeText,

    /// <summary>One of <c>( ) { } [ ] , : = != &lt; &gt; &lt;= &gt;= + - -&gt; / | *</c>, or a character that is none of these.</summary>
    Symbol,

    /// <summary><c>#e46</c> that does not stand at the line's end.</summary>
    Id,

    /// <summary><c>[essay 2.1]</c> that does not stand at the line's end.</summary>
    Locator,
}

/// <summary>One token of a line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written.</param>
/// <param name="Value">For comparing: composed accents, straight apostrophes, lower case for words; the inside of a text.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Glued">No blank stands before it (<c>go[es]</c>, <c>Léon's</c>, <c>at(</c>).</param>
public readonly record struct Token(
    TokenKind Kind,
    string Text,
    string Value,
    TextSpan Span,
    bool Glued
);
