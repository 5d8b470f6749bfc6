using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>The nodes at which conditions can hold, and at which they can fail. Too early is no harm, too late would be.</summary>
internal sealed class RelaxedConditions(
    RelaxedNodes nodes,
    RelaxedVariables variables,
    RelaxedTerms terms,
    Evaluator evaluator,
    List<RelaxedGiven> givens
)
{
    private const int MostPairs = 2000;

    public int Holds(Condition condition) => Node(condition, holds: true);

    public int Fails(Condition condition) => Node(condition, holds: false);

    /// <summary>Given where the bound is asked for, if the test holds of the values that open fluents have there.</summary>
    public int Given(Func<int[], bool> test)
    {
        var node = nodes.New();
        givens.Add(new RelaxedGiven(node, test));
        return node;
    }

    private int Node(Condition condition, bool holds)
    {
        switch (condition)
        {
            case AllCondition all:
                return Node(all.Parts, holds, together: holds);
            case AnyCondition any:
                return Node(any.Parts, holds, together: !holds);
            case NotCondition not:
                return Node(not.Part, !holds);
            case ComparisonCondition { Left: FluentTerm fluent, Right: ConstantTerm constant } c:
                return Among(
                    fluent,
                    value => evaluator.Compare(value, c.Comparison, constant.Value) == holds
                );
            case ComparisonCondition { Left: ConstantTerm constant, Right: FluentTerm fluent } c:
                return Among(
                    fluent,
                    value => evaluator.Compare(constant.Value, c.Comparison, value) == holds
                );
            case ComparisonCondition comparison:
                return Pairs(comparison, holds);
            default:
                throw new ArgumentException("A kind of condition nobody knows.", nameof(condition));
        }
    }

    private int Node(IReadOnlyList<Condition> parts, bool holds, bool together)
    {
        var list = new int[parts.Count];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = Node(parts[i], holds);
        }

        return together ? nodes.All(list) : nodes.Any(list);
    }

    private int Among(FluentTerm fluent, Func<int, bool> test)
    {
        var id = variables.Of(fluent.Chain, fluent.Fluent);
        var variable = variables[id];
        if (variable.Domain.IsOpen)
        {
            return nodes.Any([Given(starts => test(starts[id])), variable.FirstNode]);
        }

        var wanted = new List<int>();
        for (var local = 0; local <= variable.Domain.Count; local++)
        {
            if (test(variable.Domain.ValueOf(local)))
            {
                wanted.Add(variable.FirstNode + local);
            }
        }

        // It always has some value.
        return wanted.Count > variable.Domain.Count ? RelaxedNodes.True : nodes.Any(wanted);
    }

    private int Pairs(ComparisonCondition condition, bool holds)
    {
        var (lefts, rights) = (terms.Options(condition.Left), terms.Options(condition.Right));
        if (lefts.Count * rights.Count > MostPairs)
        {
            return RelaxedNodes.True;
        }

        var ways = new List<int>();
        foreach (var left in lefts)
        {
            var fits = new List<int>();
            foreach (var right in rights)
            {
                var isSo = Compared(left.Value, condition.Comparison, right.Value, holds);
                fits.Add(nodes.All(right.Node, isSo));
            }

            ways.Add(nodes.All(left.Node, nodes.Any(fits)));
        }

        return nodes.Any(ways);
    }

    private int Compared(StartValue? left, Comparison comparison, StartValue? right, bool holds)
    {
        switch (left, right)
        {
            case (null, _) or (_, null):
                return RelaxedNodes.True;
            case (StartValue.Fixed a, StartValue.Fixed b):
                return evaluator.Compare(a.Value, comparison, b.Value) == holds
                    ? RelaxedNodes.True
                    : RelaxedNodes.False;
            default:
                return Given(starts =>
                    evaluator.Compare(left.Of(starts), comparison, right.Of(starts)) == holds
                );
        }
    }
}
