using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    private void Report(Finding finding) => findings.Add(finding);

    /// <summary>Reads a condition that fills the rest of the phrase; null (and a finding) if it cannot be read.</summary>
    public Expression? ReadWholeCondition()
    {
        var condition = ReadCondition();
        if (condition is not null && !AtEnd)
        {
            Report(ConditionFindings.GoesOn(phrase.At(Position, phrase.Count)));
            return null;
        }

        return condition;
    }

    /// <summary><c>cond = any { "," any }</c>, up to <c>, once</c> or what cannot go on.</summary>
    public Expression? ReadCondition()
    {
        var start = Position;
        var parts = new List<Expression>();
        do
        {
            if (ReadAny() is not { } part)
            {
                return null;
            }

            parts.Add(part);
        } while (phrase.Is(Position, ",") && !phrase.Is(Position + 1, "once") && Take(","));

        return Together(parts, start, all: true);
    }

    /// <summary><c>any = all { "or" all }</c>: a condition without commas.</summary>
    public Expression? ReadAny()
    {
        if (_nesting >= NestingLimit)
        {
            Report(ConditionFindings.TooDeep(phrase.At(Position, phrase.Count)));
            return null;
        }

        _nesting++;
        var start = Position;
        var parts = new List<Expression>();
        do
        {
            if (ReadAll() is not { } part)
            {
                _nesting--;
                return null;
            }

            parts.Add(part);
        } while (Take("or"));

        _nesting--;
        return Together(parts, start, all: false);
    }

    private Expression? ReadAll()
    {
        var start = Position;
        var parts = new List<Expression>();
        do
        {
            if (ReadUnit(0) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        } while (Take("and"));

        return Together(parts, start, all: true);
    }

    private Expression Together(List<Expression> parts, int start, bool all) =>
        parts.Count == 1 ? parts[0]
        : all ? new AllExpression(parts) { Where = phrase.At(start, Position) }
        : new AnyExpression(parts) { Where = phrase.At(start, Position) };

    private Expression? ReadUnit(int beliefs)
    {
        var negations = 0;
        while (Take("not"))
        {
            negations++;
        }

        var unit = ReadPositiveUnit(beliefs);
        return unit is not null && negations % 2 == 1 ? Negation.Of(unit) : unit;
    }

    private Expression? ReadPositiveUnit(int beliefs)
    {
        if (phrase.Is(Position, "("))
        {
            return ReadParenthesis();
        }

        if (phrase.IsOneOf(Position, "some", "every") && phrase.Is(Position + 2, ":"))
        {
            return ReadQuantified();
        }

        return ReadNews()
            ?? (
                TryBelief(beliefs, out var belief) ? belief
                : TryComparison(out var comparison) ? comparison
                : ReadFact()
            );
    }

    private Expression? ReadParenthesis()
    {
        var start = Position++;
        if (ReadCondition() is not { } condition)
        {
            return null;
        }

        if (Take("if"))
        {
            if (ReadCondition() is not { } premise)
            {
                return null;
            }

            condition = new AnyExpression([Negation.Of(premise), condition])
            {
                Where = phrase.At(start, Position),
            };
        }

        return Close(start) ? condition : null;
    }

    private bool Close(int start)
    {
        if (Take(")"))
        {
            return true;
        }

        Report(ConditionFindings.NotClosed(phrase.At(start, start + 1)));
        return false;
    }

    private QuantifiedExpression? ReadQuantified()
    {
        var start = Position;
        if (ReadVariable(out var isEvery, out var over) is not { } variable)
        {
            return null;
        }

        var body = Within(_scope.With(variable), ReadCondition);
        return body is not null && Close(start)
            ? new QuantifiedExpression(isEvery, variable, body, over)
            {
                Where = phrase.At(start, Position),
            }
            : null;
    }

    /// <summary>Reads <c>some p: person (</c>.</summary>
    private Slot? ReadVariable(out bool isEvery, out IReadOnlyList<Entity>? over)
    {
        isEvery = phrase.Is(Position, "every");
        over = null;
        var name = phrase[Position + 1].Token.Text;
        var at = Position + 3;
        Kind? kind = null;
        var end = at;
        if (at < phrase.Count)
        {
            kind = lexicon.Kinds.FindAt(phrase, at, out end);
            if (kind is null && NameAt(at, hit => hit.Members is { Count: > 0 }) is { } group)
            {
                over = group.Members;
                kind = CommonKind.Of(group.Members!);
                end = group.End;
            }
        }

        if (kind is null)
        {
            Report(DeclarationFindings.UnknownKind(phrase.At(at, at + 1), lexicon.Kinds));
            return null;
        }

        if (!phrase.Is(end, "("))
        {
            Report(ConditionFindings.BracketMissing(phrase.At(end, end + 1)));
            return null;
        }

        Position = end + 1;
        return new Slot(name, kind);
    }

    private FactExpression? ReadNews()
    {
        foreach (var slot in _scope.Slots)
        {
            if (
                slot.Slot.TakesFact
                && EndOfSlot(slot, Position) is var end
                && end >= 0
                && IsStop(end)
            )
            {
                var where = phrase.At(Position, end);
                Position = end;
                return new FactExpression(slot.Slot) { Where = where };
            }
        }

        return null;
    }

    /// <summary>Reads <c>expr CMP expr</c>, <c>term is unknown</c> or a yes/no term.</summary>
    private bool TryComparison(out Expression? condition)
    {
        condition = null;
        var start = Position;
        if (!TryExpressionAt(start, out var left, out var end))
        {
            return false;
        }

        if (end < phrase.Count && ComparatorAt(end) is { } comparator)
        {
            condition = ReadRight(start, left, comparator, end + 1);
            return true;
        }

        if (left is not (ReadExpression or WithinExpression))
        {
            return false;
        }

        if (phrase.Is(end, "is") && phrase.Is(end + 1, "unknown"))
        {
            Position = end + 2;
            condition = new UnknownExpression(left) { Where = phrase.At(start, Position) };
            return true;
        }

        if (!IsStop(end))
        {
            return false;
        }

        Position = end;
        condition = left;
        if (left is ReadExpression { State.Type.IsYesNo: false })
        {
            Report(ConditionFindings.NotYesNo(phrase.At(start, end)));
            condition = null;
        }

        return true;
    }

    private CompareExpression? ReadRight(
        int start,
        Expression left,
        Comparator comparator,
        int index
    )
    {
        if (!TryExpressionAt(index, out var right, out var end))
        {
            ReportNoValue(index);
            return null;
        }

        Position = end;
        var where = phrase.At(start, end);
        var isOrder = comparator is not (Comparator.Equal or Comparator.NotEqual);
        if (isOrder ? !SpecOf(left).IsNumber || !SpecOf(right).IsNumber : !CanBeEqual(left, right))
        {
            Report(
                isOrder
                    ? ConditionFindings.NotNumbers(where)
                    : ConditionFindings.NeverEqual(where, SpecOf(left).Noun, SpecOf(right).Noun)
            );
            return null;
        }

        return new CompareExpression(left, comparator, right) { Where = where };
    }

    private Comparator? ComparatorAt(int index) =>
        phrase[index].Token.Kind != TokenKind.Symbol
            ? null
            : phrase[index].Key switch
            {
                "=" => Comparator.Equal,
                "!=" => Comparator.NotEqual,
                "<" => Comparator.Less,
                "<=" => Comparator.AtMost,
                ">" => Comparator.Greater,
                ">=" => Comparator.AtLeast,
                _ => null,
            };

    private Expression? ReadFact()
    {
        var readings = Match(lexicon.StatePatterns, Position, ReadingMode.Condition);
        if (readings.Count == 0)
        {
            if (MatchMixed(Position, ReadingMode.Condition) is { } mixed)
            {
                Position = mixed[0].End;
                return Conjunction.Of([.. mixed.Select(ConditionOf)]);
            }

            ReportNoState(Position, ReadingMode.Condition);
            return null;
        }

        if (Ambiguous(readings, reading => ExactText.Of(ConditionOf(reading))) is { } other)
        {
            Report(SentenceFindings.Ambiguous(phrase, readings[0], other));
            return null;
        }

        Position = readings[0].End;
        return ConditionOf(readings[0]);
    }

    /// <summary>A reading as good as the first that means something else; null if there is none.</summary>
    private static Reading? Ambiguous(List<Reading> readings, Func<Reading, string> meaning)
    {
        string? first = null;
        for (var i = 1; i < readings.Count && readings[i].CompareTo(readings[0]) == 0; i++)
        {
            first ??= meaning(readings[0]);
            if (!string.Equals(first, meaning(readings[i]), StringComparison.Ordinal))
            {
                return readings[i];
            }
        }

        return null;
    }
}
