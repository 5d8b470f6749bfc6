using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Dynamics;

/// <summary>For each rule one equality of two fluents without which it cannot fire, if its condition has one.</summary>
/// <remarks>
/// Whoever is somewhere else is not seen: most rules of seeing are ruled out by comparing two places, and need not even be
/// noted as due. A rule that is ruled out is noted when one of the two changes, as it reads both.
/// </remarks>
internal sealed class RuleGuards
{
    private readonly WorldArena _arena;
    private readonly Evaluator _evaluator;
    private readonly Guard[] _guards;

    public RuleGuards(Problem problem, WorldArena arena, ChainTable chains, Evaluator evaluator)
    {
        (_arena, _evaluator) = (arena, evaluator);
        _guards = new Guard[problem.Rules.Count];
        for (var rule = 0; rule < _guards.Length; rule++)
        {
            _guards[rule] = Find(problem.Rules[rule].If, chains) is { } equality
                ? GuardOf(equality, chains)
                : new Guard(-1, 0, 0, 0, false, false);
        }
    }

    /// <summary>False where the rule cannot fire as the world stands.</summary>
    public bool MayFire(int rule, int world)
    {
        ref readonly var guard = ref _guards[rule];
        if (guard.Left < 0)
        {
            return true;
        }

        var left = Walk(world, guard.LeftChain);
        var right = guard.RightChain == guard.LeftChain ? left : Walk(world, guard.RightChain);
        var (a, b) = guard.IsAlike
            ? (_arena.Local(left, guard.Left), _arena.Local(right, guard.Right))
            : (_arena.Value(left, guard.Left), _arena.Value(right, guard.Right));
        return a == b && !(guard.IsKnown && a == 0);
    }

    private int Walk(int world, int chain) =>
        chain == ChainTable.Empty ? world : _evaluator.Walk(world, chain);

    /// <summary>The first such equality; one that is read in the world itself is read fastest.</summary>
    private static ComparisonCondition? Find(Condition condition, ChainTable chains)
    {
        switch (condition)
        {
            case AllCondition all:
                ComparisonCondition? found = null;
                foreach (var part in all.Parts)
                {
                    if (Find(part, chains) is { } equality)
                    {
                        if (IsOwn(equality))
                        {
                            return equality;
                        }

                        found ??= equality;
                    }
                }

                return found;
            case ComparisonCondition
            {
                Left: FluentTerm,
                Right: FluentTerm,
                Comparison: Comparison.Equal or Comparison.KnownEqual,
            } equality:
                return equality;
            default:
                return null;
        }
    }

    private static bool IsOwn(ComparisonCondition equality) =>
        ((FluentTerm)equality.Left).Chain.Count + ((FluentTerm)equality.Right).Chain.Count == 0;

    private Guard GuardOf(ComparisonCondition equality, ChainTable chains)
    {
        var (left, right) = ((FluentTerm)equality.Left, (FluentTerm)equality.Right);
        return new Guard(
            left.Fluent,
            chains.Add(left.Chain),
            right.Fluent,
            chains.Add(right.Chain),
            ReferenceEquals(_arena.Layout.Domain(left.Fluent), _arena.Layout.Domain(right.Fluent)),
            equality.Comparison == Comparison.KnownEqual
        );
    }

    private readonly record struct Guard(
        int Left,
        int LeftChain,
        int Right,
        int RightChain,
        bool IsAlike,
        bool IsKnown
    );
}
