namespace Mathilda.Engine.Validation;

/// <summary>Why a plan of the author does not stand.</summary>
public enum PlanFault
{
    /// <summary>It stands.</summary>
    None,

    /// <summary>It has more acts than the author's limit.</summary>
    TooLong,

    /// <summary>The act at <see cref="PlanVerdict.Step"/> cannot happen there.</summary>
    Impossible,

    /// <summary>At <see cref="PlanVerdict.Step"/>, <see cref="PlanVerdict.Person"/> does not believe the act possible or has no reason for it.</summary>
    Unexplained,

    /// <summary>The author's score at the end is not above the one at the start.</summary>
    NoGain,

    /// <summary>The author's score at the end is below the goal.</summary>
    BelowGoal,

    /// <summary>With only the acts of <see cref="PlanVerdict.Shorter"/> the score would be as good.</summary>
    Redundant,
}

/// <summary>What <see cref="SlowEngine.ValidatePlan"/> found.</summary>
/// <param name="Step">Position in the plan, from 0; -1 where the fault has none.</param>
/// <param name="Person">The chooser in question; -1 where the fault has none.</param>
/// <param name="Shorter">Act ids; empty unless the fault is <see cref="PlanFault.Redundant"/> (and then perhaps empty too).</param>
public sealed record PlanVerdict(PlanFault Fault, int Step, int Person, IReadOnlyList<int> Shorter)
{
    public bool IsValid => Fault == PlanFault.None;

    internal static PlanVerdict Valid { get; } = new(PlanFault.None, -1, -1, []);

    internal static PlanVerdict Of(PlanFault fault, int step = -1, int person = -1) =>
        new(fault, step, person, []);
}
