using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    private const int NearMissLimit = 20_000;

    /// <summary>With more names than this, no search for one that is nearly right within a whole sentence.</summary>
    private const int NamesLimit = 2000;

    /// <summary>A beginning read with some words changed, missing or left out.</summary>
    private sealed record Guess(
        int Node,
        int Position,
        int Changes,
        int Fitting,
        string Text,
        int FirstWrong
    );

    /// <summary>The nearest sentence of a trie, at most two words changed, missing or extra; null if there is none.</summary>
    private NearMiss? NearestSentence(PatternTrie trie, int start, ReadingMode mode)
    {
        if (lexicon.SuggestionsLeft <= 0)
        {
            return null;
        }

        lexicon.SuggestionsLeft--;
        Guess? best = null;
        var budget = NearMissLimit;
        for (var changes = 0; changes <= 2 && best is null; changes++)
        {
            // Deepening by changes: the first level that reads the line is the nearest.
            best = Search(trie, start, mode, changes, ref budget);
        }

        return best is null
            ? null
            : new NearMiss(best.Text, phrase.At(start, best.Position), best.FirstWrong);
    }

    private Guess? Search(
        PatternTrie trie,
        int start,
        ReadingMode mode,
        int changes,
        ref int budget
    )
    {
        Guess? best = null;
        var open = new Stack<Guess>();
        var seen = new Dictionary<(int, int, int), int>();
        open.Push(new Guess(PatternTrie.Root, start, 0, 0, "", -1));
        while (open.Count > 0 && budget-- > 0)
        {
            var guess = open.Pop();
            var key = (guess.Node, guess.Position, guess.Changes);
            if (seen.TryGetValue(key, out var fitting) && fitting >= guess.Fitting)
            {
                continue;
            }

            seen[key] = guess.Fitting;

            if (
                guess.Fitting > 0
                && trie.EndsAt(guess.Node).Count > 0
                && IsStop(guess.Position)
                && (best is null || guess.Fitting > best.Fitting)
            )
            {
                best = guess;
            }

            Follow(trie, guess, mode, start, open);
            if (guess.Changes < changes)
            {
                Rename(trie, guess, open);
                Change(trie, guess, open);
            }
        }

        return best;
    }

    private void Follow(
        PatternTrie trie,
        Guess guess,
        ReadingMode mode,
        int start,
        Stack<Guess> open
    )
    {
        if (guess.Position >= phrase.Count)
        {
            return;
        }

        foreach (var (spec, child) in trie.SlotsOf(guess.Node))
        {
            foreach (
                var filler in FillersAt(
                    guess.Position,
                    spec,
                    mode,
                    isFirst: guess.Position == start
                )
            )
            {
                if (!filler.OwesPossessive)
                {
                    var text = Joined(guess.Text, phrase.TextOf(filler.Start, filler.End));
                    open.Push(
                        guess with
                        {
                            Node = child,
                            Position = filler.End,
                            Fitting = guess.Fitting + filler.End - filler.Start,
                            Text = text,
                        }
                    );
                }
            }
        }

        var word = phrase[guess.Position];
        if (trie.Next(guess.Node, word.Id) is var next && next >= 0)
        {
            open.Push(
                guess with
                {
                    Node = next,
                    Position = guess.Position + 1,
                    Fitting = guess.Fitting + 1,
                    Text = Joined(guess.Text, word.Token.Text),
                }
            );
        }
    }

    /// <summary>A name that is nearly that of somebody.</summary>
    private void Rename(PatternTrie trie, Guess guess, Stack<Guess> open)
    {
        if (
            guess.Position >= phrase.Count
            || lexicon.Names.All.Count > NamesLimit
            || HitsAt(guess.Position).Count > 0
        )
        {
            return;
        }

        foreach (var (spec, child) in trie.SlotsOf(guess.Node))
        {
            if (!spec.IsFact && NearNameAt(guess.Position, spec) is { } near)
            {
                open.Push(
                    guess with
                    {
                        Node = child,
                        Position = near.End,
                        Changes = guess.Changes + 1,
                        Fitting = guess.Fitting + near.End - guess.Position,
                        Text = Joined(guess.Text, near.Name),
                        FirstWrong = guess.FirstWrong < 0 ? guess.Position : guess.FirstWrong,
                    }
                );
            }
        }
    }

    private readonly Dictionary<(int, SlotSpec), (int End, string Name)?> _nearNames = [];

    private (int End, string Name)? NearNameAt(int index, SlotSpec spec)
    {
        if (!_nearNames.TryGetValue((index, spec), out var near))
        {
            near = FindNearName(index, spec);
            _nearNames.Add((index, spec), near);
        }

        return near;
    }

    private (int End, string Name)? FindNearName(int index, SlotSpec spec)
    {
        var start = WordText.IsArticle(phrase[index].Key) ? index + 1 : index;
        for (var end = Math.Min(start + 3, phrase.Count); end > start; end--)
        {
            var text = string.Join(
                ' ',
                Enumerable.Range(start, end - start).Select(i => phrase[i].Key)
            );
            foreach (var (key, named) in lexicon.Names.All)
            {
                if (named.Entity is { } entity && spec.Takes(entity.Kinds) && IsAlike(text, key))
                {
                    return (end, named.Shown);
                }
            }
        }

        return null;
    }

    private void Change(PatternTrie trie, Guess guess, Stack<Guess> open)
    {
        var wrong = guess.FirstWrong < 0 ? guess.Position : guess.FirstWrong;
        var canSkip = guess.Position < phrase.Count && !IsStop(guess.Position);
        if (canSkip)
        {
            open.Push(
                guess with
                {
                    Position = guess.Position + 1,
                    Changes = guess.Changes + 1,
                    FirstWrong = wrong,
                }
            );
        }

        var words = trie.WordsOf(guess.Node);
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var text = Joined(guess.Text, lexicon.Vocabulary[words[i]]);
            var child = trie.Next(guess.Node, words[i]);
            open.Push(
                guess with
                {
                    Node = child,
                    Changes = guess.Changes + 1,
                    Text = text,
                    FirstWrong = wrong,
                }
            );
            if (canSkip)
            {
                // A word that merely looks alike fits better than any other.
                var alike = IsAlike(phrase[guess.Position].Key, lexicon.Vocabulary[words[i]])
                    ? 1
                    : 0;
                open.Push(
                    guess with
                    {
                        Node = child,
                        Position = guess.Position + 1,
                        Changes = guess.Changes + 1,
                        Fitting = guess.Fitting + alike,
                        Text = text,
                        FirstWrong = wrong,
                    }
                );
            }
        }
    }

    private static bool IsAlike(string word, string other)
    {
        var limit = Math.Max(1, word.Length / 3);
        return Spelling.Distance(word, other, limit) <= limit;
    }

    private static string Joined(string text, string word) =>
        text.Length == 0 ? word
        : word is "'s" or "," ? text + word
        : text + " " + word;
}
