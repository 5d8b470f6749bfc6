using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Dynamics;

/// <summary>The compiled rules, and which of them have to be looked at again when something changes.</summary>
internal sealed class RuleIndex
{
    public RuleIndex(
        Problem problem,
        WorldArena arena,
        ActCompiler acts,
        ProgramTable programs,
        Evaluator evaluator
    )
    {
        Count = problem.Rules.Count;
        If = new int[Count];
        Effects = new EffectList[Count];
        for (var r = 0; r < Count; r++)
        {
            var rule = problem.Rules[r];
            If[r] = programs.Entry(rule.If);
            Effects[r] = acts.Compile(rule.Effects);
        }

        Triggers = new RuleTriggers(problem, arena.Layout, programs.Chains, evaluator).Root;
        Guards = new RuleGuards(problem, arena, programs.Chains, evaluator);
    }

    public int Count { get; }

    /// <summary>Entry of each rule's condition.</summary>
    public int[] If { get; }

    public EffectList[] Effects { get; }

    /// <summary>What rules a rule out at a glance.</summary>
    public RuleGuards Guards { get; }

    /// <summary>The rules to look at when something changes in the world itself; below it, in minds.</summary>
    public TriggerPlace Triggers { get; }
}
