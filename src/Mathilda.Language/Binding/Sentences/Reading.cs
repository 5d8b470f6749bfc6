namespace Mathilda.Language.Binding;

/// <summary>A sentence read in a phrase.</summary>
/// <param name="Sentence">Which.</param>
/// <param name="Fillers">What stands in its slots, in order.</param>
/// <param name="Start">Its first word.</param>
/// <param name="End">The place after its last word.</param>
/// <param name="Literals">How many words are the pattern's own.</param>
/// <param name="Names">How many names were used.</param>
/// <param name="Lists">How many slots hold lists.</param>
internal sealed record Reading(
    Sentence Sentence,
    Filler[] Fillers,
    int Start,
    int End,
    int Literals,
    int Names,
    int Lists
)
{
    /// <summary>The longer, then more literal words, then longer names, then the pattern over the list.</summary>
    public int CompareTo(Reading other) =>
        End != other.End ? other.End - End
        : Literals != other.Literals ? other.Literals - Literals
        : Names != other.Names ? Names - other.Names
        : Lists - other.Lists;
}

/// <summary>A beginning of a sentence: one element of the frontier.</summary>
internal sealed record Partial(
    int Node,
    int Position,
    Partial? Before,
    Filler? Filler,
    int Literals,
    int Names,
    int Lists
)
{
    public Filler[] Fillers()
    {
        var fillers = new List<Filler>();
        for (var at = this; at is not null; at = at.Before)
        {
            if (at.Filler is { } filler)
            {
                fillers.Add(filler);
            }
        }

        fillers.Reverse();
        return [.. fillers];
    }
}
