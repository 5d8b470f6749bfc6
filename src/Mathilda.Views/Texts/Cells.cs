using System.Globalization;
using System.Text;

namespace Mathilda.Views.Texts;

/// <summary>How many columns of a terminal characters take, and how those are shown that must not reach it.</summary>
internal static class Cells
{
    private const char FirstControlPicture = '\u2400';
    private const char DeletePicture = '\u2421';
    private const string Replacement = "\ufffd";

    // First and last of the ranges that take two columns: East Asian Wide and Fullwidth of Unicode's EastAsianWidth.txt, small gaps of
    // unassigned characters closed.
    private static ReadOnlySpan<int> Wide =>
        [
            0x1100,
            0x115f,
            0x231a,
            0x231b,
            0x2329,
            0x232a,
            0x23e9,
            0x23ec,
            0x23f0,
            0x23f0,
            0x23f3,
            0x23f3,
            0x25fd,
            0x25fe,
            0x2614,
            0x2615,
            0x2648,
            0x2653,
            0x267f,
            0x267f,
            0x2693,
            0x2693,
            0x26a1,
            0x26a1,
            0x26aa,
            0x26ab,
            0x26bd,
            0x26be,
            0x26c4,
            0x26c5,
            0x26ce,
            0x26ce,
            0x26d4,
            0x26d4,
            0x26ea,
            0x26ea,
            0x26f2,
            0x26f3,
            0x26f5,
            0x26f5,
            0x26fa,
            0x26fa,
            0x26fd,
            0x26fd,
            0x2705,
            0x2705,
            0x270a,
            0x270b,
            0x2728,
            0x2728,
            0x274c,
            0x274c,
            0x274e,
            0x274e,
            0x2753,
            0x2755,
            0x2757,
            0x2757,
            0x2795,
            0x2797,
            0x27b0,
            0x27b0,
            0x27bf,
            0x27bf,
            0x2b1b,
            0x2b1c,
            0x2b50,
            0x2b50,
            0x2b55,
            0x2b55,
            0x2e80,
            0x303e,
            0x3041,
            0x33ff,
            0x3400,
            0x4dbf,
            0x4e00,
            0xa4cf,
            0xa960,
            0xa97c,
            0xac00,
            0xd7a3,
            0xf900,
            0xfaff,
            0xfe10,
            0xfe19,
            0xfe30,
            0xfe6b,
            0xff01,
            0xff60,
            0xffe0,
            0xffe6,
            0x16fe0,
            0x18d08,
            0x1aff0,
            0x1b2fb,
            0x1f004,
            0x1f004,
            0x1f0cf,
            0x1f0cf,
            0x1f18e,
            0x1f18e,
            0x1f191,
            0x1f19a,
            0x1f200,
            0x1f320,
            0x1f32d,
            0x1f335,
            0x1f337,
            0x1f37c,
            0x1f37e,
            0x1f393,
            0x1f3a0,
            0x1f3ca,
            0x1f3cf,
            0x1f3d3,
            0x1f3e0,
            0x1f3f0,
            0x1f3f4,
            0x1f3f4,
            0x1f3f8,
            0x1f43e,
            0x1f440,
            0x1f440,
            0x1f442,
            0x1f4fc,
            0x1f4ff,
            0x1f53d,
            0x1f54b,
            0x1f54e,
            0x1f550,
            0x1f567,
            0x1f57a,
            0x1f57a,
            0x1f595,
            0x1f596,
            0x1f5a4,
            0x1f5a4,
            0x1f5fb,
            0x1f64f,
            0x1f680,
            0x1f6c5,
            0x1f6cc,
            0x1f6cc,
            0x1f6d0,
            0x1f6d2,
            0x1f6d5,
            0x1f6df,
            0x1f6eb,
            0x1f6ec,
            0x1f6f4,
            0x1f6fc,
            0x1f7e0,
            0x1f7eb,
            0x1f7f0,
            0x1f7f0,
            0x1f90c,
            0x1f93a,
            0x1f93c,
            0x1f945,
            0x1f947,
            0x1f9ff,
            0x1fa70,
            0x1faff,
            0x20000,
            0x3fffd,
        ];

    /// <summary>0 for marks that sit on the character before, 2 for wide ones, else 1.</summary>
    public static int WidthOf(Rune rune)
    {
        if (rune.Value < 0x300)
        {
            return rune.Value == 0xad ? 0 : 1;
        }

        return Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.EnclosingMark
                    or UnicodeCategory.Format
                ? 0
            : IsWide(rune.Value) ? 2
            : 1;
    }

    /// <summary>The columns of a text as <see cref="Show(string)"/> prints it.</summary>
    public static int WidthOf(string text)
    {
        var width = 0;
        foreach (var rune in Show(text).EnumerateRunes())
        {
            width += WidthOf(rune);
        }

        return width;
    }

    /// <summary>The text with control characters and turns of direction made visible; line ends become blanks.</summary>
    public static string Show(string text)
    {
        var first = IndexOfUnshowable(text);
        if (first < 0)
        {
            return text;
        }

        var shown = new StringBuilder(text, 0, first, text.Length + 16);
        foreach (var rune in text.AsSpan(first).EnumerateRunes())
        {
            shown.Append(Show(rune));
        }

        return shown.ToString();
    }

    /// <summary>One character as <see cref="Show(string)"/> prints it.</summary>
    public static string Show(Rune rune) =>
        rune.Value switch
        {
            '\n' or '\r' or '\t' => " ",
            < 0x20 => ((char)(FirstControlPicture + rune.Value)).ToString(),
            0x7f => DeletePicture.ToString(),
            (>= 0x80 and < 0xa0) or 0x2028 or 0x2029 => Replacement,
            0x200e or 0x200f or 0x061c or (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069) =>
                Replacement,
            _ => rune.ToString(),
        };

    private static int IndexOfUnshowable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (
                text[i]
                is < ' '
                    or (>= '\x7f' and < '\xa0')
                    or '\u061c'
                    or '\u200e'
                    or '\u200f'
                    or (>= '\u2028' and <= '\u202e')
                    or (>= '\u2066' and <= '\u2069')
            )
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsWide(int value)
    {
        var (low, high) = (0, (Wide.Length / 2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (value < Wide[2 * middle])
            {
                high = middle - 1;
            }
            else if (value > Wide[(2 * middle) + 1])
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
