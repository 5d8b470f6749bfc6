using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    /// <summary>Reads a list of changes that fills the rest of the phrase; what cannot be read is reported and left out.</summary>
    public List<Effect> ReadWholeEffects()
    {
        var effects = new List<Effect>();
        if (ReadEffects(effects) && !AtEnd)
        {
            Report(ConditionFindings.GoesOn(phrase.At(Position, phrase.Count)));
        }

        return effects;
    }

    /// <summary><c>effects = effect { "," effect }</c>.</summary>
    /// <returns>False if something could not be read.</returns>
    private bool ReadEffects(List<Effect> effects)
    {
        if (_nesting >= NestingLimit)
        {
            Report(ConditionFindings.TooDeep(phrase.At(Position, phrase.Count)));
            return false;
        }

        _nesting++;
        var read = true;
        do
        {
            read = ReadEffect(effects);
        } while (read && (Take(",") || Take("and")));

        _nesting--;
        return read;
    }

    private bool ReadEffect(List<Effect> effects)
    {
        var start = Position;
        if (Take("if"))
        {
            return ReadWhen(start, effects);
        }

        if (phrase.Is(start, "every") && phrase.Is(start + 2, ":"))
        {
            return ReadEach(effects);
        }

        var changes = new List<Effect>();
        if (
            phrase.Is(start, "they")
            && _scope.They is null
            && _scope.Of("they") is null
            && MindVerbAt(start + 1) is not null
        )
        {
            return ReadNoticers(effects);
        }

        return ReadChange([], changes) && ReadTrailingIf(start, changes, effects);
    }

    /// <summary><c>CHANGE if C</c>.</summary>
    private bool ReadTrailingIf(int start, List<Effect> changes, List<Effect> effects)
    {
        if (!ReadTrailingCondition(out var when))
        {
            return false;
        }

        if (when is null)
        {
            effects.AddRange(changes);
        }
        else
        {
            effects.Add(new WhenEffect(when, changes) { Where = phrase.At(start, Position) });
        }

        return true;
    }

    /// <summary>Reads <c>if C</c> after a change, if it stands here.</summary>
    private bool ReadTrailingCondition(out Expression? when)
    {
        when = null;

        // Within brackets the "if" belongs to all the changes there.
        if (!phrase.Is(Position, "if") || _bracketed > 0)
        {
            return true;
        }

        Position++;
        when = ReadAny();
        if (when is not null && phrase.Is(Position, ","))
        {
            Report(ConditionFindings.CommaAfterIf(phrase.At(Position, Position + 1)));
            return false;
        }

        return when is not null;
    }

    private int _bracketed;

    private bool ReadWhen(int start, List<Effect> effects)
    {
        if (ReadCondition() is not { } when)
        {
            return false;
        }

        if (!Take("then"))
        {
            Report(ConditionFindings.ThenMissing(phrase.At(Position, Position + 1)));
            return false;
        }

        var changes = new List<Effect>();
        var read = ReadEffects(changes);
        effects.Add(new WhenEffect(when, changes) { Where = phrase.At(start, Position) });
        return read;
    }

    /// <summary>Reads the condition of <c>if C then</c>, whose changes stand in the block beneath.</summary>
    public Expression? ReadWhenHeader() =>
        Take("if") && ReadCondition() is { } when && Take("then") && AtEnd ? when : null;

    private bool ReadEach(List<Effect> effects)
    {
        var start = Position;
        if (ReadVariable(out _, out var over) is not { } variable)
        {
            return false;
        }

        var changes = new List<Effect>();
        Expression? when = null;
        var outer = _bracketed++;
        var read = Within(
            _scope.With(variable),
            () => ReadEffects(changes) && (!Take("if") || (when = ReadCondition()) is not null)
        );
        _bracketed = outer;
        if (!read || !Close(start))
        {
            return false;
        }

        effects.Add(
            new EachEffect(variable, changes, when, over) { Where = phrase.At(start, Position) }
        );
        return true;
    }

    private bool ReadNoticers(List<Effect> effects)
    {
        var start = Position;
        var they = new Slot("they", lexicon.Kinds.Person);
        var changes = new List<Effect>();
        Expression? when = null;
        var read = Within(
            _scope.WithThey(they),
            () => ReadChange([], changes) && ReadTrailingCondition(out when)
        );
        if (read)
        {
            effects.Add(
                new NoticersEffect(they, changes, when) { Where = phrase.At(start, Position) }
            );
        }

        return read;
    }

    /// <summary>One change: in the world, or in what the holders believe.</summary>
    private bool ReadChange(IReadOnlyList<Expression> holders, List<Effect> into)
    {
        var start = Position;
        if (ReadNews() is { } news)
        {
            into.Add(new FactEffect(holders, news.News) { Where = phrase.At(start, Position) });
            return true;
        }

        if (TryMindChange(holders, into) is { } read)
        {
            return read;
        }

        return TryAssignment(holders, into) ?? ReadStateChange(holders, into);
    }

    /// <summary><c>term = expr</c>, <c>term is unknown</c>.</summary>
    private bool? TryAssignment(IReadOnlyList<Expression> holders, List<Effect> into)
    {
        var start = Position;
        if (!TryTermAt(start, out var term, out var end) || term is not ReadExpression read)
        {
            return null;
        }

        Expression value;
        if (phrase.Is(end, "is") && phrase.Is(end + 1, "unknown"))
        {
            (value, end) = (new ConstantExpression(StoryValue.Unknown), end + 2);
        }
        else if (phrase.Is(end, "="))
        {
            var at = end + 1;
            if (!TryExpressionAt(at, out value, out end))
            {
                ReportNoValue(at);
                return false;
            }
        }
        else if (read.State.Type.IsYesNo && IsStop(end))
        {
            value = ConstantExpression.Yes;
        }
        else
        {
            return null;
        }

        Position = end;
        return Assign(holders, read.State, read.Arguments, value, start, into);
    }

    private bool Assign(
        IReadOnlyList<Expression> holders,
        StateSchema state,
        IReadOnlyList<Expression> arguments,
        Expression value,
        int start,
        List<Effect> into
    )
    {
        var where = phrase.At(start, Position);
        if (state.Means is not null)
        {
            Report(ConditionFindings.SetsDefined(where, state));
            return false;
        }

        var spec = SlotSpec.Of(state.Type);
        if (!Fits(value, spec))
        {
            Report(ConditionFindings.DoesNotFit(where, state.Name, spec.Noun));
            return false;
        }

        into.Add(
            new AssignEffect(holders, state, arguments, Seen(holders, value)) { Where = where }
        );
        return true;
    }

    /// <summary>A value that somebody comes to believe is read in that mind.</summary>
    private static Expression Seen(IReadOnlyList<Expression> holders, Expression value)
    {
        if (value is ConstantExpression or SlotExpression)
        {
            return value;
        }

        for (var i = holders.Count - 1; i >= 0; i--)
        {
            value = new BelievedExpression(holders[i], value) { Where = value.Where };
        }

        return value;
    }
}
