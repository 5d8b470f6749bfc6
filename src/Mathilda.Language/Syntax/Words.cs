using System.Text;

namespace Mathilda.Language.Syntax;

/// <summary>Where words end: letters, digits, inner hyphens and apostrophes; a closing <c>'s</c> or <c>'</c> is no part of its word.</summary>
internal static class Words
{
    /// <summary>Where the word that begins at a place ends; the place itself if none begins there.</summary>
    public static int End(string text, int at, int end)
    {
        var start = at;
        while (at < end)
        {
            var units = Characters.WordUnits(text, at, end);
            if (units == 0 && !(at > start && IsInner(text, at, end)))
            {
                break;
            }

            at += Math.Max(units, 1);
        }

        return at;
    }

    /// <summary>How long the closing <c>'s</c> or <c>'</c> is that begins at a place, 0 if there is none.</summary>
    public static int PossessiveLength(string text, int at, int end)
    {
        if (at >= end || !Characters.IsApostrophe(text[at]))
        {
            return 0;
        }

        return at + 1 < end && text[at + 1] is 's' or 'S' ? 2 : 1;
    }

    public static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && Characters.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where a stretch ends without the blanks at its end.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>A text with every run of blanks made one space.</summary>
    public static string WithSingleBlanks(string text)
    {
        var at = 0;
        while (
            at < text.Length
            && (
                text[at] == ' '
                    ? at + 1 >= text.Length || !Characters.IsBlank(text[at + 1])
                    : !Characters.IsBlank(text[at])
            )
        )
        {
            at++;
        }

        if (at == text.Length)
        {
            return text;
        }

        var single = new StringBuilder(text, 0, at, text.Length);
        while (at < text.Length)
        {
            var next = SkipBlanks(text, at, text.Length);
            single.Append(next > at ? ' ' : text[at]);
            at = Math.Max(next, at + 1);
        }

        return single.ToString();
    }

    /// <summary>A hyphen or apostrophe with a letter or digit after it, unless it is the apostrophe of a closing <c>'s</c>.</summary>
    private static bool IsInner(string text, int at, int end)
    {
        if (at + 1 >= end || Characters.WordUnits(text, at + 1, end) == 0)
        {
            return false;
        }

        return Characters.IsHyphen(text[at])
            || (Characters.IsApostrophe(text[at]) && !IsClosingS(text, at, end));
    }

    private static bool IsClosingS(string text, int at, int end)
    {
        var after = at + 2;
        return text[at + 1] is 's' or 'S'
            && (
                after >= end
                || (Characters.WordUnits(text, after, end) == 0 && !IsInner(text, after, end))
            );
    }
}
