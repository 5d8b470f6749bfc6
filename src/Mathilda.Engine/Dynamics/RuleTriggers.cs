using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Dynamics;

/// <summary>Finds, for each place, fluent and value, the rules that may come to fire when the fluent takes that value there.</summary>
/// <remarks>
/// A rule depends on what it reads and on what it sets: it fires only where it would change something. It need not be looked
/// at where the new value rules its condition out, or where the fluent is but set by it, and has just become what it would be set to.
/// </remarks>
internal sealed class RuleTriggers
{
    private const int ManyValues = 30; // a list for each of so many values, to leave one out, is not worth its room

    private readonly WorldLayout _layout;
    private readonly ChainTable _chains;
    private readonly Evaluator _evaluator;
    private readonly List<FluentRead> _reads = [];

    public RuleTriggers(Problem problem, WorldLayout layout, ChainTable chains, Evaluator evaluator)
    {
        (_layout, _chains, _evaluator) = (layout, chains, evaluator);
        Root = new TriggerPlace(problem.Fluents.Count);
        for (var rule = 0; rule < problem.Rules.Count; rule++)
        {
            Add(rule, problem.Rules[rule]);
        }

        Root.Close(layout);
    }

    /// <summary>The place of the world itself.</summary>
    public TriggerPlace Root { get; }

    private void Add(int rule, GroundRule ground)
    {
        _reads.Clear();
        FluentReads.Collect(ground.If, _chains, _reads);
        foreach (var effect in ground.Effects)
        {
            FluentReads.Collect(effect.When, _chains, _reads);
            FluentReads.Collect(effect.Value, _chains, _reads);
            if (effect.Value is not ConstantTerm)
            {
                _reads.Add(new FluentRead(_chains.Add(effect.Chain), effect.Fluent));
            }
        }

        foreach (var read in _reads)
        {
            Add(rule, ground, read, justLocal: -1);
        }

        foreach (var effect in ground.Effects)
        {
            if (effect.Value is ConstantTerm constant)
            {
                var domain = _layout.Domain(effect.Fluent);
                var just = domain.IsOpen ? -1 : Math.Max(0, domain.LocalOf(constant.Value));
                Add(rule, ground, new FluentRead(_chains.Add(effect.Chain), effect.Fluent), just);
            }
        }
    }

    /// <param name="justLocal">The value that need not be looked at; −1 = none.</param>
    private void Add(int rule, GroundRule ground, FluentRead read, int justLocal)
    {
        Add(Root.At(_chains[read.Chain]), rule, ground, read, justLocal);
        // What is read in a mind is read in the world itself if the mind is its owner's, or if it has no minds.
        if (read.Chain != ChainTable.Empty)
        {
            Add(Root, rule, ground, read with { Chain = ChainTable.Empty }, justLocal: -1);
        }
    }

    private void Add(
        TriggerPlace place,
        int rule,
        GroundRule ground,
        FluentRead read,
        int justLocal
    )
    {
        var domain = _layout.Domain(read.Fluent);
        var isOneForAll = justLocal < 0 || domain.Count > ManyValues;
        if (domain.IsOpen || (isOneForAll && !Compares(ground.If, read)))
        {
            place.Add(read.Fluent, rule);
            return;
        }

        var count = domain.Count + 1;
        for (var local = 0; local < count; local++)
        {
            if (local != justLocal && MayHold(ground.If, read, local))
            {
                place.Add(read.Fluent, count, local, rule);
            }
        }
    }

    /// <summary>Whether a value may rule a condition out: whether it compares what is read with a constant.</summary>
    private bool Compares(Condition condition, FluentRead read)
    {
        switch (condition)
        {
            case AllCondition all:
                foreach (var part in all.Parts)
                {
                    if (Compares(part, read))
                    {
                        return true;
                    }
                }

                return false;
            case ComparisonCondition { Left: FluentTerm left, Right: ConstantTerm }:
                return left.Fluent == read.Fluent && _chains.Add(left.Chain) == read.Chain;
            default:
                return false;
        }
    }

    /// <summary>False where a condition cannot hold when the fluent has the value there.</summary>
    private bool MayHold(Condition condition, FluentRead read, int local)
    {
        var domain = _layout.Domain(read.Fluent);
        switch (condition)
        {
            case AllCondition all:
                foreach (var part in all.Parts)
                {
                    if (!MayHold(part, read, local))
                    {
                        return false;
                    }
                }

                return true;
            case ComparisonCondition { Left: FluentTerm left, Right: ConstantTerm right } c
                when left.Fluent == read.Fluent
                    && !domain.IsOpen
                    && _chains.Add(left.Chain) == read.Chain:
                return _evaluator.Compare(domain.ValueOf(local), c.Comparison, right.Value);
            default:
                return true;
        }
    }
}
