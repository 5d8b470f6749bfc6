using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Dynamics;

/// <summary>Runs the rules of a world until none fires: section 3 of docs/engine.md.</summary>
internal sealed class Settlement(
    Problem problem,
    WorldArena arena,
    Evaluator evaluator,
    RuleIndex rules,
    DueRules due,
    EffectStep effects
)
{
    private readonly int _bound = RunawayRuleException.Bound(problem.Rules.Count);

    /// <summary>Applies, again and again, the firing rule with the lowest id; only due rules can fire.</summary>
    /// <param name="frame">The topmost frame; its minds are settled.</param>
    /// <exception cref="RunawayRuleException">The rules never come to rest.</exception>
    public void Run(int frame)
    {
        var fired = 0;
        for (var rule = due.TakeLowest(frame); rule >= 0; rule = due.TakeLowest(frame))
        {
            if (!evaluator.Holds(rules.If[rule], frame) || !Apply(frame, rules.Effects[rule]))
            {
                continue;
            }

            due.Add(frame, rule);
            if (++fired > _bound)
            {
                throw new RunawayRuleException(rule, problem.Rules[rule].Name);
            }
        }
    }

    /// <returns>Whether anything changed.</returns>
    private bool Apply(int frame, EffectList list)
    {
        var before = arena.PushCopy(frame);
        effects.Values(before, frame, list);
        if (list.HasChains && arena.HasMinds(frame))
        {
            effects.Minds(before, frame, list);
        }

        arena.Pop();
        return !arena.Same(before, frame);
    }
}
