using System.Globalization;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    private const int FillerLimit = 4096;

    /// <summary>Everything that can be read at this place for a slot.</summary>
    private List<Filler> FillersAt(int index, SlotSpec spec, ReadingMode mode, bool isFirst)
    {
        var fillers = new List<Filler>();
        if (index >= phrase.Count)
        {
            return fillers;
        }

        if (spec.IsFact)
        {
            AddFacts(index, mode, fillers);
            return fillers;
        }

        AddSingles(index, spec, mode, fillers);
        AddLists(spec, mode, fillers, withCommas: mode == ReadingMode.Event || isFirst);
        return fillers;
    }

    private void AddSingles(int index, SlotSpec spec, ReadingMode mode, List<Filler> fillers)
    {
        AddWords(index, spec, mode, fillers);
        if (TryTermAt(index, out var term, out var end) && Fits(term, spec))
        {
            fillers.Add(
                new Filler
                {
                    Sort = FillerSort.One,
                    Start = index,
                    End = end,
                    Value = term,
                }
            );
        }

        foreach (var hit in HitsAt(index))
        {
            if (hit.Members is { } members)
            {
                if (members.Count > 0 && members.All(member => spec.Takes(member.Kinds)))
                {
                    fillers.Add(
                        new Filler
                        {
                            Sort = FillerSort.Many,
                            Start = index,
                            End = hit.End,
                            Members = members,
                        }
                    );
                }
            }
            else if (spec.Takes(hit.Kinds))
            {
                fillers.Add(
                    new Filler
                    {
                        Sort = FillerSort.One,
                        Start = index,
                        End = hit.End,
                        Value = hit.Value,
                        OwesPossessive = hit.OwesPossessive,
                    }
                );
            }
        }
    }

    /// <summary>Numbers, yes and no, nobody, somebody, unknown, and <c>a KIND</c>, <c>every KIND</c>, <c>no KIND</c>.</summary>
    private void AddWords(int index, SlotSpec spec, ReadingMode mode, List<Filler> fillers)
    {
        var word = phrase[index];
        if (word.Token.Kind == TokenKind.Number)
        {
            if (
                spec.IsNumber
                && int.TryParse(
                    word.Key,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
            {
                fillers.Add(One(index, new ConstantExpression(StoryValue.Of((double)number))));
            }

            return;
        }

        if (word.Token.Kind != TokenKind.Word)
        {
            return;
        }

        switch (word.Key)
        {
            case "nobody" or "nowhere" or "nothing":
                if (spec.IsValue ? spec.TakesEmpty : IsOf(word.Key, spec))
                {
                    fillers.Add(
                        new Filler
                        {
                            Sort = FillerSort.Empty,
                            Start = index,
                            End = index + 1,
                        }
                    );
                }

                break;
            case "somebody" or "someone" or "something" or "somewhere":
                if (spec.IsValue || IsOf(word.Key, spec))
                {
                    fillers.Add(
                        new Filler
                        {
                            Sort = FillerSort.Known,
                            Start = index,
                            End = index + 1,
                        }
                    );
                }

                break;
            case "unknown" when spec.IsValue:
                fillers.Add(
                    new Filler
                    {
                        Sort = FillerSort.Unknown,
                        Start = index,
                        End = index + 1,
                    }
                );
                break;
            case "yes" or "no" when spec.IsYesNo:
                fillers.Add(
                    One(index, word.Key == "yes" ? ConstantExpression.Yes : ConstantExpression.No)
                );
                break;
            case "a" or "an" when mode != ReadingMode.Event:
                AddKind(index, FillerSort.Some, spec, fillers);
                break;
            case "every":
                AddKind(index, FillerSort.Every, spec, fillers);
                break;
            case "no":
                AddKind(index, FillerSort.None, spec, fillers);
                break;
        }
    }

    /// <summary>Whether the kind of slot is what the word speaks of: nobody is a person, nowhere a place, nothing neither.</summary>
    private bool IsOf(string word, SlotSpec spec) =>
        spec.Kinds.Any(kind =>
            word is "nobody" or "somebody" or "someone" ? kind.IsA(lexicon.Kinds.Person)
            : word is "nowhere" or "somewhere" ? kind.IsA(lexicon.Kinds.Place)
            : !kind.IsA(lexicon.Kinds.Person) && !kind.IsA(lexicon.Kinds.Place)
        );

    private static Filler One(int index, Expression value) =>
        new()
        {
            Sort = FillerSort.One,
            Start = index,
            End = index + 1,
            Value = value,
        };

    private void AddKind(int index, FillerSort sort, SlotSpec spec, List<Filler> fillers)
    {
        if (index + 1 >= phrase.Count)
        {
            return;
        }

        if (lexicon.Kinds.FindAt(phrase, index + 1, out var end) is { } kind && spec.Takes([kind]))
        {
            fillers.Add(
                new Filler
                {
                    Sort = sort,
                    Start = index,
                    End = end,
                    Kind = kind,
                    Names = 0,
                }
            );
            return;
        }

        if (sort == FillerSort.Every)
        {
            foreach (var hit in HitsAt(index + 1))
            {
                if (
                    hit.Members is { Count: > 0 } members
                    && members.All(member => spec.Takes(member.Kinds))
                )
                {
                    fillers.Add(
                        new Filler
                        {
                            Sort = FillerSort.Many,
                            Start = index,
                            End = hit.End,
                            Members = members,
                        }
                    );
                }
            }
        }
    }

    /// <summary>Adds every list that begins with one of the given fillers.</summary>
    private void AddLists(SlotSpec spec, ReadingMode mode, List<Filler> fillers, bool withCommas)
    {
        // The list grows while it is walked: each longer list is tried for a still longer one.
        for (var i = 0; i < fillers.Count && fillers.Count < FillerLimit; i++)
        {
            var before = fillers[i];
            if (before.Sort is not (FillerSort.One or FillerSort.Many) || before.OwesPossessive)
            {
                continue;
            }

            var next = AfterSeparator(before.End, withCommas);
            if (next < 0 || next >= phrase.Count)
            {
                continue;
            }

            var singles = new List<Filler>();
            AddSingles(next, spec, mode, singles);
            foreach (var last in singles)
            {
                if (last.Sort is FillerSort.One or FillerSort.Many)
                {
                    fillers.Add(
                        new Filler
                        {
                            Sort = FillerSort.Many,
                            Start = before.Start,
                            End = last.End,
                            Before = before,
                            Last = last,
                            OwesPossessive = last.OwesPossessive,
                            Names = before.Names + last.Names,
                        }
                    );
                }
            }
        }
    }

    private int AfterSeparator(int index, bool withCommas)
    {
        if (phrase.Is(index, "and"))
        {
            return index + 1;
        }

        if (withCommas && phrase.Is(index, ","))
        {
            return phrase.Is(index + 1, "and") ? index + 2 : index + 1;
        }

        return -1;
    }
}
