namespace Mathilda.Language.Model;

/// <summary>Conditions and changes as exact text: for comparing two readings, and for tests.</summary>
public static class ExactText
{
    public static string Of(Expression expression) =>
        expression switch
        {
            ConstantExpression constant => Of(constant.Value),
            SlotExpression slot => slot.Slot.Name,
            ReadExpression read => $"{read.State.Name}({Of(read.Arguments)})",
            BelievedExpression believed => $"[{Of(believed.Person)}: {Of(believed.Inner)}]",
            AllExpression all => $"all({Of(all.Parts)})",
            AnyExpression any => $"any({Of(any.Parts)})",
            NotExpression negation => $"not {Of(negation.Part)}",
            CompareExpression compare =>
                $"{Of(compare.Left)} {Symbol(compare.Comparator)} {Of(compare.Right)}",
            UnknownExpression unknown => $"{Of(unknown.Term)} unknown",
            QuantifiedExpression quantified =>
                $"{(quantified.IsEvery ? "every" : "some")} {Of(quantified.Slot, quantified.Over)} ({Of(quantified.Body)})",
            KindTestExpression test => $"{Of(test.Term)} is a {test.Kind}",
            WithinExpression within => $"within({Of(within.Inner)}, {Of(within.Outer)})",
            FactExpression fact => fact.News.Name,
            ArithmeticExpression arithmetic =>
                $"({Of(arithmetic.Left)} {Symbol(arithmetic.Kind)} {Of(arithmetic.Right)})",
            ChoiceExpression choice =>
                $"choice({Of([.. choice.Branches.SelectMany(b => new[] { b.When, b.Then }), choice.Otherwise])})",
            FoldExpression fold =>
                $"{(fold.IsProduct ? "product" : "sum")} {fold.Slot.Name} ({Of(fold.Body)})",
            _ => throw new InvalidOperationException(),
        };

    public static string Of(Effect effect) =>
        effect switch
        {
            AssignEffect assign =>
                $"{Minds(assign.Holders)}{assign.State.Name}({Of(assign.Arguments)}) := {Of(assign.Value)}",
            FactEffect fact => $"{Minds(fact.Holders)}{fact.News.Name}",
            WhenEffect branch => $"when {Of(branch.When)} ({Of(branch.Then)})",
            EachEffect each =>
                $"each {Of(each.Slot, each.Over)} ({Of(each.Changes)}{If(each.When)})",
            NoticersEffect noticers =>
                $"noticers {noticers.They.Name} ({Of(noticers.Changes)}{If(noticers.When)})",
            _ => throw new InvalidOperationException(),
        };

    public static string Of(FactReference fact)
    {
        var holders = string.Concat(fact.Holders.Select(holder => Of(holder) + ": "));
        return fact.Slot is { } slot
            ? holders + slot.Name
            : $"{holders}{fact.State!.Name}({Of(fact.Arguments)}) {(fact.IsNegated ? "!=" : "=")} {Of(fact.Value!)}";
    }

    public static string Of(ActReference act) =>
        $"{act.Act.Name} ({string.Join(", ", act.Arguments.Select(a => a.Fact is { } fact ? Of(fact) : Of(a.Value!)))})";

    public static string Of(IReadOnlyList<Effect> effects) => string.Join("; ", effects.Select(Of));

    private static string Of(IReadOnlyList<Expression> parts) =>
        string.Join(", ", parts.Select(Of));

    private static string Of(Slot slot, IReadOnlyList<Entity>? over) =>
        over is null ? $"{slot.Name}: {slot.Kind}" : $"{slot.Name}: {string.Join(" | ", over)}";

    private static string Of(StoryValue value) =>
        value.Sort == ValueSort.Entity
        && value.Entity!.Kinds.Count > 0
        && value.Entity.Kinds[0].IsFixedList
            ? $"{value.Entity.Name}:{value.Entity.Kinds[0]}"
            : value.ToString();

    private static string Minds(IReadOnlyList<Expression> holders) =>
        string.Concat(holders.Select(holder => $"{Of(holder)}: "));

    private static string If(Expression? when) => when is null ? "" : " if " + Of(when);

    private static string Symbol(Comparator comparator) =>
        comparator switch
        {
            Comparator.Equal => "=",
            Comparator.NotEqual => "!=",
            Comparator.Less => "<",
            Comparator.AtMost => "<=",
            Comparator.Greater => ">",
            Comparator.AtLeast => ">=",
            _ => throw new InvalidOperationException(),
        };

    private static string Symbol(ArithmeticKind kind) =>
        kind switch
        {
            ArithmeticKind.Add => "+",
            ArithmeticKind.Subtract => "-",
            ArithmeticKind.Multiply => "*",
            ArithmeticKind.Divide => "/",
            _ => throw new InvalidOperationException(),
        };
}
