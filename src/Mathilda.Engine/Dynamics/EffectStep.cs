using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Dynamics;

/// <summary>Carries out the effects of an act or a rule: steps 1, 2b and 2c of section 2 of docs/engine.md.</summary>
internal sealed class EffectStep(
    Problem problem,
    WorldArena arena,
    ChainTable chains,
    Evaluator evaluator,
    WorldEdit edit
)
{
    private readonly bool _imaginesLearning = problem.ImaginesLearning;
    private readonly int[] _set = new int[problem.Fluents.Count]; // the last round in which each fluent was set
    private int _round;

    /// <summary>Whether no effect with an empty chain gives its fluent a value outside its closed range.</summary>
    public bool StayInRange(int world, EffectList list)
    {
        var owner = arena.OwnerOf(world);
        _round++;
        foreach (ref readonly var effect in list.Effects.AsSpan())
        {
            if (!Picks(world, owner, effect, list.OneForEachFluent))
            {
                continue;
            }

            if (
                effect.Chain == ChainTable.Empty
                && effect.MayLeaveRange
                && (
                    effect.Local >= 0
                    || arena
                        .Layout.Domain(effect.Fluent)
                        .LocalOf(evaluator.Value(effect.Term, world)) < 0
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Sets the fluents of the world itself.</summary>
    /// <param name="source">Where everything is read.</param>
    /// <param name="target">The frame that is written.</param>
    public void Values(int source, int target, EffectList list)
    {
        var owner = arena.OwnerOf(source);
        _round++;
        foreach (ref readonly var effect in list.Effects.AsSpan())
        {
            if (!Picks(source, owner, effect, list.OneForEachFluent))
            {
                continue;
            }

            if (effect.Local >= 0)
            {
                edit.SetLocal(target, effect.Fluent, effect.Local);
            }
            else
            {
                edit.SetValue(target, effect.Fluent, evaluator.Value(effect.Term, source));
            }
        }
    }

    /// <summary>Sets fluents in minds, each mind at once, and settles the minds it touches.</summary>
    public void Minds(int source, int target, EffectList list)
    {
        var owner = arena.OwnerOf(source);
        for (var i = 0; i < list.Effects.Length; i++)
        {
            if (Applies(source, owner, list.Effects[i]) && !IsDoneFor(source, owner, list, i))
            {
                ChangeMind(source, target, list, i);
            }
        }
    }

    /// <summary>Carries out this effect and all later ones on the same person's mind.</summary>
    private void ChangeMind(int source, int target, EffectList list, int first)
    {
        var owner = arena.OwnerOf(source);
        var person = Own(list.Effects[first], owner)[0];
        var frame = edit.Open(arena.Mind(target, person));
        for (var i = first; i < list.Effects.Length; i++)
        {
            var effect = list.Effects[i];
            if (
                Applies(source, owner, effect)
                && Own(effect, owner)[0] == person
                && !IsOverruled(source, owner, list, i)
            )
            {
                var start = effect.FirstLink == owner ? 2 : 1;
                edit.Assign(
                    frame,
                    chains[effect.Chain],
                    start,
                    effect.Fluent,
                    evaluator.Value(effect.Term, source)
                );
            }
        }

        edit.SetMind(target, person, edit.Close(frame));
    }

    /// <summary>Whether this is an effect on somebody's mind here, and its condition holds.</summary>
    private bool Applies(int source, int owner, in CompiledEffect effect) =>
        (effect.FirstLink != owner || _imaginesLearning)
        && Own(effect, owner).Length > 0
        && evaluator.Holds(effect.When, source);

    private bool IsDoneFor(int source, int owner, EffectList list, int index)
    {
        var person = Own(list.Effects[index], owner)[0];
        for (var i = 0; i < index; i++)
        {
            if (Applies(source, owner, list.Effects[i]) && Own(list.Effects[i], owner)[0] == person)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether this effect sets a fluent of the world itself, being the first that does.</summary>
    private bool Picks(int world, int owner, in CompiledEffect effect, bool isAlone)
    {
        var isOwn =
            effect.Chain == ChainTable.Empty
            || (effect.FirstLink == owner && _imaginesLearning && chains[effect.Chain].Length == 1);
        if (
            !isOwn
            || (!isAlone && _set[effect.Fluent] == _round)
            || !evaluator.Holds(effect.When, world)
        )
        {
            return false;
        }

        _set[effect.Fluent] = _round;
        return true;
    }

    /// <summary>Whether an earlier effect on the same fluent and own chain applies too.</summary>
    private bool IsOverruled(int source, int owner, EffectList list, int index)
    {
        var effect = list.Effects[index];
        for (var i = 0; i < index; i++)
        {
            var earlier = list.Effects[i];
            if (
                earlier.Fluent == effect.Fluent
                && Applies(source, owner, earlier)
                && Own(earlier, owner).SequenceEqual(Own(effect, owner))
            )
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<int> Own(in CompiledEffect effect, int owner) =>
        chains[effect.Chain].AsSpan(effect.FirstLink == owner ? 1 : 0);
}
