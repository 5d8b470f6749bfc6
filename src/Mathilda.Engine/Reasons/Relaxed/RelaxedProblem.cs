using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>The acts and rules as one person's plans see them when nothing is ever lost, and what that person's score can come to.</summary>
/// <remarks>
/// Every way in which a fluent can change is kept or made wider, none is left out: by effects, in a mind that notices (also by
/// surprise, or by taking the act for another), and by rules here and in minds that something has changed.
/// </remarks>
internal sealed class RelaxedProblem
{
    private readonly WorldStore _worlds;
    private readonly int _owner;
    private readonly RelaxedCompiler _compiler;
    private readonly Dictionary<int, List<int>> _byFluent = [];
    private readonly Dictionary<int, int[]> _alsoSeen = [];

    public RelaxedProblem(WorldStore worlds, int owner, Score score, IReadOnlyList<int> acts)
    {
        (_worlds, _owner) = (worlds, owner);
        var problem = worlds.Problem;
        States = new RelaxedStates(worlds, owner);
        _compiler = new RelaxedCompiler(States, worlds.Evaluator);
        Score = new RelaxedScore(score, _compiler);
        // Everything is read once before effects are listed: an effect on a fluent that nothing reads is none.
        foreach (var act in acts)
        {
            Read(problem.Acts[act].If, problem.Acts[act].Effects);
        }

        foreach (var rule in problem.Rules)
        {
            Read(rule.If, rule.Effects);
        }

        for (var variable = 0; variable < States.Count; variable++)
        {
            var fluent = States.FluentOf(variable);
            if (!_byFluent.TryGetValue(fluent, out var variables))
            {
                _byFluent.Add(fluent, variables = []);
            }

            variables.Add(variable);
        }

        Acts = new RelaxedAct[acts.Count];
        for (var i = 0; i < acts.Count; i++)
        {
            Acts[i] = OfAct(acts[i]);
        }

        Rules = new RelaxedAct[problem.Rules.Count];
        for (var i = 0; i < Rules.Length; i++)
        {
            Rules[i] = OfRule(problem.Rules[i]);
        }

        RulesInMinds = new RelaxedEffect[problem.PersonCount][];
        for (var person = 0; person < problem.PersonCount; person++)
        {
            var effects = new List<RelaxedEffect>();
            foreach (var rule in problem.Rules)
            {
                AddInMind(person, rule.Effects, effects);
            }

            RulesInMinds[person] = [.. effects];
        }
    }

    public RelaxedStates States { get; }

    public RelaxedScore Score { get; }

    public RelaxedAct[] Acts { get; }

    public RelaxedAct[] Rules { get; }

    /// <summary>What rules may add in a person's mind once anything has changed there.</summary>
    public RelaxedEffect[][] RulesInMinds { get; }

    private void Read(Condition condition, IReadOnlyList<GroundEffect> effects)
    {
        _compiler.Compile(condition);
        foreach (var effect in effects)
        {
            _compiler.Compile(effect.When);
            _compiler.Compile(effect.Value);
        }
    }

    private RelaxedAct OfRule(GroundRule rule)
    {
        var effects = new List<RelaxedEffect>();
        var minds = new SortedSet<int>();
        AddHere(rule.Effects, effects, minds);
        return new RelaxedAct(_compiler.Compile(rule.If), [.. effects], [.. minds]);
    }

    private RelaxedAct OfAct(int act)
    {
        var ground = _worlds.Problem.Acts[act];
        var effects = new List<RelaxedEffect>();
        var minds = new SortedSet<int>();
        AddHere(ground.Effects, effects, minds);
        foreach (var observer in ground.Observers)
        {
            if (observer.Person == _owner)
            {
                continue;
            }

            minds.Add(observer.Person);
            foreach (var seen in AlsoSeen(act))
            {
                AddInMind(observer.Person, _worlds.Problem.Acts[seen].Effects, effects);
                AddRepairs(observer.Person, _worlds.Problem.Acts[seen].If, effects);
            }
        }

        return new RelaxedAct(_compiler.Compile(ground.If), [.. effects], [.. minds]);
    }

    /// <summary>An act and all that it can be taken for, however deep in minds.</summary>
    private int[] AlsoSeen(int act)
    {
        if (!_alsoSeen.TryGetValue(act, out var known))
        {
            var seen = new List<int> { act };
            for (var i = 0; i < seen.Count; i++)
            {
                foreach (var observer in _worlds.Problem.Acts[seen[i]].Observers)
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

    /// <summary>Effects as they happen in the planner's own world.</summary>
    private void AddHere(
        IReadOnlyList<GroundEffect> list,
        List<RelaxedEffect> effects,
        SortedSet<int> minds
    )
    {
        foreach (var effect in list)
        {
            var chain = _worlds.Programs.Chains[_worlds.Programs.Chains.Add(effect.Chain)];
            var isOwn = chain.Length > 0 && chain[0] == _owner;
            if (isOwn && !_worlds.Problem.ImaginesLearning)
            {
                continue;
            }

            var first = chain.Length > (isOwn ? 1 : 0) ? chain[isOwn ? 1 : 0] : -2;
            if (first >= 0)
            {
                minds.Add(first);
            }

            foreach (var variable in VariablesOf(effect.Fluent))
            {
                if (States.FirstLinkOf(variable) == first)
                {
                    effects.Add(
                        new RelaxedEffect(
                            variable,
                            _compiler.Compile(effect.When),
                            Values(effect.Value)
                        )
                    );
                }
            }
        }
    }

    /// <summary>Effects as they may happen in a person's mind, or in a mind below it: when, nobody asks.</summary>
    private void AddInMind(
        int person,
        IReadOnlyList<GroundEffect> list,
        List<RelaxedEffect> effects
    )
    {
        foreach (var effect in list)
        {
            foreach (var variable in VariablesOf(effect.Fluent))
            {
                if (States.FirstLinkOf(variable) == person)
                {
                    var values = effect.Value is ConstantTerm constant
                        ? new RelaxedValues.One(constant.Value)
                        : null;
                    effects.Add(new RelaxedEffect(variable, null, values));
                }
            }
        }
    }

    /// <summary>What surprise, or a mistake, may put into a person's mind: anything the condition reads.</summary>
    private void AddRepairs(int person, Condition condition, List<RelaxedEffect> effects)
    {
        foreach (var read in FluentReads.Of(condition, _worlds.Programs.Chains))
        {
            foreach (var variable in VariablesOf(read.Fluent))
            {
                if (States.FirstLinkOf(variable) == person)
                {
                    effects.Add(new RelaxedEffect(variable, null, null));
                }
            }
        }
    }

    private List<int> VariablesOf(int fluent) =>
        _byFluent.TryGetValue(fluent, out var variables) ? variables : [];

    private RelaxedValues? Values(Term term) =>
        term switch
        {
            ConstantTerm constant => new RelaxedValues.One(constant.Value),
            FluentTerm fluent => new RelaxedValues.Copy(States.Of(fluent.Chain, fluent.Fluent)),
            ArithmeticTerm sum
                when Values(sum.Left) is { } left && Values(sum.Right) is { } right =>
                new RelaxedValues.Computed(sum.Operator, left, right, _worlds.Evaluator),
            _ => null,
        };
}
