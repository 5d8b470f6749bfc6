using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Tests.Generation;

/// <summary>A problem again, with some of it exchanged. Both share one table of values.</summary>
internal static class ProblemCopy
{
    public static Problem Of(
        Problem whole,
        IEnumerable<GroundAct> acts,
        IReadOnlyList<Score>? scores = null
    )
    {
        var problem = new Problem
        {
            PersonCount = whole.PersonCount,
            Values = whole.Values,
            Fluents = whole.Fluents,
            Rules = whole.Rules,
            Initial = whole.Initial,
            AuthorScore = whole.AuthorScore,
            Scores = scores ?? whole.Scores,
            ImaginesLearning = whole.ImaginesLearning,
            BeliefDepth = whole.BeliefDepth,
        };
        foreach (var act in acts)
        {
            problem.AddAct(act);
        }

        return problem;
    }
}
