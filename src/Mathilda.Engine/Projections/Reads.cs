using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Projections;

/// <summary>What an act or a rule reads and sets, listed once.</summary>
internal sealed class Reads
{
    /// <summary>The parts of the condition that surprise puts right one by one, each with all it reads.</summary>
    public List<FluentRead[]> Parts { get; } = [];

    public List<EffectReads> Effects { get; } = [];

    public static Reads Of(
        Condition condition,
        IReadOnlyList<GroundEffect> effects,
        ChainTable chains
    )
    {
        var reads = new Reads();
        reads.AddParts(condition, chains);
        foreach (var effect in effects)
        {
            var read = new List<FluentRead>();
            FluentReads.Collect(effect.When, chains, read);
            FluentReads.Collect(effect.Value, chains, read);
            var chain = chains[chains.Add(effect.Chain)];
            reads.Effects.Add(new EffectReads(chain, effect.Fluent, [.. read]));
        }

        return reads;
    }

    /// <summary>All that a score reads, the wants held included.</summary>
    public static List<FluentRead> Of(Score score, ChainTable chains)
    {
        var reads = new List<FluentRead>();
        if (score.Term is { } term)
        {
            FluentReads.Collect(term, chains, reads);
        }

        foreach (var want in score.Wants)
        {
            FluentReads.Collect(want.Held, chains, reads);
            FluentReads.Collect(want.Until, chains, reads);
            FluentReads.Collect(want.Once, chains, reads);
            FluentReads.Collect(want.If, chains, reads);
            if (want.Amount is { } amount)
            {
                FluentReads.Collect(amount, chains, reads);
            }
        }

        return reads;
    }

    private void AddParts(Condition condition, ChainTable chains)
    {
        if (condition is AllCondition all)
        {
            foreach (var part in all.Parts)
            {
                AddParts(part, chains);
            }
        }
        else
        {
            Parts.Add(FluentReads.Of(condition, chains));
        }
    }
}

/// <summary>One effect.</summary>
/// <param name="Chain">In whose mind.</param>
/// <param name="Fluent">What it sets.</param>
/// <param name="Read">What its condition and its value read.</param>
internal sealed record EffectReads(int[] Chain, int Fluent, FluentRead[] Read);
