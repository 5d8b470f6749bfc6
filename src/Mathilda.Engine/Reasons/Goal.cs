using Mathilda.Engine.Dynamics;

namespace Mathilda.Engine.Reasons;

/// <summary>What a plan is after: a score above a threshold, with the wants that were held where it starts.</summary>
internal sealed class Goal(
    int id,
    CompiledScore score,
    int start,
    double threshold,
    Evaluator evaluator
)
{
    /// <summary>Equal goals have equal ids.</summary>
    public int Id { get; } = id;

    public double Threshold { get; } = threshold;

    /// <summary>The score of a world; NaN = unknown.</summary>
    public double Score(int world) => score.Of(world, start, evaluator);

    public bool IsReached(int world) => Score(world) > Threshold;
}
