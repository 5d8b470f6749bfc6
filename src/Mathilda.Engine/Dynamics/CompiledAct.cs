namespace Mathilda.Engine.Dynamics;

/// <summary>An act, ready to be carried out.</summary>
internal sealed class CompiledAct
{
    /// <summary>Entry of the condition.</summary>
    public required int If { get; init; }

    public required EffectList Effects { get; init; }

    public required CompiledObserver[] Observers { get; init; }

    public required RepairPlan Repair { get; init; }
}

/// <summary>Somebody who may notice, and what they take the act for.</summary>
/// <param name="Views">Entry of each view's condition and the act it is taken for, −1 = as what it is; the first that holds counts.</param>
internal sealed record CompiledObserver(int Person, (int When, int SeenAs)[] Views);
