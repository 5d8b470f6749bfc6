using System.Globalization;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Binds <c>wants of Mathilda</c> and <c>the author wants</c>.</summary>
internal sealed class WantBinding(BindingContext context)
{
    private readonly List<(Entity Holder, string Key, Phrase Phrase, int Start, int End)> _steps =
    [];

    public void Bind()
    {
        foreach (var block in context.Lines)
        {
            if (block.Line.Kind == LineKind.AuthorWants)
            {
                foreach (var line in WantLines(block))
                {
                    ReadFor(line, null);
                }
            }
            else if (block.Line.Kind == LineKind.WantsOf)
            {
                BindBlock(block);
            }
        }

        foreach (var (holder, key, phrase, start, end) in _steps)
        {
            if (context.Wants.Find(holder, key) is null)
            {
                context.Report(
                    SceneFindings.UnknownWant(
                        phrase.At(start, end),
                        phrase.TextOf(start, end),
                        holder.Name,
                        context.Wants.NamesOf(holder)
                    )
                );
            }
        }
    }

    private static IEnumerable<SourceLine> WantLines(SourceLine block) =>
        block.Line.Block.Where(line => line.Kind == LineKind.Want).Select(block.Beneath);

    private void BindBlock(SourceLine block)
    {
        var phrase = context.PhraseOf(block);
        if (HoldersOf(phrase) is not { } holders)
        {
            return;
        }

        foreach (var line in WantLines(block))
        {
            foreach (var holder in holders)
            {
                // One finding for a line is enough, whoever holds the want.
                var before = context.Findings.Count;
                ReadFor(line, holder);
                if (context.Findings.Count > before)
                {
                    break;
                }
            }
        }
    }

    private List<Entity>? HoldersOf(Phrase phrase)
    {
        var person = context.Lexicon.Kinds.Person;
        var isEvery = phrase.Is(2, "every");
        if (
            isEvery
            && phrase.Count > 3
            && context.Lexicon.Kinds.FindAt(phrase, 3, out var end) is { } kind
            && end == phrase.Count
            && kind.IsA(person)
        )
        {
            return [.. context.Entities.Where(entity => entity.Is(kind))];
        }

        var reader = context.ReaderOf(phrase, Scope.Empty, isEvery ? 3 : 2);
        var holders = reader.ReadEntities(new SlotSpec { Kinds = [person] });
        if (holders is not null && !reader.AtEnd)
        {
            context.Report(ConditionFindings.GoesOn(phrase.At(reader.Position, phrase.Count)));
        }

        return holders;
    }

    private void ReadFor(SourceLine line, Entity? holder)
    {
        var phrase = context.PhraseOf(line);
        var nameEnd = WantDeclarations.EndOfName(phrase);
        var words = NameText.Words(phrase, 0, nameEnd);
        if (IsAmount(phrase, words, out var amountStart))
        {
            ReadAmount(line, phrase, words, amountStart, holder);
            return;
        }

        var key = string.Join(' ', words);
        if (context.Wants.Name(key) is not { } name)
        {
            context.Report(SceneFindings.WantNotReadable(phrase.At(0, nameEnd)));
            return;
        }

        var scope = ScopeOf(holder);
        var options = new WantOptions();
        var reader = context.ReaderOf(phrase, scope, nameEnd);
        if (!ReadOptions(reader, phrase, options, holder))
        {
            return;
        }

        reader.Position++;
        Expression? condition = null;
        Expression? once = null;
        Expression? amount = null;
        var follows = FollowsOf(reader, phrase);
        if (follows is null)
        {
            if (
                phrase.Is(reader.Position, "as")
                && AfterAmount(phrase, reader.Position) is var after
                && after > 0
            )
            {
                reader.Position = after;
                amount = reader.ReadAmount();
            }
            else
            {
                condition = ReadConditions(line, reader);
            }

            if (condition is null && amount is null)
            {
                return;
            }

            if (!ReadOnce(reader, phrase, out once))
            {
                return;
            }
        }

        if (!reader.AtEnd)
        {
            context.Report(ConditionFindings.GoesOn(phrase.At(reader.Position, phrase.Count)));
            return;
        }

        AddWant(
            phrase,
            nameEnd,
            key,
            new WantSchema
            {
                Holder = holder,
                Name = name,
                Rank = options.Rank,
                Weight = options.Weight,
                StepTo = options.StepTo,
                StartsHeld = options.StartsHeld,
                KnownTo = options.KnownTo,
                They = options.They,
                Until = options.Until,
                Once =
                    options.Once is { } first && once is { } second
                        ? Conjunction.Of([first, second])
                        : options.Once ?? once,
                If = condition,
                Amount = amount,
                Follows = follows,
                Citation = context.CitationOf(line),
                Declared = phrase.At(0, nameEnd),
            }
        );
    }

    private void AddWant(Phrase phrase, int nameEnd, string key, WantSchema want)
    {
        if (!context.Wants.Add(key, want))
        {
            context.Report(
                DeclarationFindings.Twice(
                    phrase.At(0, nameEnd),
                    want.Name.Name,
                    context.Wants.Find(want.Holder, key)!.Declared,
                    "want"
                )
            );
        }
    }

    private Expression? ReadConditions(SourceLine line, SentenceReader reader)
    {
        if (reader.ReadCondition() is not { } first)
        {
            return null;
        }

        var more = line.Line.Block.Where(beneath => beneath.Kind == LineKind.Continuation).ToList();
        if (more.Count == 0)
        {
            return first;
        }

        return Conjunction.Of([
            first,
            .. more.Select(beneath =>
                    context
                        .ReaderOf(context.PhraseOf(line.Beneath(beneath)), reader.Scope)
                        .ReadWholeCondition()
                )
                .OfType<Expression>(),
        ]);
    }

    private static bool ReadOnce(SentenceReader reader, Phrase phrase, out Expression? once)
    {
        once = null;
        if (!phrase.Is(reader.Position, ",") || !phrase.Is(reader.Position + 1, "once"))
        {
            return true;
        }

        reader.Position += 2;
        once = reader.ReadCondition();
        return once is not null;
    }

    private Entity? FollowsOf(SentenceReader reader, Phrase phrase)
    {
        if (
            !phrase.Is(reader.Position, "what")
            || !phrase.IsOneOf(phrase.Count - 1, "wants", "want")
        )
        {
            return null;
        }

        var part = phrase.Part(reader.Position + 1, phrase.Count - 1);
        var inner = context.ReaderOf(part, reader.Scope);
        var person = inner.ReadEntity(new SlotSpec { Kinds = [context.Lexicon.Kinds.Person] });
        if (person is not null && inner.AtEnd)
        {
            reader.Position = phrase.Count;
        }

        return person;
    }

    private static int AfterAmount(Phrase phrase, int index) =>
        phrase.Is(index, "as")
        && phrase.Is(index + 1, "much")
        && phrase.Is(index + 2, "as")
        && phrase.Is(index + 3, "possible")
        && phrase.Is(index + 4, ":")
            ? index + 5
            : -1;

    private static bool IsAmount(Phrase phrase, List<string> words, out int start)
    {
        start = AfterAmount(phrase, 0);
        return start > 0 && words.Count == 4;
    }

    private void ReadAmount(
        SourceLine line,
        Phrase phrase,
        List<string> words,
        int start,
        Entity? holder
    )
    {
        var key = string.Join(' ', words);
        var reader = context.ReaderOf(phrase, ScopeOf(holder), start);
        if (reader.ReadAmount() is not { } amount)
        {
            return;
        }

        AddWant(
            phrase,
            4,
            key,
            new WantSchema
            {
                Holder = holder,
                Name = context.Wants.Name(key)!,
                Amount = amount,
                Citation = context.CitationOf(line),
                Declared = phrase.At(0, 4),
            }
        );
    }

    private static Scope ScopeOf(Entity? holder)
    {
        if (holder is null)
        {
            return new Scope { IsConcrete = true };
        }

        var referent = new Referent(
            new ConstantExpression(StoryValue.Of(holder)),
            holder.Kinds,
            WordText.Split(holder.Name) is var words
            && words.Count > 1
            && WordText.IsArticle(words[0])
                ? words.GetRange(1, words.Count - 1)
                : words
        );
        return new Scope
        {
            Holder = referent,
            They = referent,
            HolderPronoun = holder.Pronoun,
            IsConcrete = true,
        };
    }

    private bool ReadOptions(
        SentenceReader reader,
        Phrase phrase,
        WantOptions options,
        Entity? holder
    )
    {
        while (phrase.Is(reader.Position, ","))
        {
            reader.Position++;
            if (!ReadOption(reader, phrase, options, holder))
            {
                return false;
            }
        }

        if (phrase.Is(reader.Position, ":"))
        {
            return true;
        }

        context.Report(SceneFindings.WantNotReadable(phrase.At(reader.Position, phrase.Count)));
        return false;
    }

    private bool ReadOption(
        SentenceReader reader,
        Phrase phrase,
        WantOptions options,
        Entity? holder
    )
    {
        var at = reader.Position;
        if (phrase.Is(at, "first"))
        {
            options.Rank = WantRank.First;
            reader.Position++;
            return true;
        }

        if (
            phrase.Is(at, "weight")
            && at + 1 < phrase.Count
            && int.TryParse(
                phrase[at + 1].Key,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var weight
            )
        )
        {
            options.Weight = weight;
            reader.Position += 2;
            return true;
        }

        if (phrase.Is(at, "in") && phrase.Is(at + 1, "character"))
        {
            options.Rank = WantRank.InCharacter;
            reader.Position += 2;
            return true;
        }

        if (phrase.Is(at, "starts") && phrase.IsOneOf(at + 1, "no", "yes"))
        {
            options.StartsHeld = phrase.Is(at + 1, "yes");
            reader.Position += 2;
            return true;
        }

        if (
            phrase.Is(at, "as")
            && phrase.Is(at + 1, "a")
            && phrase.Is(at + 2, "step")
            && phrase.Is(at + 3, "to")
        )
        {
            return ReadStep(reader, phrase, options, holder);
        }

        if (phrase.Is(at, "until"))
        {
            reader.Position++;
            options.Until = reader.ReadAny();
            return options.Until is not null;
        }

        if (phrase.Is(at, "once"))
        {
            reader.Position++;
            options.Once = reader.ReadAny();
            return options.Once is not null;
        }

        if (phrase.Is(at, "known") && phrase.Is(at + 1, "to"))
        {
            reader.Position += 2;
            options.They = new Slot("they", context.Lexicon.Kinds.Person);
            var here = holder is null
                ? null
                : Presence.Here(
                    context.Lexicon,
                    options.They,
                    new ConstantExpression(StoryValue.Of(holder))
                );
            options.KnownTo = reader.ReadWho(options.They, here, index => IsOption(phrase, index));
            return options.KnownTo is not null;
        }

        context.Report(SceneFindings.WantNotReadable(phrase.At(at, phrase.Count)));
        return false;
    }

    private static bool IsOption(Phrase phrase, int index) =>
        phrase.IsOneOf(index, "first", "weight")
        || phrase.IsOneOf(index, "until", "starts")
        || phrase.Is(index, "once")
        || (phrase.Is(index, "in") && phrase.Is(index + 1, "character"))
        || (phrase.Is(index, "as") && phrase.Is(index + 1, "a"));

    private bool ReadStep(SentenceReader reader, Phrase phrase, WantOptions options, Entity? holder)
    {
        var start = reader.Position + 4;
        var end = start;
        while (end < phrase.Count && !phrase.IsOneOf(end, ",", ":"))
        {
            end++;
        }

        reader.Position = start;
        var key = reader.KeyTo(end);
        reader.Position = end;
        options.Rank = WantRank.Step;
        options.StepTo = context.Wants.Name(key);
        if (holder is not null)
        {
            _steps.Add((holder, key, phrase, start, end));
        }

        return true;
    }
}
