namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>An act or a rule, as far as it can add possible values.</summary>
/// <param name="If">When it can happen.</param>
/// <param name="Effects">What it may add.</param>
/// <param name="Minds">Whose minds it may change: rules may fire there after it.</param>
internal sealed record RelaxedAct(RelaxedCondition If, RelaxedEffect[] Effects, int[] Minds);
