using Mathilda.Language.Text;

namespace Mathilda.Language.Sabre;

internal enum SabreTokenKind
{
    Symbol,
    Number,
    Word,
}

/// <summary>A token of a problem file. Words that mean something are known by their place only.</summary>
internal readonly record struct SabreToken(SabreTokenKind Kind, string Text, TextSpan Span)
{
    public bool IsSymbol(string symbol) => Kind == SabreTokenKind.Symbol && Text == symbol;

    public bool IsWord(string word) => Kind == SabreTokenKind.Word && Text == word;

    /// <summary>Whether it can be the name of something: a word that begins with a letter.</summary>
    public bool IsName => Kind == SabreTokenKind.Word && char.IsLetter(Text[0]);
}
