using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>One person's acts and score as a graph of what can become so when nothing is ever lost.</summary>
internal sealed class RelaxedProblem
{
    private readonly List<RelaxedGiven> _givens = [];

    public RelaxedProblem(WorldStore worlds, int owner, Score score, IReadOnlyList<int> acts)
    {
        var problem = worlds.Problem;
        var nodes = new RelaxedNodes();
        Variables = new RelaxedVariables(worlds, owner, nodes);
        var terms = new RelaxedTerms(nodes, Variables, worlds.Evaluator);
        terms.Conditions = new RelaxedConditions(
            nodes,
            Variables,
            terms,
            worlds.Evaluator,
            _givens
        );
        var compiler = new RelaxedScoreCompiler(Variables, terms.Conditions, worlds.Evaluator);
        GroundScore = score;
        Score = new RelaxedScore(score, compiler);
        // All reads are known before effects are listed: an effect on a fluent that nothing reads is none.
        var reads = new RelaxedReads(Variables);
        foreach (var act in acts)
        {
            reads.Add(problem.Acts[act].If, problem.Acts[act].Effects);
        }

        var rules = new List<GroundRule>();
        for (var rule = 0; rule < problem.Rules.Count; rule++)
        {
            if (worlds.Projection?.NeedsRule(rule) != false)
            {
                rules.Add(problem.Rules[rule]);
            }
        }

        foreach (var rule in rules)
        {
            reads.Add(rule.If, rule.Effects);
        }

        var changes = new RelaxedChanges(worlds, owner, nodes, Variables, terms.Conditions, terms);
        foreach (var act in acts)
        {
            changes.AddAct(act);
        }

        foreach (var rule in rules)
        {
            changes.AddRule(rule);
        }

        for (var person = 0; person < problem.PersonCount; person++)
        {
            changes.AddRulesInMind(person, rules);
        }

        Graph = new RelaxedGraph(nodes, compiler.Roots);
    }

    public RelaxedVariables Variables { get; }

    /// <summary>Nodes that are given by tests of what open fluents start with.</summary>
    public IReadOnlyList<RelaxedGiven> Givens => _givens;

    public RelaxedGraph Graph { get; }

    public Score GroundScore { get; }

    public RelaxedScore Score { get; }
}
