using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Reads <c>because</c>, <c>seen by</c> and <c>also seen by</c> after an event or beneath it.</summary>
/// <param name="people">Whose reasons can be given, the one who acts first.</param>
/// <param name="actor">Where "here" is; null if nobody is named.</param>
internal sealed class EventTails(
    BindingContext context,
    IReadOnlyList<Entity> people,
    Entity? actor
)
{
    private readonly List<Because> _because = [];
    private List<Observation>? _seenBy;

    public IReadOnlyList<Because> Because => _because;

    public IReadOnlyList<Observation>? SeenBy => _seenBy;

    public bool SeenByAdds { get; private set; }

    /// <summary>Whether something could not be read that does not depend on who acts.</summary>
    public bool HasFailedForAll { get; private set; }

    public void ReadInline(Phrase phrase, int start)
    {
        while (start < phrase.Count)
        {
            var reader = context.ReaderOf(phrase, Scope.Empty, start);
            if (!reader.IsTail(start))
            {
                HasFailedForAll = true;
                context.Report(ConditionFindings.GoesOn(phrase.At(start, phrase.Count)));
                return;
            }

            var end = start + 1;
            while (
                end < phrase.Count
                && !(reader.IsTail(end) && !(phrase.Is(start, "also") && end == start + 1))
            )
            {
                end++;
            }

            ReadOne(phrase.Part(start, end));
            start = end;
        }
    }

    public void ReadBeneath(SourceLine line)
    {
        foreach (var beneath in line.Line.Block)
        {
            if (beneath.Kind is LineKind.Because or LineKind.SeenBy)
            {
                ReadInline(context.PhraseOf(line.Beneath(beneath)), 0);
            }
        }
    }

    private void ReadOne(Phrase phrase)
    {
        if (phrase.Is(0, "because"))
        {
            ReadBecause(phrase);
            return;
        }

        var adds = phrase.Is(0, "also");
        var reader = context.ReaderOf(phrase, Scope.Empty, adds ? 3 : 2);
        Expression? acting = actor is null ? null : new ConstantExpression(StoryValue.Of(actor));
        if (
            reader.ReadObservation(they => Presence.Here(context.Lexicon, they, acting))
            is not { } observation
        )
        {
            HasFailedForAll = true;
            return;
        }

        if (!reader.AtEnd)
        {
            HasFailedForAll = true;
            context.Report(ConditionFindings.GoesOn(phrase.At(reader.Position, phrase.Count)));
        }

        SeenByAdds = _seenBy is null ? adds : SeenByAdds && adds;
        _seenBy ??= [];
        if (observation.Who is not ConstantExpression { Value.Number: 0 })
        {
            _seenBy.Add(observation);
        }
    }

    private void ReadBecause(Phrase phrase)
    {
        if (phrase.Count == 2 && phrase[1].Token.Kind == TokenKind.Text)
        {
            _because.Add(
                new Because(null, null, phrase[1].Token.Value, IsUnstated: false, phrase.Here)
            );
            return;
        }

        if (phrase.Count == 2 && phrase.Is(1, "unstated"))
        {
            _because.Add(new Because(null, null, null, IsUnstated: true, phrase.Here));
            return;
        }

        var reader = context.ReaderOf(phrase, Scope.Empty, 1);
        if (
            people.Count > 0
            && context.Wants.Find(people[0], reader.KeyTo(phrase.Count)) is { } own
        )
        {
            _because.Add(new Because(null, own.Name, null, IsUnstated: false, phrase.Here));
            return;
        }

        if (!ReadOwned(phrase, reader))
        {
            var person = people.Count > 0 ? people[0] : null;
            var known = person is null ? [] : context.Wants.NamesOf(person);
            context.Report(
                SceneFindings.UnknownWant(
                    phrase.At(1, phrase.Count),
                    phrase.TextOf(1, phrase.Count),
                    person?.Name ?? "nobody here",
                    known
                )
            );
        }
    }

    /// <summary><c>because Nan's hunger</c>, <c>because Nan's "…"</c>, <c>because Nan's unstated</c>.</summary>
    private bool ReadOwned(Phrase phrase, SentenceReader reader)
    {
        foreach (var (person, end) in reader.OwnersAt(1))
        {
            reader.Position = end;
            if (context.Wants.Find(person, reader.KeyTo(phrase.Count)) is { } want)
            {
                _because.Add(new Because(person, want.Name, null, IsUnstated: false, phrase.Here));
                return true;
            }

            if (
                phrase.Count == end + 1
                && (phrase[end].Token.Kind == TokenKind.Text || phrase.Is(end, "unstated"))
            )
            {
                var isText = phrase[end].Token.Kind == TokenKind.Text;
                _because.Add(
                    new Because(
                        person,
                        null,
                        isText ? phrase[end].Token.Value : null,
                        IsUnstated: !isText,
                        phrase.Here
                    )
                );
                return true;
            }
        }

        return false;
    }
}
