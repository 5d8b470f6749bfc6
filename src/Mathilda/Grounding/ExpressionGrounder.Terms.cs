using Mathilda.Engine.Problems;
using Mathilda.Language.Model;

namespace Mathilda.Grounding;

internal sealed partial class ExpressionGrounder
{
    /// <summary>The value of an expression, as one term.</summary>
    public Term TermOf(Expression expression, Bindings bindings, IReadOnlyList<int> chain)
    {
        Step();
        switch (expression)
        {
            case ConstantExpression constant:
                return new ConstantTerm(names.ValueOf(constant.Value));
            case SlotExpression slot:
                return bindings.Find(slot.Slot)?.Entity is { } entity
                    ? Constant(entity)
                    : new ConstantTerm(ValueTable.Unknown);
            case ReadExpression or BelievedExpression:
                var cases = CasesOf(expression, bindings, chain);
                return Conditions.Choice(cases, new ConstantTerm(ValueTable.Unknown));
            case ArithmeticExpression sum:
                return Conditions.Arithmetic(
                    names.Values,
                    Operator(sum.Kind),
                    TermOf(sum.Left, bindings, chain),
                    TermOf(sum.Right, bindings, chain)
                );
            case ChoiceExpression choice:
                return Conditions.Choice(
                    [
                        .. choice.Branches.Select(b =>
                            (ConditionOf(b.When, bindings, chain), TermOf(b.Then, bindings, chain))
                        ),
                    ],
                    TermOf(choice.Otherwise, bindings, chain)
                );
            case FoldExpression fold:
                return Fold(fold, bindings, chain);
            default:
                return YesOrNo(
                    ConditionOf(expression, bindings, chain),
                    IsStory
                        ? ConditionOf(expression, bindings, chain, negated: true)
                        : Condition.True
                );
        }
    }

    /// <summary>The value of an expression, one plain term for each way its slots of states may be filled.</summary>
    public List<(Condition When, Term Then)> CasesOf(
        Expression expression,
        Bindings bindings,
        IReadOnlyList<int> chain
    )
    {
        var cases = new List<(Condition, Term)>();
        switch (expression)
        {
            case ReadExpression read:
                foreach (var (guard, arguments) in ArgumentsOf(read, bindings, chain))
                {
                    cases.Add((guard, ReadTerm(read.State, arguments, chain)));
                }

                break;
            case BelievedExpression believed:
                foreach (var (guard, person) in PeopleOf(believed.Person, bindings, chain))
                {
                    foreach (
                        var (when, then) in CasesOf(believed.Inner, bindings, Extend(chain, person))
                    )
                    {
                        cases.Add((Conditions.All(guard, when), then));
                    }
                }

                break;
            default:
                cases.Add((Condition.True, TermOf(expression, bindings, chain)));
                break;
        }

        return cases;
    }

    /// <summary>Who is meant, and when.</summary>
    public IEnumerable<(Condition When, int Person)> PeopleOf(
        Expression person,
        Bindings bindings,
        IReadOnlyList<int> chain
    )
    {
        foreach (var (when, entity) in NamesOf(person, null, bindings, chain))
        {
            if ((atStart ? names.OnlookerOf(entity) : names.PersonOf(entity)) is { } id)
            {
                yield return (when, id);
            }
        }
    }

    /// <summary>The names an expression may stand for, and when; those not of the kind are left out.</summary>
    public IEnumerable<(Condition When, Entity Name)> NamesOf(
        Expression expression,
        Kind? kind,
        Bindings bindings,
        IReadOnlyList<int> chain
    )
    {
        if (Settled([expression], bindings) is [var settled])
        {
            if (kind is null || settled.Is(kind))
            {
                yield return (Condition.True, settled);
            }

            yield break;
        }

        foreach (var (guard, term) in CasesOf(expression, bindings, chain))
        {
            foreach (var value in PossibleValues(term))
            {
                if (names.EntityOf(value) is { } entity && (kind is null || entity.Is(kind)))
                {
                    Step();
                    yield return (
                        Conditions.All(guard, CompareTerms(term, Equal, new ConstantTerm(value))),
                        entity
                    );
                }
            }
        }
    }

    /// <summary>The ways to fill the slots of a state, each with its condition.</summary>
    public List<(Condition When, IReadOnlyList<Entity> Names)> ArgumentsOf(
        StateSchema state,
        IReadOnlyList<Expression> arguments,
        Bindings bindings,
        IReadOnlyList<int> chain
    )
    {
        if (Settled(arguments, bindings) is { } settled)
        {
            return [(Condition.True, settled)];
        }

        var ways = new List<(Condition, IReadOnlyList<Entity>)> { (Condition.True, []) };
        for (var i = 0; i < arguments.Count; i++)
        {
            var kind = i < state.Slots.Count ? state.Slots[i].Kind : null;
            var next = new List<(Condition, IReadOnlyList<Entity>)>();
            foreach (var (guard, name) in NamesOf(arguments[i], kind, bindings, chain))
            {
                foreach (var (when, before) in ways)
                {
                    Step();
                    next.Add((Conditions.All(when, guard), [.. before, name]));
                }
            }

            ways = next;
        }

        return ways;
    }

    /// <summary>The names, where each argument is one or a slot filled with one; else null. Most are.</summary>
    private static Entity[]? Settled(IReadOnlyList<Expression> arguments, Bindings bindings)
    {
        var settled = new Entity[arguments.Count];
        for (var i = 0; i < settled.Length; i++)
        {
            var name = arguments[i] switch
            {
                SlotExpression slot => bindings.Find(slot.Slot)?.Entity,
                ConstantExpression constant => constant.Value.Entity,
                _ => null,
            };
            if (name is null)
            {
                return null;
            }

            settled[i] = name;
        }

        return settled;
    }

    private List<(Condition When, IReadOnlyList<Entity> Names)> ArgumentsOf(
        ReadExpression read,
        Bindings bindings,
        IReadOnlyList<int> chain
    ) => ArgumentsOf(read.State, read.Arguments, bindings, chain);

    private Term ReadTerm(
        StateSchema state,
        IReadOnlyList<Entity> arguments,
        IReadOnlyList<int> chain
    ) =>
        state.Means is { } meaning
            ? Opened(
                state,
                new ConstantTerm(ValueTable.Unknown),
                () => TermOf(meaning, Fill(state, arguments), chain)
            )
            : space.Read(chain, state, arguments);

    private static Term YesOrNo(Condition holds, Condition fails)
    {
        var unknown = new ConstantTerm(ValueTable.Unknown);
        return Conditions.Choice(
            [(holds, new ConstantTerm(ValueTable.Yes)), (fails, new ConstantTerm(ValueTable.No))],
            unknown
        );
    }

    private static ArithmeticOperator Operator(ArithmeticKind kind) =>
        kind switch
        {
            ArithmeticKind.Add => ArithmeticOperator.Add,
            ArithmeticKind.Subtract => ArithmeticOperator.Subtract,
            ArithmeticKind.Multiply => ArithmeticOperator.Multiply,
            ArithmeticKind.Divide => ArithmeticOperator.Divide,
            _ => throw new InvalidOperationException(),
        };

    private Term Fold(FoldExpression fold, Bindings bindings, IReadOnlyList<int> chain)
    {
        var op = fold.IsProduct ? ArithmeticOperator.Multiply : ArithmeticOperator.Add;
        Term? result = null;
        foreach (var member in MembersOf(fold.Slot, null))
        {
            var term = TermOf(fold.Body, bindings.With(fold.Slot, member), chain);
            result = result is null ? term : Conditions.Arithmetic(names.Values, op, result, term);
        }

        return result ?? new ConstantTerm(names.Values.Number(fold.IsProduct ? 1 : 0));
    }

    /// <summary>The values a term may have, for those that are names; numbers that are counted are left out.</summary>
    public IReadOnlyList<int> PossibleValues(Term term)
    {
        switch (term)
        {
            case ConstantTerm constant:
                return [constant.Value];
            case FluentTerm fluent:
                return names.DomainOf(space.FluentAt(fluent.Fluent).State.Type) ?? [];
            case ChoiceTerm choice:
                var values = new SortedSet<int>(PossibleValues(choice.Otherwise));
                foreach (var (_, then) in choice.Branches)
                {
                    values.UnionWith(PossibleValues(then));
                }

                return [.. values];
            case ArithmeticTerm:
                return [];
            default:
                throw new InvalidOperationException(
                    $"A term of an unknown form: {term.GetType().Name}."
                );
        }
    }
}
