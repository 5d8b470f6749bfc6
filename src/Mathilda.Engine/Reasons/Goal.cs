using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Reasons;

/// <summary>What a plan is after: a score above a threshold, with the wants that were held where it starts.</summary>
internal sealed class Goal(
    int id,
    Score score,
    CompiledScore compiled,
    int start,
    double threshold,
    Evaluator evaluator
)
{
    /// <summary>Equal goals have equal ids.</summary>
    public int Id { get; } = id;

    /// <summary>What is to be bettered.</summary>
    public Score Score { get; } = score;

    /// <summary>A world in which the wants are held as they are where the plan starts.</summary>
    public int Start { get; } = start;

    public double Threshold { get; } = threshold;

    /// <summary>The score of a world; NaN = unknown.</summary>
    public double ScoreOf(int world) => compiled.Of(world, Start, evaluator);

    public bool IsReached(int world) => ScoreOf(world) > Threshold;
}
