using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Dynamics;

/// <summary>Compiles acts when they are first asked for, so that a problem may grow; and effects, for rules too.</summary>
internal sealed class ActCompiler(Problem problem, WorldLayout layout, ProgramTable programs)
{
    private CompiledAct?[] _acts = new CompiledAct?[Math.Max(16, problem.Acts.Count)];

    public CompiledAct this[int act] =>
        (uint)act < (uint)_acts.Length && _acts[act] is { } compiled ? compiled : CompileNew(act);

    public EffectList Compile(IReadOnlyList<GroundEffect> effects)
    {
        var compiled = new CompiledEffect[effects.Count];
        var lengths = new int[effects.Count];
        for (var i = 0; i < compiled.Length; i++)
        {
            compiled[i] = Compile(effects[i]);
            lengths[i] = programs.Chains[compiled[i].Chain].Length;
        }

        return new EffectList(compiled, lengths);
    }

    private CompiledAct CompileNew(int act)
    {
        var ground = problem.Acts[act];
        if (act >= _acts.Length)
        {
            Array.Resize(ref _acts, Math.Max(2 * _acts.Length, problem.Acts.Count));
        }

        var compiled = new CompiledAct
        {
            If = programs.Entry(ground.If),
            Effects = Compile(ground.Effects),
            Observers = Compile(ground.Observers, act),
            Repair = new RepairPlan(
                Repair(ground.If),
                FluentReads.Distinct(FluentReads.Of(ground.If, programs.Chains))
            ),
        };
        _acts[act] = compiled;
        return compiled;
    }

    private CompiledEffect Compile(GroundEffect effect)
    {
        var domain = layout.Domain(effect.Fluent);
        var local = -1;
        bool mayLeave;
        switch (effect.Value)
        {
            case ConstantTerm constant:
                local = domain.LocalOf(constant.Value);
                mayLeave = local < 0;
                local = Math.Max(0, local);
                break;
            case FluentTerm fluent:
                mayLeave = !domain.Covers(layout.Domain(fluent.Fluent));
                break;
            default:
                mayLeave = !domain.IsOpen;
                break;
        }

        var chain = programs.Chains.Add(effect.Chain);
        var first = chain == ChainTable.Empty ? -2 : programs.Chains[chain][0];
        return new CompiledEffect(
            effect.Fluent,
            chain,
            first,
            programs.Entry(effect.When),
            programs.Add(effect.Value),
            local,
            mayLeave
        );
    }

    private CompiledObserver[] Compile(IReadOnlyList<GroundObserver> observers, int act)
    {
        var compiled = new CompiledObserver[observers.Count];
        for (var i = 0; i < compiled.Length; i++)
        {
            var views = observers[i].Views;
            var entries = new (int, int)[views.Count];
            for (var v = 0; v < entries.Length; v++)
            {
                var seenAs = views[v].SeenAs is { } other && other != act ? other : -1;
                entries[v] = (programs.Entry(views[v].When), seenAs);
            }

            compiled[i] = new CompiledObserver(observers[i].Person, entries);
        }

        return compiled;
    }

    private RepairNode Repair(Condition condition)
    {
        var reads = FluentReads.Of(condition, programs.Chains);
        var holds = programs.Entry(condition);
        switch (condition)
        {
            case AllCondition all:
                return new RepairNode
                {
                    Kind = RepairKind.All,
                    Holds = holds,
                    Reads = reads,
                    Parts = Parts(all.Parts),
                };
            case AnyCondition any:
                return new RepairNode
                {
                    Kind = RepairKind.Any,
                    Holds = holds,
                    Reads = reads,
                    Parts = Parts(any.Parts),
                };
            case ComparisonCondition comparison:
                var isEquality = comparison.Comparison is Comparison.Equal or Comparison.KnownEqual;
                return new RepairNode
                {
                    Kind = RepairKind.Leaf,
                    Holds = holds,
                    Reads = reads,
                    IsEquality = isEquality,
                    Constant = isEquality ? ConstantOf(comparison) : null,
                };
            default:
                return new RepairNode
                {
                    Kind = RepairKind.Leaf,
                    Holds = holds,
                    Reads = reads,
                };
        }
    }

    private RepairNode[] Parts(IReadOnlyList<Condition> parts)
    {
        var nodes = new RepairNode[parts.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = Repair(parts[i]);
        }

        return nodes;
    }

    private static int? ConstantOf(ComparisonCondition comparison) =>
        (comparison.Left, comparison.Right) switch
        {
            (FluentTerm, ConstantTerm constant) => constant.Value,
            (ConstantTerm constant, FluentTerm) => constant.Value,
            _ => null,
        };
}
