namespace Mathilda.Language.Syntax;

/// <summary>Keeps one string for each word of a file, as written and for comparing, so that a token costs no string of its own.</summary>
/// <remarks>Open addressing; after a few places tried, a word gets strings of its own, so no text can make it slow.</remarks>
internal sealed class TokenTable
{
    private const int LongestKept = 64;
    private const int PlacesTried = 16;

    private Entry[] _entries = new Entry[1024];
    private int _count;

    /// <summary>The word as written, and in lower case with straight apostrophes, plain hyphens and composed accents.</summary>
    public (string Text, string Value) Word(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestKept)
        {
            return Make(word);
        }

        var hash = Hash(word);
        var mask = _entries.Length - 1;
        for (var step = 0; step < PlacesTried; step++)
        {
            ref var entry = ref _entries[(hash + step) & mask];
            if (entry.Text is null)
            {
                return Keep(ref entry, hash, word);
            }

            if (entry.Hash == hash && word.SequenceEqual(entry.Text.AsSpan()))
            {
                return (entry.Text, entry.Value!);
            }
        }

        return Make(word);
    }

    /// <summary>A text for comparing: straight apostrophes and composed accents, case kept.</summary>
    public static string Comparable(string text)
    {
        var value = text.Replace('\u2019', '\'').Replace('\u02BC', '\'').Replace('\uFF07', '\'');
        return Composition.IsNeeded(value.AsSpan()) ? Composition.Compose(value) : value;
    }

    private (string Text, string Value) Keep(ref Entry entry, int hash, ReadOnlySpan<char> word)
    {
        var (text, value) = Make(word);
        entry = new Entry(hash, text, value);
        if (++_count > _entries.Length / 2)
        {
            Grow();
        }

        return (text, value);
    }

    private void Grow()
    {
        var old = _entries;
        _entries = new Entry[old.Length * 4];
        foreach (var entry in old)
        {
            for (var step = 0; entry.Text is not null && step < PlacesTried; step++)
            {
                ref var place = ref _entries[(entry.Hash + step) & (_entries.Length - 1)];
                if (place.Text is null)
                {
                    place = entry;
                    break;
                }
            }
        }
    }

    private static (string Text, string Value) Make(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        if (IsComparable(word))
        {
            return (text, text);
        }

        var value = Comparable(text)
            .Replace('\u2010', '-')
            .Replace('\u2011', '-')
            .ToLowerInvariant();
        return (text, value == text ? text : value);
    }

    private static bool IsComparable(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c >= 0x80 || c is >= 'A' and <= 'Z')
            {
                return false;
            }
        }

        return true;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)(hash ^ (hash >> 15)) & int.MaxValue;
    }

    private readonly record struct Entry(int Hash, string? Text, string? Value);
}
