using Mathilda.Language.Text;

namespace Mathilda.Language.Syntax;

/// <summary>Reads <c>[plot 3.4-6, 4.1, essay 9.1, H3]</c>, from the bracket on, left to right, once.</summary>
internal static class LocatorReader
{
    /// <summary>Reads a locator that begins at <paramref name="start"/>.</summary>
    /// <param name="end">Where the line's content ends.</param>
    /// <returns>Null if there is none that can be read.</returns>
    public static LocatorSyntax? Read(string text, int start, int end)
    {
        var passages = new List<Passage>();
        string? source = null;
        var at = start + 1;
        while (true)
        {
            var first = Part(text, ref at, end);
            var second = Part(text, ref at, end);
            if (second.Length > 0)
            {
                if (!IsSource(text, first))
                {
                    return null;
                }

                source = text.Substring(first.Start, first.Length);
                first = second;
            }

            if (source is null || at >= end || PassageOf(source, text, first) is not { } passage)
            {
                return null;
            }

            passages.Add(passage);
            if (text[at] == ']')
            {
                return new LocatorSyntax([.. passages], new TextSpan(start, at + 1 - start));
            }

            if (text[at] != ',')
            {
                return null;
            }

            at++;
        }
    }

    /// <summary>Whether a bracket that could not be read was meant as a locator: a word, a blank, and something with a digit.</summary>
    public static bool LooksLikeOne(string text, int start, int end)
    {
        var at = start + 1;
        var source = Part(text, ref at, end);
        var passage = Part(text, ref at, end);
        return IsSource(text, source)
            && text.AsSpan(passage.Start, passage.Length).IndexOfAny("0123456789".AsSpan()) >= 0;
    }

    /// <summary>The characters up to a blank, comma or bracket, blanks on both sides skipped.</summary>
    private static TextSpan Part(string text, ref int at, int end)
    {
        SkipBlanks(text, ref at, end);
        var start = at;
        while (at < end && text[at] is not (',' or ']' or '[') && !Characters.IsBlank(text[at]))
        {
            at++;
        }

        var span = new TextSpan(start, at - start);
        SkipBlanks(text, ref at, end);
        return span;
    }

    private static void SkipBlanks(string text, ref int at, int end)
    {
        while (at < end && Characters.IsBlank(text[at]))
        {
            at++;
        }
    }

    private static bool IsSource(string text, TextSpan part)
    {
        for (var i = part.Start; i < part.End; )
        {
            var units = Characters.WordUnits(text, i, part.End);
            var isInner = i > part.Start && (text[i] == '_' || Characters.IsHyphen(text[i]));
            if (units == 0 && !isInner)
            {
                return false;
            }

            i += Math.Max(units, 1);
        }

        return part.Length > 0 && !Characters.IsDigit(text[part.Start]);
    }

    private static Passage? PassageOf(string source, string text, TextSpan part)
    {
        var written = text.AsSpan(part.Start, part.Length);
        var dash = written.IndexOfAny('-', '\u2013');
        if (dash < 0)
        {
            return IsPoint(written) ? Once(source, written.ToString()) : null;
        }

        var first = written[..dash];
        var last = written[(dash + 1)..];
        if (!IsPoint(first) || !IsPoint(last))
        {
            return null;
        }

        return new Passage(source, first.ToString(), InFull(first, last));
    }

    private static Passage Once(string source, string point) => new(source, point, point);

    /// <summary><c>3.4</c>, <c>12</c>, <c>F6</c>: a letter or none, numbers with dots between.</summary>
    private static bool IsPoint(ReadOnlySpan<char> point)
    {
        var isAfterDigit = false;
        for (var i = 0; i < point.Length; i++)
        {
            if (Characters.IsDigit(point[i]))
            {
                isAfterDigit = true;
            }
            else if (point[i] == '.' && isAfterDigit)
            {
                isAfterDigit = false;
            }
            else if (i > 0 || !char.IsLetter(point[i]))
            {
                return false;
            }
        }

        return isAfterDigit;
    }

    /// <summary><c>3.6</c> for <c>3.4-6</c>, <c>F8</c> for <c>F6-8</c>: a last one that is a number alone changes the first's last number.</summary>
    private static string InFull(ReadOnlySpan<char> first, ReadOnlySpan<char> last)
    {
        if (!Characters.IsDigit(last[0]) || last.IndexOf('.') >= 0)
        {
            return last.ToString();
        }

        var kept = first.Length;
        while (kept > 0 && Characters.IsDigit(first[kept - 1]))
        {
            kept--;
        }

        return first[..kept].ToString() + last.ToString();
    }
}
