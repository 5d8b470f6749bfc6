using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    private SlotSpec KnowerSpec => new() { Kinds = [lexicon.Kinds.Person, lexicon.AudienceKind] };

    /// <summary>The verb of a belief.</summary>
    /// <param name="IsKnowing">knows, not believes.</param>
    /// <param name="IsNegated">does not …</param>
    /// <param name="End">The place after it, and after "that".</param>
    private readonly record struct BeliefVerb(bool IsKnowing, bool IsNegated, int End);

    private BeliefVerb? BeliefVerbAt(int index)
    {
        var negated = phrase.IsOneOf(index, "does", "do") && phrase.Is(index + 1, "not");
        var at = negated ? index + 2 : index;
        var knows = phrase.IsOneOf(at, "knows", "know");
        if (!knows && !phrase.IsOneOf(at, "believes", "believe"))
        {
            return null;
        }

        return new BeliefVerb(knows, negated, phrase.Is(at + 1, "that") ? at + 2 : at + 1);
    }

    /// <summary>Reads <c>names [does not] (believes|knows) [that] (unit | term)</c> if it stands here.</summary>
    private bool TryBelief(int beliefs, out Expression? condition)
    {
        condition = null;
        if (KnowersAt(Position) is not { } found)
        {
            return false;
        }

        var (knowers, verb) = found;
        var start = Position;
        if (beliefs >= BeliefLimit)
        {
            Report(ConditionFindings.BeliefTooDeep(phrase.At(start, phrase.Count), BeliefLimit));
            Position = phrase.Count;
            return true;
        }

        Position = verb.End;
        var inner = ReadBelieved(verb, beliefs);
        if (inner is null)
        {
            return true;
        }

        var (unit, term) = inner.Value;
        condition = Each(knowers, person => BeliefOf(person, verb, unit, term, start));
        return true;
    }

    private (Filler Knowers, BeliefVerb Verb)? KnowersAt(int index)
    {
        (Filler, BeliefVerb)? best = null;
        foreach (var filler in FillersAt(index, KnowerSpec, ReadingMode.Condition, isFirst: true))
        {
            if (
                !filler.OwesPossessive
                && (best is null || filler.End > best.Value.Item1.End)
                && BeliefVerbAt(filler.End) is { } verb
            )
            {
                best = (filler, verb);
            }
        }

        return best;
    }

    /// <summary>What is believed or known: a condition, or a term whose value is known.</summary>
    private (Expression? Unit, Expression? Term)? ReadBelieved(BeliefVerb verb, int beliefs)
    {
        if (
            verb.IsKnowing
            && TryTermAt(Position, out var term, out var end)
            && IsStop(end)
            && term is ReadExpression
        )
        {
            Position = end;
            return (null, term);
        }

        return ReadUnit(beliefs + 1) is { } unit ? (unit, null) : null;
    }

    private Expression BeliefOf(
        Expression person,
        BeliefVerb verb,
        Expression? unit,
        Expression? term,
        int start
    )
    {
        var where = phrase.At(start, Position);
        Expression condition;
        if (term is not null)
        {
            condition = new CompareExpression(
                new BelievedExpression(person, term) { Where = where },
                Comparator.Equal,
                term
            )
            {
                Where = where,
            };
        }
        else
        {
            condition = new BelievedExpression(person, unit!) { Where = where };
            if (verb.IsKnowing)
            {
                condition = new AllExpression([condition, unit!]) { Where = where };
            }
        }

        return verb.IsNegated ? new NotExpression(condition) { Where = where } : condition;
    }

    /// <summary>A condition about each of those named.</summary>
    private Expression Each(Filler filler, Func<Expression, Expression> of)
    {
        switch (filler.Sort)
        {
            case FillerSort.One:
                return of(filler.Value!);
            case FillerSort.Many:
                return new AllExpression([.. filler.Items().Select(of)])
                {
                    Where = phrase.At(filler.Start, Position),
                };
            default:
                var kind = filler.Kind ?? lexicon.Kinds.Person;
                var variable = new Slot(kind.Name, kind);
                var body = of(new SlotExpression(variable));
                var all = new QuantifiedExpression(filler.Sort == FillerSort.Every, variable, body)
                {
                    Where = phrase.At(filler.Start, Position),
                };
                return filler.Sort is FillerSort.None or FillerSort.Empty ? Negation.Of(all) : all;
        }
    }
}
