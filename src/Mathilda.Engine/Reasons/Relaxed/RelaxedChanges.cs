using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>Leads edges from acts and rules to the values they can bring about, as one person's plans see them when nothing is ever lost.</summary>
/// <remarks>
/// Every way in which a fluent can change is kept or made wider, none is left out: by effects, in a mind that notices (also by
/// surprise, or by taking the act for another), and by rules here and in minds that something has changed. Only what somebody reads is followed back, from the
/// score on: of thousands of values few can matter.
/// </remarks>
internal sealed class RelaxedChanges(
    WorldStore worlds,
    int owner,
    RelaxedSources sources,
    RelaxedNodes nodes,
    RelaxedVariables variables,
    RelaxedConditions conditions,
    RelaxedTerms terms
)
{
    private readonly Dictionary<int, (int Possible, int Done)> _sources = [];
    private readonly Dictionary<int, int> _anything = [];
    private readonly Dictionary<int, int> _touched = [];
    private readonly Queue<int> _newlyTouched = [];

    /// <summary>Follows all variables that there are, and those that this brings up.</summary>
    public void AddAll()
    {
        for (var variable = 0; variable < variables.Count || _newlyTouched.Count > 0; )
        {
            if (variable < variables.Count)
            {
                AddTo(variable++);
            }
            else
            {
                AddTouches(_newlyTouched.Dequeue());
            }
        }
    }

    private void AddTo(int variable)
    {
        var (person, fluent) = (variables[variable].FirstLink, variables[variable].Fluent);
        foreach (var (source, effect) in sources.Here(fluent))
        {
            if (Reaches(effect, out var first) && first == person)
            {
                AddHere(variable, source, effect);
            }
        }

        if (person >= 0)
        {
            AddSeen(variable, person, fluent);
            foreach (var (source, effect) in sources.Here(fluent))
            {
                if (source < 0)
                {
                    var value = (effect.Value as ConstantTerm)?.Value;
                    AddInMind(variable, value, Touched(person));
                }
            }
        }
    }

    /// <summary>An effect as it happens in the planner's own world.</summary>
    private void AddHere(int variable, int source, GroundEffect effect)
    {
        var (possible, _) = Source(source);
        if (possible != RelaxedNodes.False)
        {
            var when = nodes.All(possible, conditions.Holds(effect.When));
            AddValues(variable, when, terms.Options(effect.Value), source >= 0 ? source : null);
        }
    }

    private void AddSeen(int variable, int person, int fluent)
    {
        foreach (var (act, value) in sources.Seen(fluent))
        {
            if (IsNoticedBy(act, person))
            {
                AddInMind(variable, value, Source(act).Done);
            }
        }

        // What surprise, or a mistake, may put into a person's mind: anything the condition reads.
        foreach (var act in sources.Repairs(fluent))
        {
            if (IsNoticedBy(act, person))
            {
                nodes.Edge(Source(act).Done, Anything(variable));
            }
        }
    }

    /// <summary>Whatever may change something in a person's mind.</summary>
    private void AddTouches(int person)
    {
        foreach (var source in sources.All)
        {
            var touches = source >= 0 && IsNoticedBy(source, person);
            foreach (var effect in EffectsOf(source))
            {
                touches |= Reaches(effect, out var first) && first == person;
            }

            if (touches)
            {
                nodes.Edge(Source(source).Done, _touched[person]);
            }
        }
    }

    /// <summary>Whether an effect does anything in the planner's worlds, and in whose mind.</summary>
    private bool Reaches(GroundEffect effect, out int first)
    {
        var chain = effect.Chain;
        var isOwn = chain.Count > 0 && chain[0] == owner;
        var own = 0;
        while (own < chain.Count && chain[own] == owner)
        {
            own++;
        }

        first = chain.Count > own ? chain[own] : RelaxedVariables.NoLink;
        return !isOwn || worlds.Problem.ImaginesLearning;
    }

    /// <summary>When an act or a rule can happen, and when it has.</summary>
    private (int Possible, int Done) Source(int source)
    {
        if (!_sources.TryGetValue(source, out var known))
        {
            var problem = worlds.Problem;
            var possible = conditions.Holds(
                source >= 0 ? problem.Acts[source].If : problem.Rules[~source].If
            );
            known = (possible, source >= 0 ? nodes.All([possible], source) : possible);
            _sources.Add(source, known);
        }

        return known;
    }

    private IReadOnlyList<GroundEffect> EffectsOf(int source) =>
        source >= 0 ? worlds.Problem.Acts[source].Effects : worlds.Problem.Rules[~source].Effects;

    private bool IsNoticedBy(int act, int person)
    {
        if (person == owner)
        {
            return false;
        }

        foreach (var observer in worlds.Problem.Acts[act].Observers)
        {
            if (observer.Person == person)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A value as it may come up in a person's mind, or in a mind below it: when, nobody asks.</summary>
    private void AddInMind(int variable, int? value, int cause) =>
        AddValues(
            variable,
            cause,
            [new(RelaxedNodes.True, value is { } v ? new StartValue.Fixed(v) : null)],
            act: null
        );

    private void AddValues(int variable, int when, List<RelaxedOption> options, int? act)
    {
        var target = variables[variable];
        foreach (var option in options)
        {
            if (option.Value is not { } value)
            {
                nodes.Edge(nodes.All([when, option.Node], act), Anything(variable));
            }
            else if (target.Domain.IsOpen)
            {
                var isOther = conditions.Given(starts => value.Of(starts) != starts[variable]);
                nodes.Edge(nodes.All([when, option.Node, isOther], act), target.FirstNode);
            }
            else if (value is StartValue.Fixed constant)
            {
                var node = nodes.All([when, option.Node], act);
                nodes.Edge(node, target.NodeOf(constant.Value));
            }
            else
            {
                for (var local = 0; local <= target.Domain.Count; local++)
                {
                    var atom = target.FirstNode + local;
                    var isIt = conditions.Given(starts => target.NodeOf(value.Of(starts)) == atom);
                    nodes.Edge(nodes.All([when, option.Node, isIt], act), atom);
                }
            }
        }
    }

    /// <summary>The node at which a person's mind may have changed.</summary>
    private int Touched(int person)
    {
        if (!_touched.TryGetValue(person, out var node))
        {
            _touched.Add(person, node = nodes.New());
            _newlyTouched.Enqueue(person);
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
