using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Language.Sabre;

/// <summary>Expressions as written to expressions of the model: names are looked up, types are checked.</summary>
internal sealed class SabreExpressions(SourceText source, SabreWorld world, SabreFindings findings)
{
    /// <summary>Something that must be so.</summary>
    public Expression Condition(SabreNode node, SabreScope scope)
    {
        switch (node)
        {
            case TruthNode truth:
                return truth.Value ? ConstantExpression.Yes : ConstantExpression.No;
            case BelievesNode believes:
                return new BelievedExpression(
                    CharacterOf(believes.Character, scope),
                    Condition(believes.Inner, scope)
                );
            case JoinNode { IsAll: true } all:
                return new AllExpression([.. all.Parts.Select(p => Condition(p, scope))]);
            case JoinNode any:
                return new AnyExpression([.. any.Parts.Select(p => Condition(p, scope))]);
            case NegationNode not:
                return new NotExpression(Condition(not.Part, scope));
            case ConditionalNode conditional:
                return new ChoiceExpression(
                    [
                        .. conditional.Branches.Select(b =>
                            (Condition(b.When, scope), Condition(b.Then, scope))
                        ),
                    ],
                    conditional.Otherwise is { } otherwise
                        ? Condition(otherwise, scope)
                        : ConstantExpression.Yes
                );
            case BoundNode { Binder: SabreBinder.ForAll or SabreBinder.Exists } bound:
                var slot = VariableOf(bound.Variable, bound.Type);
                return new QuantifiedExpression(
                    bound.Binder == SabreBinder.ForAll,
                    slot,
                    Condition(bound.Body, scope.With(slot))
                );
            case ComparisonNode comparison:
                return new CompareExpression(
                    Value(comparison.Left, scope).Expression,
                    comparison.Comparator,
                    Value(comparison.Right, scope).Expression
                )
                {
                    Where = At(node),
                };
            case TypeTestNode test:
                return new KindTestExpression(
                    Value(test.Value, scope).Expression,
                    KindOf(test.Type)
                );
            case AssignNode:
                throw findings.WrongUse(
                    node.Span,
                    "A change stands where something must be so.",
                    "Compare with `==`; a single `=` gives a new value."
                );
            default:
                var (expression, type) = Value(node, scope);
                return type.IsBoolean
                    ? expression
                    : throw findings.WrongUse(
                        node.Span,
                        "This is no condition: it is neither true nor false.",
                        "Compare it with a value."
                    );
        }
    }

    /// <summary>A value and its type.</summary>
    public (Expression Expression, SabreType Type) Value(SabreNode node, SabreScope scope)
    {
        switch (node)
        {
            case UnknownNode:
                return (new ConstantExpression(StoryValue.Unknown), SabreType.Unknown);
            case NumberNode number:
                return (new ConstantExpression(StoryValue.Of(number.Value)), SabreType.Number);
            case NameNode name:
                return Name(name, scope);
            case PropertyNode property:
                var read = Property(property, scope);
                return (read, SabreType.Of(read.State.Type));
            case BelievesNode believes:
                var (inner, type) = Value(believes.Inner, scope);
                return (
                    new BelievedExpression(CharacterOf(believes.Character, scope), inner),
                    type
                );
            case ConditionalNode conditional:
                return Conditional(conditional, scope);
            case BoundNode { Binder: SabreBinder.Sum or SabreBinder.Product } fold:
                var slot = VariableOf(fold.Variable, fold.Type);
                var body = Numeric(fold.Body, scope.With(slot));
                return (
                    new FoldExpression(fold.Binder == SabreBinder.Product, slot, body),
                    SabreType.Number
                );
            case ArithmeticNode sum:
                return (
                    new ArithmeticExpression(
                        sum.Kind,
                        Numeric(sum.Left, scope),
                        Numeric(sum.Right, scope)
                    ),
                    SabreType.Number
                );
            default:
                return (Condition(node, scope), SabreType.Boolean);
        }
    }

    /// <summary>The property that a reference means: the first declared one whose types include those of the arguments.</summary>
    public ReadExpression Property(PropertyNode node, SabreScope scope)
    {
        List<(Expression Expression, Func<Kind, bool> Is)> arguments =
        [
            .. node.Arguments.Select(a => Argument(a, scope)),
        ];
        foreach (var property in world.Properties)
        {
            var fits =
                property.Name == node.Name
                && property.Slots.Count == arguments.Count
                && property
                    .Slots.Zip(arguments, (slot, argument) => argument.Is(slot.Kind!))
                    .All(f => f);
            if (fits)
            {
                return new ReadExpression(property, [.. arguments.Select(a => a.Expression)])
                {
                    Where = At(node),
                };
            }
        }

        throw findings.NoSuchProperty(node.Span, source.TextOf(node.Span));
    }

    /// <summary>A character: a constant or a variable of that type.</summary>
    public Expression CharacterOf(NameNode node, SabreScope scope)
    {
        var (expression, type) = Name(node, scope);
        return type.Fits(SabreType.Of([world.Character])) && !type.IsUnknown
            ? expression
            : throw findings.WrongType(
                node.Span,
                $"`{node.Name}` is not a character, and only characters have beliefs.",
                "Use a name of the type `character`."
            );
    }

    public Kind KindOf(SabreToken type) =>
        world.Kinds.TryGetValue(type.Text, out var kind)
            ? kind
            : throw findings.Undeclared(type.Span, "type", type.Text);

    /// <summary>A variable of a type one can count through.</summary>
    public Slot VariableOf(SabreToken name, SabreToken type)
    {
        var kind = KindOf(type);
        return ReferenceEquals(kind, world.Number)
            ? throw findings.WrongType(
                type.Span,
                "No variable can be a number: there is no end of them.",
                "Use a type of entities."
            )
            : new Slot(name.Text, kind);
    }

    public Location At(SabreNode node) => new(source, node.Span);

    private (Expression Expression, SabreType Type) Name(NameNode node, SabreScope scope)
    {
        if (scope.Find(node.Name) is { } slot)
        {
            var read = new SlotExpression(slot);
            return ReferenceEquals(slot.Kind, world.Boolean)
                ? (IsTrue(read), SabreType.Boolean)
                : (read, SabreType.Of([slot.Kind!]));
        }

        return world.Entities.TryGetValue(node.Name, out var entity)
            ? (new ConstantExpression(StoryValue.Of(entity)), SabreType.Of(entity.Kinds))
            : throw findings.Undeclared(node.Span, "name", node.Name);
    }

    /// <summary>A truth that fills a slot stands for itself.</summary>
    private CompareExpression IsTrue(Expression slot) =>
        new(slot, Comparator.Equal, new ConstantExpression(StoryValue.Of(world.Literals["True"])));

    private (Expression Expression, Func<Kind, bool> Is) Argument(SabreNode node, SabreScope scope)
    {
        if (node is NameNode name && scope.Find(name.Name) is { } slot)
        {
            return (new SlotExpression(slot), slot.Kind!.IsA);
        }

        var text = node switch
        {
            NameNode other => other.Name,
            TruthNode truth => truth.Value ? "True" : "False",
            NumberNode number => SabreWorldBuilder.NumberText(number.Value),
            _ => throw findings.WrongType(
                node.Span,
                "What is unknown can be no argument.",
                "Use a name."
            ),
        };
        var entities = node is NameNode ? world.Entities : world.Literals;
        if (entities.TryGetValue(text, out var entity))
        {
            return (new ConstantExpression(StoryValue.Of(entity)), entity.Is);
        }

        throw node is NameNode
            ? findings.Undeclared(node.Span, "name", text)
            : findings.NoSuchProperty(node.Span, source.TextOf(node.Span));
    }

    private (Expression Expression, SabreType Type) Conditional(
        ConditionalNode node,
        SabreScope scope
    )
    {
        var branches = new List<(Expression, Expression)>();
        var type = Value(node.Branches[0].Then, scope).Type;
        foreach (var (when, then) in node.Branches)
        {
            var (value, other) = Value(then, scope);
            branches.Add((Condition(when, scope), value));
            type = Common(type, other, then);
        }

        if (node.Otherwise is { } otherwise)
        {
            var (value, other) = Value(otherwise, scope);
            return (new ChoiceExpression(branches, value), Common(type, other, otherwise));
        }

        return type.IsBoolean
            ? (new ChoiceExpression(branches, ConstantExpression.Yes), type)
            : throw findings.WrongUse(
                node.Span,
                "This `if` has no `else`.",
                "Say what the value is otherwise."
            );
    }

    /// <summary>The type of a conditional: the kinds of all its branches.</summary>
    private SabreType Common(SabreType one, SabreType other, SabreNode at)
    {
        if (one.IsUnknown || other.IsUnknown)
        {
            return one.IsUnknown ? other : one;
        }

        if (one.IsBoolean != other.IsBoolean || one.IsNumber != other.IsNumber)
        {
            throw findings.WrongType(
                at.Span,
                "The branches of this `if` are of different types.",
                "Give all of them the same type."
            );
        }

        return one.Fits(other) ? other
            : other.Fits(one) ? one
            : SabreType.Of([world.Kinds["entity"]]);
    }

    private Expression Numeric(SabreNode node, SabreScope scope)
    {
        var (expression, type) = Value(node, scope);
        return type.IsNumber || type.IsUnknown
            ? expression
            : throw findings.WrongType(
                node.Span,
                "This is no number.",
                "Only numbers can be added and multiplied."
            );
    }
}
