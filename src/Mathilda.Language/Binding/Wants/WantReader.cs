using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Reads one want for one holder: <c>revenge, weight 2: Stansfield is dead, once her brother is dead</c>.</summary>
/// <param name="holder">Null for the author.</param>
/// <param name="steps">Receives the larger want that this one is a step to.</param>
internal sealed class WantReader(
    BindingContext context,
    SourceLine line,
    Entity? holder,
    List<WantStep> steps
)
{
    private readonly Phrase _phrase = context.PhraseOf(line);

    public void Read()
    {
        var nameEnd = WantDeclarations.EndOfName(_phrase);
        var key = string.Join(' ', NameText.Words(_phrase, 0, nameEnd));
        if (context.Wants.Name(key) is not { } name)
        {
            context.Report(SceneFindings.WantNotReadable(_phrase.At(0, nameEnd)));
            return;
        }

        var reader = context.ReaderOf(_phrase, ScopeOf(holder), nameEnd);

        // "as much as possible: money(Tony)" is a name and a form at once.
        var isAmount = AfterAmount(0) == nameEnd + 1;
        var options = new WantOptions();
        if (!new WantOptionReader(context, _phrase, reader, holder, steps).Read(options))
        {
            return;
        }

        if (!isAmount)
        {
            reader.Position++;
        }

        if (
            ReadForm(reader, isAmount ? 0 : reader.Position) is not { } form
            || !ReadOnce(reader, out var once)
        )
        {
            return;
        }

        if (!reader.AtEnd)
        {
            context.Report(ConditionFindings.GoesOn(_phrase.At(reader.Position, _phrase.Count)));
            return;
        }

        Add(key, WantOf(name, nameEnd, options, form, once));
    }

    /// <summary>What is wanted: exactly one of the three.</summary>
    private sealed record Form(Expression? If, Expression? Amount, Entity? Follows);

    private WantSchema WantOf(
        Entity name,
        int nameEnd,
        WantOptions options,
        Form form,
        Expression? once
    ) =>
        new()
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
            If = form.If,
            Amount = form.Amount,
            Follows = form.Follows,
            Citation = context.CitationOf(line),
            Declared = _phrase.At(0, nameEnd),
        };

    private void Add(string key, WantSchema want)
    {
        if (!context.Wants.Add(key, want))
        {
            var first = context.Wants.Find(want.Holder, key)!.Declared;
            context.Report(
                DeclarationFindings.Twice(want.Declared!, want.Name.Name, first, "want")
            );
        }
    }

    private Form? ReadForm(SentenceReader reader, int start)
    {
        if (ReadFollowed(reader) is { } follows)
        {
            return new Form(null, null, follows);
        }

        if (AfterAmount(start) is var after && after > 0)
        {
            reader.Position = after;
            return reader.ReadAmount() is { } amount ? new Form(null, amount, null) : null;
        }

        return ReadConditions(reader) is { } condition ? new Form(condition, null, null) : null;
    }

    /// <summary><c>what Stansfield wants</c>.</summary>
    private Entity? ReadFollowed(SentenceReader reader)
    {
        if (
            !_phrase.Is(reader.Position, "what")
            || !_phrase.IsOneOf(_phrase.Count - 1, "wants", "want")
        )
        {
            return null;
        }

        var part = _phrase.Part(reader.Position + 1, _phrase.Count - 1);
        var inner = context.ReaderOf(part, reader.Scope);
        var person = inner.ReadEntity(new SlotSpec { Kinds = [context.Lexicon.Kinds.Person] });
        if (person is not null && inner.AtEnd)
        {
            reader.Position = _phrase.Count;
        }

        return person;
    }

    private int AfterAmount(int index) =>
        _phrase.Is(index, "as")
        && _phrase.Is(index + 1, "much")
        && _phrase.Is(index + 2, "as")
        && _phrase.Is(index + 3, "possible")
        && _phrase.Is(index + 4, ":")
            ? index + 5
            : -1;

    private Expression? ReadConditions(SentenceReader reader)
    {
        if (reader.ReadCondition() is not { } first)
        {
            return null;
        }

        var more = line
            .Line.Block.Where(beneath => beneath.Kind == LineKind.Continuation)
            .Select(beneath =>
                context
                    .ReaderOf(context.PhraseOf(line.Beneath(beneath)), reader.Scope)
                    .ReadWholeCondition()
            )
            .OfType<Expression>()
            .ToList();
        return more.Count == 0 ? first : Conjunction.Of([first, .. more]);
    }

    private bool ReadOnce(SentenceReader reader, out Expression? once)
    {
        once = null;
        if (!_phrase.Is(reader.Position, ",") || !_phrase.Is(reader.Position + 1, "once"))
        {
            return true;
        }

        reader.Position += 2;
        once = reader.ReadCondition();
        return once is not null;
    }

    /// <summary>The holder's pronoun, and "they", stand for the holder.</summary>
    private static Scope ScopeOf(Entity? holder)
    {
        if (holder is null)
        {
            return Scope.Empty;
        }

        var words = WordText.Split(holder.Name);
        if (words.Count > 1 && WordText.IsArticle(words[0]))
        {
            words.RemoveAt(0);
        }

        var referent = new Referent(
            new ConstantExpression(StoryValue.Of(holder)),
            holder.Kinds,
            words
        );
        return new Scope
        {
            Holder = referent,
            They = referent,
            HolderPronoun = holder.Pronoun,
        };
    }
}
