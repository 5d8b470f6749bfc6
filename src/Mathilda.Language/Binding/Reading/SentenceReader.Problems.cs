using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    /// <summary>Says why no sentence of a state could be read here.</summary>
    private void ReportNoState(int start, ReadingMode mode)
    {
        if (IsStop(start))
        {
            Report(ConditionFindings.Missing(phrase.At(start, start + 1)));
            return;
        }

        if (OpenAfterName(start) is var open && open > 0)
        {
            ReportNoTerm(start, open);
            return;
        }

        if (Match(lexicon.ActPatterns, start, ReadingMode.Event) is { Count: > 0 } acts)
        {
            Report(
                SentenceFindings.ActAsCondition(
                    phrase.At(start, acts[0].End),
                    phrase.TextOf(start, acts[0].End)
                )
            );
            return;
        }

        Explain(lexicon.StatePatterns, start, mode, isEvent: false);
    }

    /// <summary>Says why no act could be read here.</summary>
    private void ReportNoAct(int start)
    {
        if (IsStop(start))
        {
            Report(ConditionFindings.Missing(phrase.At(start, start + 1)));
            return;
        }

        if (Match(lexicon.StatePatterns, start, ReadingMode.Condition) is { Count: > 0 } states)
        {
            Report(
                SentenceFindings.StateAsEvent(
                    phrase.At(start, states[0].End),
                    phrase.TextOf(start, states[0].End)
                )
            );
            return;
        }

        Explain(lexicon.ActPatterns, start, ReadingMode.Event, isEvent: true);
    }

    private void Explain(PatternTrie trie, int start, ReadingMode mode, bool isEvent)
    {
        var tried = new List<Partial>();
        Match(trie, start, mode, tried);
        var furthest = tried.Max(partial => partial.Position);
        var last = tried
            .Where(partial => partial.Position == furthest)
            .OrderByDescending(partial => partial.Literals)
            .ToList();
        if (ReportNoFact(trie, last, start))
        {
            return;
        }

        if (ReportPronoun(furthest) || ReportWrongKind(trie, last) || ReportUnknownName(trie, last))
        {
            return;
        }

        var near = NearestSentence(trie, start, mode);
        var end = EndOfSentence(start);
        if (near is { FirstWrong: < 0 })
        {
            // It reads well, but leaves open whom it means: "that every sailor is dead" is no single fact.
            Report(SentenceFindings.NotConcrete(phrase.At(start, end)));
            return;
        }

        var wrong = near?.FirstWrong ?? furthest;
        var expected = last.SelectMany(partial => trie.WordsOf(partial.Node))
            .Distinct()
            .Take(5)
            .Select(word => lexicon.Vocabulary[word])
            .ToList();
        var where = wrong < end ? phrase.At(wrong, wrong + 1) : phrase.At(start, end);
        Report(
            SentenceFindings.NoPattern(
                where,
                phrase.TextOf(start, end),
                near,
                furthest > start ? expected : [],
                isEvent
            )
        );
    }

    /// <summary>The act is clear, and what it says is not: then that is what is wrong.</summary>
    private bool ReportNoFact(PatternTrie trie, List<Partial> last, int start)
    {
        foreach (var partial in last)
        {
            if (
                partial.Position > start
                && trie.SlotsOf(partial.Node).Any(slot => slot.Spec.IsFact)
            )
            {
                ReportNoState(partial.Position, ReadingMode.Event);
                return true;
            }
        }

        return false;
    }

    private bool ReportPronoun(int index)
    {
        if (
            index >= phrase.Count
            || Pronouns.Group(phrase[index].Key) is null
            || HitsAt(index).Count > 0
        )
        {
            return false;
        }

        Report(SentenceFindings.PronounAlone(phrase.At(index, index + 1)));
        return true;
    }

    private bool ReportWrongKind(PatternTrie trie, List<Partial> last)
    {
        foreach (var partial in last)
        {
            foreach (var (spec, child) in trie.SlotsOf(partial.Node))
            {
                foreach (
                    var hit in spec.IsFact || partial.Position >= phrase.Count
                        ? []
                        : HitsAt(partial.Position)
                )
                {
                    if (GoesOn(trie, child, hit.End) && !hit.OwesPossessive)
                    {
                        var where = phrase.At(partial.Position, hit.End);
                        var entity = (hit.Value as ConstantExpression)?.Value.Entity;
                        var isWhat =
                            hit.Kinds.Count > 0 ? Article.With(hit.Kinds[0].Name) : "a group";
                        Report(
                            SentenceFindings.WrongKind(
                                where,
                                entity?.Name ?? where.Text,
                                isWhat,
                                spec.Noun,
                                entity?.Declared
                            )
                        );
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private bool GoesOn(PatternTrie trie, int node, int index) =>
        (IsStop(index) && trie.EndsAt(node).Count > 0)
        || (index < phrase.Count && trie.Next(node, phrase[index].Id) >= 0);

    private bool ReportUnknownName(PatternTrie trie, List<Partial> last)
    {
        foreach (var partial in last)
        {
            var start = partial.Position;
            if (start >= phrase.Count || IsStop(start) || HitsAt(start).Count > 0)
            {
                continue;
            }

            var (end, spec) = UnknownNameEnd(trie, partial);
            if (spec is not null)
            {
                ReportNoName(start, spec, end);
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a name would have to end: before the pattern's next word.</summary>
    private (int End, SlotSpec? Spec) UnknownNameEnd(PatternTrie trie, Partial partial)
    {
        var start = partial.Position;
        (int End, SlotSpec? Spec) best = (int.MaxValue, null);
        foreach (var (spec, child) in trie.SlotsOf(partial.Node))
        {
            if (spec.IsFact || spec.IsNumber)
            {
                continue;
            }

            for (
                var end = start + 1;
                end <= phrase.Count && end < best.End && end < start + 10;
                end++
            )
            {
                if (GoesOn(trie, child, end))
                {
                    best = (end, spec);
                }

                if (IsStop(end))
                {
                    break;
                }
            }
        }

        return best;
    }

    private void ReportNoName(int start, SlotSpec spec, int end = -1)
    {
        if (start >= phrase.Count)
        {
            Report(ConditionFindings.Missing(phrase.At(start, start + 1)));
            return;
        }

        if (end < 0)
        {
            end = EndOfSentence(start);
        }

        var where = phrase.At(start, Math.Max(end, start + 1));
        if (HitsAt(start).FirstOrDefault(hit => hit.End == end) is { } hit && hit.Kinds.Count > 0)
        {
            var entity = (hit.Value as ConstantExpression)?.Value.Entity;
            Report(
                SentenceFindings.WrongKind(
                    where,
                    entity?.Name ?? where.Text,
                    Article.With(hit.Kinds[0].Name),
                    spec.Noun,
                    entity?.Declared
                )
            );
            return;
        }

        Report(
            SentenceFindings.UnknownName(
                where,
                spec.Kinds.Count > 0 ? spec.Kinds[0].Name : "thing",
                NearestNames(where.Text, spec),
                DeclareAt()
            )
        );
    }

    private IReadOnlyList<string> NearestNames(string text, SlotSpec spec)
    {
        if (lexicon.SuggestionsLeft <= 0)
        {
            return [];
        }

        lexicon.SuggestionsLeft--;
        var words = WordText.Split(text);
        var key = string.Join(
            ' ',
            words.Count > 1 && WordText.IsArticle(words[0])
                ? words.GetRange(1, words.Count - 1)
                : words
        );
        var fitting = lexicon
            .Names.All.Where(name => name.Named.Entity is { } entity && spec.Takes(entity.Kinds))
            .ToList();
        var nearest = Spelling.Nearest(key, fitting.Select(name => name.Key));
        return
        [
            .. nearest
                .Select(near => fitting.First(name => name.Key == near).Named.Shown)
                .Distinct(),
        ];
    }

    private void ReportNoValue(int index)
    {
        if (index >= phrase.Count || IsStop(index))
        {
            Report(ConditionFindings.Missing(phrase.At(index, index + 1)));
            return;
        }

        ReportNoName(index, new SlotSpec { Kinds = [lexicon.Kinds.Thing] });
    }

    private int EndOfSentence(int start)
    {
        var end = start;
        while (!IsStop(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>Where a declaration can be added: before the line at the margin that this phrase belongs to.</summary>
    private Location DeclareAt()
    {
        var text = phrase.Source.Content;
        var line = phrase.Source.PositionOf(phrase.At(0, 1).Span.Start).Line;
        while (line > 1 && !IsAtMargin(text, phrase.Source.LineSpan(line)))
        {
            line--;
        }

        return new Location(phrase.Source, new TextSpan(phrase.Source.LineSpan(line).Start, 0));
    }

    private static bool IsAtMargin(string text, TextSpan line) =>
        line.Length > 0
        && text[line.Start] is not (' ' or '\t')
        && !text.AsSpan(line.Start, line.Length)
            .StartsWith("//".AsSpan(), StringComparison.Ordinal);
}
