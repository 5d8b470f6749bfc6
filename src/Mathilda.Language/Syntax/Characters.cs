using System.Globalization;

namespace Mathilda.Language.Syntax;

/// <summary>What the characters of a line are: blanks, parts of words, quotes, or what nobody can see.</summary>
internal static class Characters
{
    public static bool IsBlank(char c) =>
        c is ' ' or '\t' || ((c > 0x7F || c < ' ') && char.IsWhiteSpace(c));

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Straight, typographic, the modifier letter, and full width.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\uFF07';

    /// <summary>The plain hyphen, and the two of typesetters.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>What closes a text that this opens; <c>'\0'</c> if it opens none.</summary>
    public static char ClosingQuote(char c) =>
        c switch
        {
            '"' => '"',
            '\u201C' => '\u201D',
            _ => '\0',
        };

    /// <summary>How many UTF-16 units the letter or digit at a place has; 0 if there is none.</summary>
    public static int WordUnits(string text, int at, int end)
    {
        var c = text[at];
        if (c < 0x80)
        {
            return char.IsLetterOrDigit(c) ? 1 : 0;
        }

        if (IsApostrophe(c))
        {
            return 0;
        }

        if (!char.IsSurrogate(c))
        {
            return
                IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(c)) || c is '\u200C' or '\u200D'
                ? 1
                : 0;
        }

        var isPair = at + 1 < end && char.IsSurrogatePair(c, text[at + 1]);
        return isPair && IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(text, at)) ? 2 : 0;
    }

    /// <summary>The first character nobody can see or print, apart from blanks; -1 if there is none.</summary>
    public static int FirstUnprintable(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < '\x7F' or '\t' or (> '\x9F' and < '\u2000'))
            {
                continue;
            }

            if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (IsUnprintable(c))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Control characters, halves of a character, and marks that turn the direction of what follows.</summary>
    private static bool IsUnprintable(char c) =>
        c < ' '
        || c is >= '\x7F' and <= '\x9F'
        || char.IsSurrogate(c)
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsWordCategory(UnicodeCategory category) =>
        category
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherNumber;
}
