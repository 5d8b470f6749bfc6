using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Language.Sabre;

/// <summary>Expressions as written to changes: effects of actions and triggers, and statements about the start.</summary>
internal sealed class SabreEffects(
    SourceText source,
    SabreWorld world,
    SabreExpressions expressions,
    SabreFindings findings
)
{
    /// <summary>The changes, conjunctions taken apart.</summary>
    public List<Effect> Read(SabreNode node, SabreScope scope) => Read(node, scope, []);

    /// <param name="holders">In whose mind it changes, outermost first; everything inside is read there too.</param>
    private List<Effect> Read(SabreNode node, SabreScope scope, IReadOnlyList<Expression> holders)
    {
        switch (node)
        {
            case TruthNode { Value: true }:
                return [];
            case JoinNode { IsAll: true } all:
                return [.. all.Parts.SelectMany(p => Read(p, scope, holders))];
            case BelievesNode believes:
                return Read(
                    believes.Inner,
                    scope,
                    [.. holders, expressions.CharacterOf(believes.Character, scope)]
                );
            case PropertyNode:
                return [Assign(node, new TruthNode(true, node.Span), scope, holders)];
            case NegationNode { Part: var part } when Target(part) is not null:
                return [Assign(part, new TruthNode(false, node.Span), scope, holders)];
            case NegationNode { Part: NegationNode { Part: var part } }:
                return Read(part, scope, holders);
            case NegationNode { Part: ComparisonNode { Comparator: Comparator.NotEqual } other }:
                return [Assign(other.Left, other.Right, scope, holders)];
            case NegationNode { Part: ComparisonNode { Comparator: Comparator.Equal } other }:
                return
                [
                    Assign(
                        other.Left,
                        new NegationNode(other.Right, other.Right.Span),
                        scope,
                        holders
                    ),
                ];
            case AssignNode assign:
                return [Assign(assign.Target, assign.Value, scope, holders)];
            case ComparisonNode { Comparator: Comparator.Equal } same:
                return [Assign(same.Left, same.Right, scope, holders)];
            case ComparisonNode { Comparator: Comparator.NotEqual } other:
                return
                [
                    Assign(
                        other.Left,
                        new NegationNode(other.Right, other.Right.Span),
                        scope,
                        holders
                    ),
                ];
            case ConditionalNode conditional:
                return [When(conditional, 0, scope, holders)];
            case BoundNode { Binder: SabreBinder.ForAll or SabreBinder.Exists } bound:
                return [Each(bound, scope, holders)];
            default:
                throw NoEffect(node);
        }
    }

    private SabreException NoEffect(SabreNode node) =>
        findings.WrongUse(
            node.Span,
            "This does not say what changes.",
            "Give properties values with `=`, joined with `&`; a choice between changes is none."
        );

    private WhenEffect When(
        ConditionalNode node,
        int branch,
        SabreScope scope,
        IReadOnlyList<Expression> holders
    )
    {
        var (when, then) = node.Branches[branch];
        List<Effect> otherwise =
            branch + 1 < node.Branches.Count ? [When(node, branch + 1, scope, holders)]
            : node.Otherwise is { } last ? Read(last, scope, holders)
            : [];
        return new WhenEffect(
            Within(holders, expressions.Condition(when, scope)),
            Read(then, scope, holders),
            otherwise
        )
        {
            Where = new Location(source, node.Span),
        };
    }

    private EachEffect Each(BoundNode node, SabreScope scope, IReadOnlyList<Expression> holders)
    {
        var slot = expressions.VariableOf(node.Variable, node.Type);
        if (node.Binder == SabreBinder.Exists && world.InOrder.Count(e => e.Is(slot.Kind!)) != 1)
        {
            throw NoEffect(node);
        }

        return new EachEffect(slot, Read(node.Body, scope.With(slot), holders))
        {
            Where = new Location(source, node.Span),
        };
    }

    /// <summary>The property that changes, and in whose mind.</summary>
    private static (PropertyNode Property, IReadOnlyList<NameNode> Holders)? Target(SabreNode node)
    {
        var holders = new List<NameNode>();
        while (node is BelievesNode believes)
        {
            holders.Add(believes.Character);
            node = believes.Inner;
        }

        return node is PropertyNode property ? (property, holders) : null;
    }

    private Effect Assign(
        SabreNode target,
        SabreNode value,
        SabreScope scope,
        IReadOnlyList<Expression> holders
    ) =>
        value is ConditionalNode choice
            ? AssignChoice(target, choice, 0, scope, holders)
            : AssignValue(target, value, scope, holders);

    /// <summary>A branch counts only where all earlier ones are known not to: of something unknown, none may.</summary>
    private WhenEffect AssignChoice(
        SabreNode target,
        ConditionalNode choice,
        int branch,
        SabreScope scope,
        IReadOnlyList<Expression> holders
    )
    {
        var (when, then) = choice.Branches[branch];
        var otherwise =
            branch + 1 < choice.Branches.Count
                ? AssignChoice(target, choice, branch + 1, scope, holders)
            : choice.Otherwise is { } last ? Assign(target, last, scope, holders)
            : expressions.Value(choice, scope).Type.IsBoolean
                ? Assign(target, new TruthNode(true, choice.Span), scope, holders)
            : throw NoEffect(choice);
        return new WhenEffect(
            Within(holders, expressions.Condition(when, scope)),
            [Assign(target, then, scope, holders)],
            [otherwise]
        );
    }

    private AssignEffect AssignValue(
        SabreNode target,
        SabreNode value,
        SabreScope scope,
        IReadOnlyList<Expression> holders
    )
    {
        if (Target(target) is not var (property, minds))
        {
            throw NoEffect(target);
        }

        var read = expressions.Property(property, scope);
        var (given, type) = expressions.Value(value, scope);
        if (!type.Fits(SabreType.Of(read.State.Type)))
        {
            throw findings.WrongType(
                value.Span,
                $"`{source.TextOf(value.Span)}` is not of the type of `{read.State.Name}`.",
                "A property takes values of its own type or of a narrower one."
            );
        }

        return new AssignEffect(
            [.. holders, .. minds.Select(m => expressions.CharacterOf(m, scope))],
            read.State,
            read.Arguments,
            Within(holders, given)
        )
        {
            Where = new Location(source, target.Span),
        };
    }

    private static Expression Within(IReadOnlyList<Expression> holders, Expression inner)
    {
        for (var i = holders.Count - 1; i >= 0; i--)
        {
            inner = new BelievedExpression(holders[i], inner);
        }

        return inner;
    }
}
