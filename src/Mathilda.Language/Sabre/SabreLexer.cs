using Mathilda.Language.Text;

namespace Mathilda.Language.Sabre;

/// <summary>Text to tokens; comments and blanks are dropped. Every text has tokens.</summary>
internal static class SabreLexer
{
    private const string Symbols = "(){}[],;:*/+-&|!><=";

    public static List<SabreToken> Read(string text)
    {
        var tokens = new List<SabreToken>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (CommentEnd(text, at) is { } end)
            {
                at = end;
            }
            else
            {
                var (kind, length) = Measure(text, at);
                tokens.Add(
                    new SabreToken(kind, text.Substring(at, length), new TextSpan(at, length))
                );
                at += length;
            }
        }

        return tokens;
    }

    private static int? CommentEnd(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] != '/')
        {
            return null;
        }

        if (text[at + 1] == '/')
        {
            var end = text.IndexOfAny(['\n', '\r'], at);
            return end < 0 ? text.Length : end;
        }

        if (text[at + 1] == '*')
        {
            var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
            return end < 0 ? text.Length : end + 2;
        }

        return null;
    }

    private static (SabreTokenKind Kind, int Length) Measure(string text, int at)
    {
        if (NumberLength(text, at) is var digits and > 0)
        {
            return (SabreTokenKind.Number, digits);
        }

        if (IsSymbol(text[at]))
        {
            var isPair =
                at + 1 < text.Length && text[at + 1] == '=' && text[at] is '=' or '!' or '>' or '<';
            return (
                SabreTokenKind.Symbol,
                isPair && at + 1 < text.Length && text[at + 1] == '=' ? 2 : 1
            );
        }

        var end = at + 1;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsSymbol(text[end]))
        {
            end++;
        }

        return (SabreTokenKind.Word, end - at);
    }

    /// <summary>A minus directly before a digit is always part of the number: <c>n()-1</c> has no operator.</summary>
    private static int NumberLength(string text, int at)
    {
        var end = at;
        if (text[end] == '-')
        {
            end++;
            if (end == text.Length || !IsDigit(text[end]))
            {
                return 0;
            }
        }

        var digits = 0;
        while (end < text.Length && IsDigit(text[end]))
        {
            (end, digits) = (end + 1, digits + 1);
        }

        if (end < text.Length && text[end] == '.')
        {
            end++;
            while (end < text.Length && IsDigit(text[end]))
            {
                (end, digits) = (end + 1, digits + 1);
            }
        }

        return digits == 0 ? 0 : end - at;
    }

    private static bool IsSymbol(char c) =>
        Symbols.Contains(c, StringComparison.Ordinal) || c == '!';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
