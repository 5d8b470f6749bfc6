using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>Puts an expression in the place of a slot.</summary>
internal static class Substitution
{
    public static Expression In(Expression expression, Slot slot, Expression value)
    {
        var where = expression.Where;
        return expression switch
        {
            SlotExpression here => ReferenceEquals(here.Slot, slot) ? value : expression,
            ReadExpression read => new ReadExpression(read.State, All(read.Arguments))
            {
                Where = where,
            },
            BelievedExpression believed => new BelievedExpression(
                One(believed.Person),
                One(believed.Inner)
            )
            {
                Where = where,
            },
            AllExpression all => new AllExpression(All(all.Parts)) { Where = where },
            AnyExpression any => new AnyExpression(All(any.Parts)) { Where = where },
            NotExpression negation => new NotExpression(One(negation.Part)) { Where = where },
            CompareExpression compare => new CompareExpression(
                One(compare.Left),
                compare.Comparator,
                One(compare.Right)
            )
            {
                Where = where,
            },
            UnknownExpression unknown => new UnknownExpression(One(unknown.Term)) { Where = where },
            QuantifiedExpression all => new QuantifiedExpression(
                all.IsEvery,
                all.Slot,
                One(all.Body),
                all.Over
            )
            {
                Where = where,
            },
            KindTestExpression test => new KindTestExpression(One(test.Term), test.Kind)
            {
                Where = where,
            },
            WithinExpression within => new WithinExpression(One(within.Inner), One(within.Outer))
            {
                Where = where,
            },
            ArithmeticExpression sum => new ArithmeticExpression(
                sum.Kind,
                One(sum.Left),
                One(sum.Right)
            )
            {
                Where = where,
            },
            _ => expression,
        };

        Expression One(Expression part) => In(part, slot, value);

        IReadOnlyList<Expression> All(IReadOnlyList<Expression> parts) => [.. parts.Select(One)];
    }

    public static Effect In(Effect effect, Slot slot, Expression value)
    {
        var where = effect.Where;
        return effect switch
        {
            AssignEffect assign => new AssignEffect(
                Exprs(assign.Holders),
                assign.State,
                Exprs(assign.Arguments),
                One(assign.Value)
            )
            {
                Where = where,
            },
            FactEffect fact => new FactEffect(Exprs(fact.Holders), fact.News) { Where = where },
            WhenEffect branch => new WhenEffect(
                One(branch.When),
                All(branch.Then),
                All(branch.Otherwise)
            )
            {
                Where = where,
            },
            EachEffect each => new EachEffect(
                each.Slot,
                All(each.Changes),
                each.When is { } c ? One(c) : null,
                each.Over
            )
            {
                Where = where,
            },
            NoticersEffect they => new NoticersEffect(
                they.They,
                All(they.Changes),
                they.When is { } c ? One(c) : null
            )
            {
                Where = where,
            },
            _ => effect,
        };

        Expression One(Expression part) => In(part, slot, value);

        IReadOnlyList<Expression> Exprs(IReadOnlyList<Expression> parts) => [.. parts.Select(One)];

        IReadOnlyList<Effect> All(IReadOnlyList<Effect> parts) =>
            [.. parts.Select(part => In(part, slot, value))];
    }
}
