namespace Mathilda.Language.Syntax;

/// <summary>From where on a line's text is free.</summary>
internal enum FreePart
{
    None,
    AfterStarter,
    AfterColon,
}

/// <summary>The words a line of some kind begins with.</summary>
internal sealed record Starter(string Words, LineKind Kind, FreePart Free = FreePart.None)
{
    /// <summary>Offset after these words and before whatever follows them; -1 if the line does not begin with them.</summary>
    public int EndIn(string text, int start, int end, bool ignoreCase = false)
    {
        var at = start;
        foreach (var c in Words)
        {
            if (c == ' ')
            {
                var next = Syntax.Words.SkipBlanks(text, at, end);
                if (next == at)
                {
                    return -1;
                }

                at = next;
                continue;
            }

            if (
                at >= end
                || (text[at] != c && !(ignoreCase && char.ToLowerInvariant(text[at]) == c))
            )
            {
                return -1;
            }

            at++;
        }

        return Stops(text, at, end) ? at : -1;
    }

    /// <summary>Whether no longer word goes on here.</summary>
    private bool Stops(string text, int at, int end)
    {
        if (at >= end)
        {
            return true;
        }

        if (Words is "-" or "*")
        {
            return Words == "*" || text[at] != '>';
        }

        if (Free == FreePart.AfterStarter)
        {
            return Characters.IsBlank(text[at]);
        }

        var isHyphenated =
            Characters.IsHyphen(text[at])
            && at + 1 < end
            && Characters.WordUnits(text, at + 1, end) > 0;
        return Characters.WordUnits(text, at, end) == 0
            && !Characters.IsApostrophe(text[at])
            && !isHyphenated;
    }
}
