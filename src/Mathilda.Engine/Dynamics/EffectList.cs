namespace Mathilda.Engine.Dynamics;

/// <summary>The effects of an act or a rule, in order, and what is known of them beforehand.</summary>
internal sealed class EffectList
{
    public EffectList(CompiledEffect[] effects, ReadOnlySpan<int> chainLengths)
    {
        Effects = effects;
        var fluents = new HashSet<int>();
        for (var i = 0; i < effects.Length; i++)
        {
            HasChains |= chainLengths[i] > 0;
            MayLeaveRange |= chainLengths[i] == 0 && effects[i].MayLeaveRange;
            OneForEachFluent &= chainLengths[i] > 1 || fluents.Add(effects[i].Fluent);
        }
    }

    public CompiledEffect[] Effects { get; }

    /// <summary>Whether any effect is one of mind.</summary>
    public bool HasChains { get; }

    /// <summary>Whether an effect with an empty chain may leave a closed range.</summary>
    public bool MayLeaveRange { get; }

    /// <summary>Whether no two effects can ever set the same fluent of one world, so that nobody need look which is first.</summary>
    public bool OneForEachFluent { get; } = true;
}
