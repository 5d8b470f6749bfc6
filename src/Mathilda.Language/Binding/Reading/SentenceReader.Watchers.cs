using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    /// <summary>Reads names joined by commas and "and", each of which fits; null (and a finding) if one does not.</summary>
    public List<Expression>? ReadNames(SlotSpec spec)
    {
        var all = new List<Expression>();
        do
        {
            if (NameOrGroup(Position, spec) is not { } hit)
            {
                ReportNoName(Position, spec, EndOfName(Position));
                return null;
            }

            all.AddRange(hit.Members is { } members ? members.Select(Constant) : [hit.Value!]);
            Position = hit.End;
        } while (TakeSeparator());

        return all;
    }

    /// <summary>Names of the story only.</summary>
    public List<Entity>? ReadEntities(SlotSpec spec) =>
        ReadNames(spec) is { } names
            ? [.. names.OfType<ConstantExpression>().Select(name => name.Value.Entity!)]
            : null;

    private NameHit? NameOrGroup(int index, SlotSpec spec) =>
        NameAt(
            index,
            hit =>
                hit.Members is { } members
                    ? members.All(m => spec.Takes(m.Kinds))
                    : spec.Takes(hit.Kinds)
        );

    private bool TakeSeparator()
    {
        if (Take(","))
        {
            Take("and");
            return true;
        }

        return Take("and");
    }

    private int EndOfName(int start)
    {
        var end = start;
        while (!IsStop(end) && !phrase.Is(end, "as"))
        {
            end++;
        }

        return end;
    }

    /// <summary>Reads who is meant: names, <c>anyone here</c>, <c>anyone at P</c>, <c>anyone in P</c>, <c>everyone [but …]</c>, <c>nobody else</c>.</summary>
    /// <param name="they">The one who is asked about.</param>
    /// <param name="here">Whether somebody is here; null where "here" means nothing.</param>
    /// <param name="endsList">Where a comma no longer continues the list.</param>
    /// <returns>A condition over "they"; null (and a finding) if it cannot be read.</returns>
    public Expression? ReadWho(Slot they, Expression? here, Func<int, bool>? endsList = null)
    {
        var parts = new List<Expression>();
        var start = Position;
        do
        {
            if (!ReadWatcher(new SlotExpression(they), here, parts))
            {
                return null;
            }
        } while (
            !(phrase.Is(Position, ",") && endsList?.Invoke(Position + 1) == true) && TakeSeparator()
        );

        return parts.Count switch
        {
            0 => ConstantExpression.No,
            1 => parts[0],
            _ => new AnyExpression(parts) { Where = phrase.At(start, Position) },
        };
    }

    private bool ReadWatcher(SlotExpression they, Expression? here, List<Expression> parts)
    {
        var start = Position;
        if (Take("nobody"))
        {
            Take("else");
            return true;
        }

        if (Take("everyone") || Take("everybody"))
        {
            return ReadEveryone(they, parts);
        }

        if (Take("anyone") || Take("anybody"))
        {
            return ReadAnyone(start, they, here, parts);
        }

        if (NameOrGroup(start, KnowerSpec) is not { } hit)
        {
            if (IsStop(start) && !phrase.IsOneOf(start, "a", "an"))
            {
                Report(ConditionFindings.NoWatcher(phrase.At(start, start + 1)));
            }
            else
            {
                ReportNoName(start, KnowerSpec, EndOfName(start));
            }

            return false;
        }

        Position = hit.End;
        var where = phrase.At(start, Position);
        IEnumerable<Expression> names = hit.Members is { } members
            ? members.Select(Constant)
            : [hit.Value!];
        parts.AddRange(
            names.Select(who => new CompareExpression(they, Comparator.Equal, who)
            {
                Where = where,
            })
        );
        return true;
    }

    private bool ReadEveryone(SlotExpression they, List<Expression> parts)
    {
        if (!Take("but"))
        {
            parts.Add(ConstantExpression.Yes);
            return true;
        }

        if (ReadNames(KnowerSpec) is not { } names)
        {
            return false;
        }

        parts.Add(
            new AllExpression([
                .. names.Select(name => new CompareExpression(they, Comparator.NotEqual, name)),
            ])
        );
        return true;
    }

    private bool ReadAnyone(
        int start,
        SlotExpression they,
        Expression? here,
        List<Expression> parts
    )
    {
        if (Take("here"))
        {
            if (here is null)
            {
                Report(ConditionFindings.NobodyActs(phrase.At(start, Position)));
                return false;
            }

            parts.Add(here);
            return true;
        }

        var isIn = phrase.Is(Position, "in");
        if (!isIn && !phrase.Is(Position, "at"))
        {
            Report(ConditionFindings.NoWatcher(phrase.At(start, Position + 1)));
            return false;
        }

        Position++;
        var spec = new SlotSpec { Kinds = [lexicon.Kinds.Place], IsValue = true };
        if (!TryExpressionAt(Position, out var place, out var end) || !Fits(place, spec))
        {
            ReportNoName(Position, spec, EndOfName(Position));
            return false;
        }

        Position = end;
        if (WatcherAt(they, place, isIn) is { } condition)
        {
            parts.Add(condition);
            return true;
        }

        Report(ConditionFindings.NoWatcher(phrase.At(start, Position)));
        return false;
    }

    /// <summary>Alive and at (or in) a place; null if the story has no <c>at(person)</c>.</summary>
    private Expression? WatcherAt(SlotExpression they, Expression place, bool isIn)
    {
        if (AtOf(they) is not { } at)
        {
            return null;
        }

        var read = new ReadExpression(at, [they]);
        Expression isThere = isIn
            ? new WithinExpression(read, place)
            : new CompareExpression(read, Comparator.Equal, place);
        return lexicon.States.Find("alive", 1) is { Type.IsYesNo: true } alive
            ? new AllExpression([new ReadExpression(alive, [they]), isThere])
            : isThere;
    }

    /// <summary>Reads <c>[also] seen by who [as EVENT] [if cond]</c> from after "by".</summary>
    /// <param name="here">"Anyone here", over a given slot; null where that means nothing.</param>
    /// <returns>Null (and a finding) if it cannot be read.</returns>
    public Observation? ReadObservation(Func<Slot, Expression?> here)
    {
        var they = new Slot("they", lexicon.Kinds.Person);
        if (ReadWho(they, here(they)) is not { } who)
        {
            return null;
        }

        ActReference? seenAs = null;
        if (Take("as"))
        {
            if (Within(_scope.WithThey(they), ReadEvent) is not { Count: > 0 } events)
            {
                return null;
            }

            seenAs = events[0];
        }

        Expression condition = ConstantExpression.Yes;
        if (Take("if"))
        {
            if (Within(_scope.WithThey(they), ReadCondition) is not { } when)
            {
                return null;
            }

            condition = when;
        }

        return new Observation
        {
            They = they,
            Who = who,
            If = condition,
            SeenAs = seenAs,
        };
    }

    /// <summary>Whether a tail of an event begins here: because, seen by, also seen by.</summary>
    public bool IsTail(int index) =>
        phrase.Is(index, "because")
        || (phrase.Is(index, "seen") && phrase.Is(index + 1, "by"))
        || (phrase.Is(index, "also") && phrase.Is(index + 1, "seen"));

    /// <summary>The name of one thing of the story, filling the rest of the phrase or up to what follows it.</summary>
    public Entity? ReadEntity(SlotSpec spec)
    {
        if (
            NameAt(Position, hit => hit.Value is ConstantExpression && spec.Takes(hit.Kinds))
            is not { } hit
        )
        {
            ReportNoName(Position, spec, EndOfName(Position));
            return null;
        }

        Position = hit.End;
        return ((ConstantExpression)hit.Value!).Value.Entity;
    }

    /// <summary>The words from here to the end of the sentence, as they are compared.</summary>
    public string KeyTo(int end) =>
        WordText.KeyOf(
            [
                .. Enumerable
                    .Range(Position, Math.Max(0, end - Position))
                    .Select(i => phrase[i].Token),
            ],
            0,
            Math.Max(0, end - Position)
        );

    /// <summary>Every person whose name stands here before <c>'s</c>, with the place after that.</summary>
    public IEnumerable<(Entity Person, int End)> OwnersAt(int index)
    {
        foreach (var hit in HitsAt(index))
        {
            if (
                hit.Value is ConstantExpression { Value.Entity: { } entity }
                && hit.End < phrase.Count
                && phrase[hit.End].Token.Kind == TokenKind.Possessive
            )
            {
                yield return (entity, hit.End + 1);
            }
        }
    }
}
