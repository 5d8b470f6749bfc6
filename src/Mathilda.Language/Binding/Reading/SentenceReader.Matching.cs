namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    private const int SameNodeLimit = 6;
    private const int PartialLimit = 20_000;

    /// <summary>Every sentence of a trie that begins at a place and ends where one may, the best first.</summary>
    /// <param name="trie">The sentences.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="mode">What it is read for.</param>
    /// <param name="first">What stands in the first slot, if that is settled.</param>
    /// <param name="tried">Receives every beginning that was read, for messages; null if nobody asks.</param>
    private List<Reading> Match(
        PatternTrie trie,
        int start,
        ReadingMode mode,
        List<Partial>? tried = null,
        Filler? first = null
    )
    {
        var readings = new List<Reading>();
        var frontier = new List<Partial>?[phrase.Count - start + 1];
        var count = 0;
        var root = new Partial(PatternTrie.Root, start, null, null, 0, 0, 0);
        if (first is null)
        {
            Push(frontier, start, root, ref count);
        }
        else
        {
            foreach (var (spec, child) in trie.SlotsOf(PatternTrie.Root))
            {
                if (first.Items().All(item => Fits(item, spec)))
                {
                    PushFilled(trie, root, child, first, start, frontier, ref count);
                }
            }
        }

        for (var index = start; index <= phrase.Count; index++)
        {
            foreach (var partial in frontier[index - start] ?? [])
            {
                tried?.Add(partial);
                Advance(trie, partial, start, mode, frontier, ref count);
                if (
                    index > start
                    && trie.EndsAt(partial.Node) is { Count: > 0 } ends
                    && IsStop(index)
                )
                {
                    readings.AddRange(
                        ends.Select(end => new Reading(
                            end,
                            partial.Fillers(),
                            start,
                            index,
                            partial.Literals,
                            partial.Names,
                            partial.Lists
                        ))
                    );
                }
            }
        }

        // A library means its own sentences, whatever a story declares beside them.
        if (Libraries.IsPartOf(phrase.Source) && readings.Exists(IsOfLibrary))
        {
            readings.RemoveAll(reading => !IsOfLibrary(reading));
        }

        if (readings.Count > 1)
        {
            // A stable order: equally good readings stay in order of declaration.
            return
            [
                .. readings
                    .Select((r, i) => (r, i))
                    .OrderBy(x => x.r, Comparer<Reading>.Create((a, b) => a.CompareTo(b)))
                    .ThenBy(x => x.i)
                    .Select(x => x.r),
            ];
        }

        return readings;
    }

    private void Advance(
        PatternTrie trie,
        Partial partial,
        int start,
        ReadingMode mode,
        List<Partial>?[] frontier,
        ref int count
    )
    {
        var index = partial.Position;
        if (index >= phrase.Count)
        {
            return;
        }

        var word = phrase[index];
        if (word.IsNamePart || word.Key == ",")
        {
            var child = trie.Next(partial.Node, word.Id);
            if (child >= 0)
            {
                Push(
                    frontier,
                    start,
                    partial with
                    {
                        Node = child,
                        Position = index + 1,
                        Before = partial,
                        Filler = null,
                        Literals = partial.Literals + 1,
                    },
                    ref count
                );
            }
        }

        foreach (var (spec, child) in trie.SlotsOf(partial.Node))
        {
            foreach (var filler in FillersAt(index, spec, mode, isFirst: index == start))
            {
                PushFilled(trie, partial, child, filler, start, frontier, ref count);
            }
        }
    }

    private void PushFilled(
        PatternTrie trie,
        Partial partial,
        int child,
        Filler filler,
        int start,
        List<Partial>?[] frontier,
        ref int count
    )
    {
        if (filler.OwesPossessive)
        {
            child = trie.Next(child, lexicon.Vocabulary.Find("'s"));
            if (child < 0)
            {
                return;
            }
        }

        var isList = filler.Sort == FillerSort.Many && filler.Before is not null;
        Push(
            frontier,
            start,
            new Partial(
                child,
                filler.End,
                partial,
                filler,
                partial.Literals + filler.Literals,
                partial.Names + filler.Names,
                partial.Lists + (isList ? 1 : 0)
            ),
            ref count
        );
    }

    private static void Push(List<Partial>?[] frontier, int start, Partial partial, ref int count)
    {
        var bucket = frontier[partial.Position - start] ??= [];
        var same = 0;
        foreach (var other in bucket)
        {
            if (other.Node == partial.Node && ++same >= SameNodeLimit)
            {
                return;
            }
        }

        if (++count <= PartialLimit)
        {
            bucket.Add(partial);
        }
    }

    private static bool IsOfLibrary(Reading reading) =>
        reading.Sentence.Declared is { } declared && Libraries.IsPartOf(declared.Source);
}
