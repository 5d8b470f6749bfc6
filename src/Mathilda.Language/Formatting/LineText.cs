using System.Text;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Formatting;

/// <summary>Writes the words of one line with the blanks they should have.</summary>
internal static class LineText
{
    /// <summary>The line's tokens.</summary>
    /// <param name="headWidth">Columns the first word takes at least, with the blanks after it.</param>
    public static void Append(StringBuilder text, LineSyntax line, int headWidth)
    {
        var start = text.Length;
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            var token = line.Tokens[i];
            if (i > 0 && IsBlankBetween(line.Tokens, i))
            {
                text.Append(' ');
                text.Append(' ', i == 1 ? Math.Max(0, headWidth - (text.Length - start)) : 0);
            }

            text.Append(Written(token));
        }
    }

    /// <summary><c>#e15 [plot 3.4]</c>, or the one that is there.</summary>
    public static string Tail(LineSyntax line, string content)
    {
        // The passages of a skip stand among its tokens.
        var locator =
            line.Locator is { } l && line.Kind != LineKind.Skip
                ? Locator(content.Substring(l.Span.Start, l.Span.Length))
                : "";
        var id = line.Id is null ? "" : "#" + line.Id.Name;
        return id.Length > 0 && locator.Length > 0 ? $"{id} {locator}" : id + locator;
    }

    private static string Written(Token token) =>
        token.Kind switch
        {
            TokenKind.FreeText => Words.WithSingleBlanks(token.Text),
            TokenKind.Locator => Locator(token.Text),
            TokenKind.Word
            or TokenKind.Possessive
            or TokenKind.Number
            or TokenKind.Text
            or TokenKind.Symbol
            or TokenKind.Id => token.Text,
        };

    /// <summary>One blank after commas, none inside the brackets.</summary>
    private static string Locator(string written)
    {
        var passages = written[1..^1].Split(',').Select(p => Words.WithSingleBlanks(p).Trim());
        return $"[{string.Join(", ", passages)}]";
    }

    /// <summary>
    /// As written, but for commas, colons and brackets next to words. A blank before other signs stays as it is, because it can say
    /// something: <c>go[es]</c>, <c>//</c>.
    /// </summary>
    private static bool IsBlankBetween(IReadOnlyList<Token> tokens, int index)
    {
        var (before, after) = (tokens[index - 1], tokens[index]);
        if (after.Kind == TokenKind.FreeText)
        {
            return true;
        }

        if (
            IsOneOf(after, ",:)}")
            && (IsWordLike(before) || before.Kind == TokenKind.Locator || IsOneOf(before, ")}"))
        )
        {
            return false;
        }

        if (!IsWordLike(after))
        {
            return !after.Glued;
        }

        if (IsOneOf(before, ",:"))
        {
            return !(
                after.Kind == TokenKind.Number
                && after.Glued
                && index > 1
                && tokens[index - 2].Kind == TokenKind.Number
            );
        }

        return !IsOneOf(before, "({") && !after.Glued;
    }

    private static bool IsWordLike(Token token) =>
        token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Text or TokenKind.Possessive;

    private static bool IsOneOf(Token token, string symbols) =>
        token.Kind == TokenKind.Symbol && token.Text.Length == 1 && symbols.Contains(token.Text[0]);
}
