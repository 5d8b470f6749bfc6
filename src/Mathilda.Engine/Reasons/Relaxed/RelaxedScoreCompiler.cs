using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>Compiles the parts of a score, and lists the nodes it asks about.</summary>
internal sealed class RelaxedScoreCompiler(
    RelaxedVariables variables,
    RelaxedConditions conditions,
    Evaluator evaluator
)
{
    /// <summary>The score may have changed when one of these has come about.</summary>
    public List<int> Roots { get; } = [RelaxedNodes.True];

    /// <summary>The nodes at which a condition can hold, and can fail.</summary>
    public (int Holds, int Fails) Chance(Condition condition)
    {
        var chance = (conditions.Holds(condition), conditions.Fails(condition));
        Roots.Add(chance.Item1);
        Roots.Add(chance.Item2);
        return chance;
    }

    public RelaxedTerm Compile(Term term) =>
        term switch
        {
            ConstantTerm constant => new RelaxedTerm.Constant(evaluator.Amount(constant.Value)),
            FluentTerm fluent => Compile(variables.Of(fluent.Chain, fluent.Fluent)),
            ArithmeticTerm sum => new RelaxedTerm.Arithmetic(
                sum.Operator,
                Compile(sum.Left),
                Compile(sum.Right)
            ),
            ChoiceTerm choice => Compile(choice),
            _ => throw new ArgumentException("A kind of term nobody knows.", nameof(term)),
        };

    private RelaxedTerm Compile(int id)
    {
        var variable = variables[id];
        if (variable.Domain.IsOpen)
        {
            Roots.Add(variable.FirstNode);
            return new RelaxedTerm.Open(id, variable.FirstNode, evaluator.Amount);
        }

        var numbers = new List<(int, double)>();
        for (var local = 0; local <= variable.Domain.Count; local++)
        {
            var number = evaluator.Amount(variable.Domain.ValueOf(local));
            if (!double.IsNaN(number))
            {
                numbers.Add((variable.FirstNode + local, number));
                Roots.Add(variable.FirstNode + local);
            }
        }

        return new RelaxedTerm.Closed([.. numbers]);
    }

    private RelaxedTerm.Choice Compile(ChoiceTerm choice)
    {
        var branches = new (int, int, RelaxedTerm)[choice.Branches.Count];
        for (var i = 0; i < branches.Length; i++)
        {
            var (holds, fails) = Chance(choice.Branches[i].When);
            branches[i] = (holds, fails, Compile(choice.Branches[i].Then));
        }

        return new RelaxedTerm.Choice(branches, Compile(choice.Otherwise));
    }
}
