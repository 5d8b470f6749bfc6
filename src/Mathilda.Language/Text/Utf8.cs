namespace Mathilda.Language.Text;

/// <summary>Tells well-formed UTF-8 from other bytes (Unicode 16, table 3-7).</summary>
internal static class Utf8
{
    /// <summary>Offset of the first byte that begins no well-formed character; the length if there is none.</summary>
    public static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            var length = CharacterLength(bytes[at..]);
            if (length == 0)
            {
                break;
            }

            at += length;
        }

        return at;
    }

    private static int CharacterLength(ReadOnlySpan<byte> bytes)
    {
        var (length, lowest, highest) = bytes[0] switch
        {
            < 0x80 => (1, 0, 0),
            >= 0xC2 and <= 0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF), // not longer than needed
            0xED => (3, 0x80, 0x9F), // no surrogates
            >= 0xE1 and <= 0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            >= 0xF1 and <= 0xF3 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F), // not above U+10FFFF
            _ => (0, 0, 0),
        };
        if (bytes.Length < length || (length > 1 && (bytes[1] < lowest || bytes[1] > highest)))
        {
            return 0;
        }

        for (var i = 2; i < length; i++)
        {
            if (bytes[i] is < 0x80 or > 0xBF)
            {
                return 0;
            }
        }

        return length;
    }
}
