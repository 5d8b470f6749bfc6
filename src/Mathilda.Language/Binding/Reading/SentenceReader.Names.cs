using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    /// <summary>Everything that a name at this place can stand for: slots first, then pronouns, then names of the story.</summary>
    private List<NameHit> HitsAt(int index)
    {
        var hits = new List<NameHit>();
        if (index >= phrase.Count)
        {
            return hits;
        }

        AddSlots(index, hits);
        AddPronouns(index, hits);
        if (phrase[index].IsNamePart || phrase[index].Token.Kind == TokenKind.Text)
        {
            var shadowed = hits.Count;
            foreach (var hit in phrase.HitsAt(index, lexicon.Names))
            {
                if (!IsShadowed(hits, shadowed, hit.End))
                {
                    hits.Add(hit);
                }
            }
        }

        return hits;
    }

    private static bool IsShadowed(List<NameHit> hits, int count, int end)
    {
        for (var i = 0; i < count; i++)
        {
            if (hits[i].End == end && !hits[i].OwesPossessive)
            {
                return true;
            }
        }

        return false;
    }

    private void AddSlots(int index, List<NameHit> hits)
    {
        foreach (var slot in _scope.Slots)
        {
            var start = phrase.Is(index, "the") ? index + 1 : index;
            var end = EndOf(slot.Words, start);
            if (end < 0 && start > index)
            {
                end = EndOf(slot.Words, index);
            }

            if (end >= 0 && !IsShadowed(hits, hits.Count, end))
            {
                hits.Add(new NameHit(end, slot.Value, null, slot.Kinds));
            }
        }
    }

    private int EndOf(IReadOnlyList<string> words, int index)
    {
        if (index + words.Count > phrase.Count)
        {
            return -1;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (phrase[index + i].Key != words[i])
            {
                return -1;
            }
        }

        return index + words.Count;
    }

    private void AddPronouns(int index, List<NameHit> hits)
    {
        var word = phrase[index].Key;
        if (Pronouns.Group(word) is null || _scope.Of(word) is not { } referent)
        {
            return;
        }

        if (Pronouns.IsPossessive(word))
        {
            hits.Add(
                new NameHit(index + 1, referent.Value, null, referent.Kinds, OwesPossessive: true)
            );
            if (referent.Words.Count > 0 && index + 1 < phrase.Count)
            {
                hits.AddRange(
                    lexicon.Names.FindAfter([.. referent.Words, "'s"], phrase, index + 1)
                );
            }
        }

        if (Pronouns.IsPlain(word))
        {
            hits.Add(new NameHit(index + 1, referent.Value, null, referent.Kinds));
        }
    }

    /// <summary>One name of some kinds, alone; the longest that fits, or null.</summary>
    private NameHit? NameAt(int index, Func<NameHit, bool> fits)
    {
        NameHit? best = null;
        foreach (var hit in HitsAt(index))
        {
            if (!hit.OwesPossessive && (best is null || hit.End > best.End) && fits(hit))
            {
                best = hit;
            }
        }

        return best;
    }
}
