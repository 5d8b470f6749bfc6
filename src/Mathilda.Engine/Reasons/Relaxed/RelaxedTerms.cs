using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>The values that terms may have, and when.</summary>
internal sealed class RelaxedTerms(
    RelaxedNodes nodes,
    RelaxedVariables variables,
    Evaluator evaluator
)
{
    /// <summary>More options than these are not told apart.</summary>
    private const int MostOptions = 400;

    /// <summary>Needed by choices; set once, as each needs the other.</summary>
    public RelaxedConditions Conditions { get; set; } = null!;

    public List<RelaxedOption> Options(Term term)
    {
        switch (term)
        {
            case ConstantTerm constant:
                return [new(RelaxedNodes.True, new StartValue.Fixed(constant.Value))];
            case FluentTerm fluent:
                return Options(variables.Of(fluent.Chain, fluent.Fluent));
            case ArithmeticTerm sum:
                return Options(sum);
            case ChoiceTerm choice:
                return Options(choice);
            default:
                throw new ArgumentException("A kind of term nobody knows.", nameof(term));
        }
    }

    private List<RelaxedOption> Options(int id)
    {
        var variable = variables[id];
        if (variable.Domain.IsOpen)
        {
            return [new(RelaxedNodes.True, new StartValue.Read(id)), new(variable.FirstNode, null)];
        }

        var options = new List<RelaxedOption>();
        for (var local = 0; local <= variable.Domain.Count; local++)
        {
            var value = new StartValue.Fixed(variable.Domain.ValueOf(local));
            options.Add(new RelaxedOption(variable.FirstNode + local, value));
        }

        return options;
    }

    private List<RelaxedOption> Options(ArithmeticTerm sum)
    {
        var (lefts, rights) = (Options(sum.Left), Options(sum.Right));
        if (lefts.Count * rights.Count > MostOptions)
        {
            return [new RelaxedOption(RelaxedNodes.True, null)];
        }

        var options = new List<RelaxedOption>();
        foreach (var left in lefts)
        {
            foreach (var right in rights)
            {
                var node = nodes.All(left.Node, right.Node);
                options.Add(new RelaxedOption(node, Calculated(sum.Operator, left, right)));
            }
        }

        return Joined(options);
    }

    private StartValue? Calculated(
        ArithmeticOperator op,
        RelaxedOption left,
        RelaxedOption right
    ) =>
        (left.Value, right.Value) switch
        {
            (null, _) or (_, null) => null,
            (StartValue.Fixed a, StartValue.Fixed b) => new StartValue.Fixed(
                evaluator.Calculate(op, a.Value, b.Value)
            ),
            var (a, b) => new StartValue.Calculated(op, a, b, evaluator),
        };

    private List<RelaxedOption> Options(ChoiceTerm choice)
    {
        var options = new List<RelaxedOption>();
        var here = RelaxedNodes.True;
        foreach (var (when, then) in choice.Branches)
        {
            Add(nodes.All(here, Conditions.Holds(when)), then, options);
            here = nodes.All(here, Conditions.Fails(when));
        }

        Add(here, choice.Otherwise, options);
        return options.Count > MostOptions
            ? [new RelaxedOption(RelaxedNodes.True, null)]
            : Joined(options);
    }

    private void Add(int node, Term term, List<RelaxedOption> options)
    {
        if (node == RelaxedNodes.False)
        {
            return;
        }

        foreach (var option in Options(term))
        {
            options.Add(option with { Node = nodes.All(node, option.Node) });
        }
    }

    /// <summary>Equal constants once.</summary>
    private List<RelaxedOption> Joined(List<RelaxedOption> options)
    {
        var joined = new List<RelaxedOption>();
        var byValue = new Dictionary<int, List<int>>();
        foreach (var option in options)
        {
            if (option.Value is not StartValue.Fixed constant)
            {
                joined.Add(option);
                continue;
            }

            if (!byValue.TryGetValue(constant.Value, out var ways))
            {
                byValue.Add(constant.Value, ways = []);
                joined.Add(option);
            }

            ways.Add(option.Node);
        }

        for (var i = 0; i < joined.Count; i++)
        {
            if (joined[i].Value is StartValue.Fixed constant)
            {
                joined[i] = joined[i] with { Node = nodes.Any(byValue[constant.Value]) };
            }
        }

        return joined;
    }
}
