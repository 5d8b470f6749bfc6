using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>Leads edges from acts and rules to the values they can bring about, as one person's plans see them when nothing is ever lost.</summary>
/// <remarks>
/// Every way in which a fluent can change is kept or made wider, none is left out: by effects, in a mind that notices (also by
/// surprise, or by taking the act for another), and by rules here and in minds that something has changed.
/// </remarks>
internal sealed class RelaxedChanges(
    WorldStore worlds,
    int owner,
    RelaxedNodes nodes,
    RelaxedVariables variables,
    RelaxedConditions conditions,
    RelaxedTerms terms
)
{
    private readonly Dictionary<int, int[]> _alsoSeen = [];
    private readonly Dictionary<int, int> _anything = [];
    private readonly Dictionary<int, int> _touched = [];

    public void AddAct(int act)
    {
        var ground = worlds.Problem.Acts[act];
        var possible = conditions.Holds(ground.If);
        if (possible == RelaxedNodes.False)
        {
            return;
        }

        var done = nodes.All([possible], isAct: true);
        AddHere(ground.Effects, possible, done, isAct: true);
        foreach (var observer in ground.Observers)
        {
            if (observer.Person == owner)
            {
                continue;
            }

            nodes.Edge(done, Touched(observer.Person));
            foreach (var seen in AlsoSeen(act))
            {
                AddInMind(observer.Person, worlds.Problem.Acts[seen].Effects, done);
                AddRepairs(observer.Person, worlds.Problem.Acts[seen].If, done);
            }
        }
    }

    public void AddRule(GroundRule rule)
    {
        var fires = conditions.Holds(rule.If);
        if (fires != RelaxedNodes.False)
        {
            AddHere(rule.Effects, fires, fires, isAct: false);
        }
    }

    /// <summary>What rules may bring about in a person's mind once anything has changed there.</summary>
    public void AddRulesInMind(int person, List<GroundRule> rules)
    {
        if (_touched.TryGetValue(person, out var touched))
        {
            foreach (var rule in rules)
            {
                AddInMind(person, rule.Effects, touched);
            }
        }
    }

    /// <summary>Effects as they happen in the planner's own world.</summary>
    private void AddHere(IReadOnlyList<GroundEffect> list, int possible, int done, bool isAct)
    {
        foreach (var effect in list)
        {
            var chain = worlds.Programs.Chains[worlds.Programs.Chains.Add(effect.Chain)];
            var isOwn = chain.Length > 0 && chain[0] == owner;
            if (isOwn && !worlds.Problem.ImaginesLearning)
            {
                continue;
            }

            var own = isOwn ? 1 : 0;
            var first = chain.Length > own ? chain[own] : RelaxedVariables.NoLink;
            if (first >= 0)
            {
                nodes.Edge(done, Touched(first));
            }

            foreach (var variable in variables.OfFluent(effect.Fluent))
            {
                if (variables[variable].FirstLink == first)
                {
                    var when = nodes.All(possible, conditions.Holds(effect.When));
                    AddValues(variable, when, terms.Options(effect.Value), isAct);
                }
            }
        }
    }

    private void AddValues(int variable, int when, List<RelaxedOption> options, bool isAct)
    {
        var target = variables[variable];
        foreach (var option in options)
        {
            if (option.Value is not { } value)
            {
                nodes.Edge(nodes.All([when, option.Node], isAct), Anything(variable));
            }
            else if (target.Domain.IsOpen)
            {
                var isOther = conditions.Given(starts => value.Of(starts) != starts[variable]);
                nodes.Edge(nodes.All([when, option.Node, isOther], isAct), target.FirstNode);
            }
            else if (value is StartValue.Fixed constant)
            {
                var node = nodes.All([when, option.Node], isAct);
                nodes.Edge(node, target.NodeOf(constant.Value));
            }
            else
            {
                for (var local = 0; local <= target.Domain.Count; local++)
                {
                    var atom = target.FirstNode + local;
                    var isIt = conditions.Given(starts => target.NodeOf(value.Of(starts)) == atom);
                    nodes.Edge(nodes.All([when, option.Node, isIt], isAct), atom);
                }
            }
        }
    }

    /// <summary>Effects as they may happen in a person's mind, or in a mind below it: when, nobody asks.</summary>
    private void AddInMind(int person, IReadOnlyList<GroundEffect> list, int cause)
    {
        foreach (var effect in list)
        {
            foreach (var variable in variables.OfFluent(effect.Fluent))
            {
                if (variables[variable].FirstLink == person)
                {
                    var constant = effect.Value as ConstantTerm;
                    List<RelaxedOption> options =
                    [
                        new(
                            RelaxedNodes.True,
                            constant is null ? null : new StartValue.Fixed(constant.Value)
                        ),
                    ];
                    AddValues(variable, cause, options, isAct: false);
                }
            }
        }
    }

    /// <summary>What surprise, or a mistake, may put into a person's mind: anything the condition reads.</summary>
    private void AddRepairs(int person, Condition condition, int cause)
    {
        foreach (var read in FluentReads.Of(condition, worlds.Programs.Chains))
        {
            foreach (var variable in variables.OfFluent(read.Fluent))
            {
                if (variables[variable].FirstLink == person)
                {
                    nodes.Edge(cause, Anything(variable));
                }
            }
        }
    }

    /// <summary>An act and all that it can be taken for, however deep in minds.</summary>
    private int[] AlsoSeen(int act)
    {
        if (!_alsoSeen.TryGetValue(act, out var known))
        {
            var seen = new List<int> { act };
            for (var i = 0; i < seen.Count; i++)
            {
                foreach (var observer in worlds.Problem.Acts[seen[i]].Observers)
                {
                    foreach (var view in observer.Views)
                    {
                        if (view.SeenAs is { } other && !seen.Contains(other))
                        {
                            seen.Add(other);
                        }
                    }
                }
            }

            _alsoSeen.Add(act, known = [.. seen]);
        }

        return known;
    }

    /// <summary>The node at which a person's mind may have changed.</summary>
    private int Touched(int person)
    {
        if (!_touched.TryGetValue(person, out var node))
        {
            _touched.Add(person, node = nodes.New());
        }

        return node;
    }

    /// <summary>The node at which a fluent may have become anything.</summary>
    private int Anything(int variable)
    {
        var target = variables[variable];
        if (target.Domain.IsOpen)
        {
            return target.FirstNode;
        }

        if (!_anything.TryGetValue(variable, out var node))
        {
            _anything.Add(variable, node = nodes.New());
            for (var local = 0; local <= target.Domain.Count; local++)
            {
                nodes.Edge(node, target.FirstNode + local);
            }
        }

        return node;
    }
}
