using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>One person's acts and score as a graph of what can become so when nothing is ever lost.</summary>
internal sealed class RelaxedProblem
{
    private readonly List<RelaxedGiven> _givens = [];

    public RelaxedProblem(WorldStore worlds, int owner, Score score, RelaxedSources sources)
    {
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
        new RelaxedChanges(
            worlds,
            owner,
            sources,
            nodes,
            Variables,
            terms.Conditions,
            terms
        ).AddAll();
        Graph = new RelaxedGraph(nodes, compiler.Roots);
    }

    public RelaxedVariables Variables { get; }

    /// <summary>Nodes that are given by tests of what open fluents start with.</summary>
    public IReadOnlyList<RelaxedGiven> Givens => _givens;

    public RelaxedGraph Graph { get; }

    public Score GroundScore { get; }

    public RelaxedScore Score { get; }
}
