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

    private readonly bool[] _hasFired = new bool[problem.Rules.Count];

    /// <summary>Whether a rule has changed anything in what was settled so far.</summary>
    public bool HasFired(int rule) => _hasFired[rule];

    /// <summary>Applies, again and again, the firing rule with the lowest id; only due rules can fire.</summary>
    /// <param name="frame">The topmost frame; its minds are settled.</param>
    /// <exception cref="RunawayRuleException">The rules never come to rest.</exception>
    public void Run(int frame) => Run(frame, withMinds: true);

    /// <summary>The same, and leaves minds as they are: right for what is so, where no rule that changes it reads any mind.</summary>
    /// <exception cref="RunawayRuleException">The rules never come to rest.</exception>
    public void RunHere(int frame) => Run(frame, withMinds: false);

    private void Run(int frame, bool withMinds)
    {
        var fired = 0;
        for (var rule = due.TakeLowest(frame); rule >= 0; rule = due.TakeLowest(frame))
        {
            if (
                !evaluator.Holds(rules.If[rule], frame)
                || !Apply(frame, rules.Effects[rule], withMinds)
            )
            {
                continue;
            }

            _hasFired[rule] = true;
            due.Add(frame, rule);
            if (++fired > _bound)
            {
                throw new RunawayRuleException(rule, problem.Rules[rule].Name);
            }
        }
    }

    /// <returns>Whether anything changed.</returns>
    private bool Apply(int frame, EffectList list, bool withMinds)
    {
        var before = arena.PushCopy(frame);
        effects.Values(before, frame, list);
        if (withMinds && list.HasChains && arena.HasMinds(frame))
        {
            effects.Minds(before, frame, list);
        }

        arena.Pop();
        return !arena.Same(before, frame);
    }
}
