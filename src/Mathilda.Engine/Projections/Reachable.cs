using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Projections;

/// <summary>The acts and rules that can ever happen from a world on, in it or in any mind.</summary>
internal sealed class Reachable
{
    private readonly Problem _problem;
    private readonly WorldStore _worlds;
    private readonly ReachableValues _values;
    private readonly bool[] _isMistaken;

    /// <param name="worlds">The worlds.</param>
    /// <param name="start">A settled world.</param>
    /// <param name="acts">What plans are made of.</param>
    public Reachable(WorldStore worlds, int start, IReadOnlyList<int> acts)
    {
        (_problem, _worlds) = (worlds.Problem, worlds);
        _values = new ReachableValues(worlds, start);
        Acts = new bool[_problem.Acts.Count];
        Rules = new bool[_problem.Rules.Count];
        _isMistaken = new bool[Acts.Length];
        var before = -1L;
        while (_values.Count != before)
        {
            before = _values.Count;
            foreach (var act in acts)
            {
                if (Acts[act] || _values.Can(_problem.Acts[act].If, hold: true))
                {
                    Happens(act);
                }
            }

            for (var act = 0; act < _isMistaken.Length; act++)
            {
                if (_isMistaken[act])
                {
                    Happens(act);
                }
            }

            for (var rule = 0; rule < Rules.Length; rule++)
            {
                Rules[rule] = Rules[rule] || _values.Can(_problem.Rules[rule].If, hold: true);
                if (Rules[rule])
                {
                    Add(_problem.Rules[rule].Effects);
                }
            }
        }
    }

    public bool[] Acts { get; }

    public bool[] Rules { get; }

    private void Happens(int act)
    {
        var ground = _problem.Acts[act];
        var isNew = !Acts[act];
        Acts[act] = true;
        Add(ground.Effects);
        if (!isNew)
        {
            return;
        }

        foreach (var observer in ground.Observers)
        {
            Forget(ground.If);
            foreach (var view in observer.Views)
            {
                if (view.SeenAs is { } other && !_isMistaken[other])
                {
                    _isMistaken[other] = true;
                    _values.Touch();
                    Forget(_problem.Acts[other].If);
                    Assume(_problem.Acts[other].If);
                }
            }
        }
    }

    private void Add(IReadOnlyList<GroundEffect> effects)
    {
        foreach (var effect in effects)
        {
            if (_values.Can(effect.When, hold: true))
            {
                _values.Add(effect.Fluent, effect.Value);
            }
        }
    }

    /// <summary>Who is surprised takes over what is so, or no longer knows.</summary>
    private void Forget(Condition condition)
    {
        foreach (var read in FluentReads.Of(condition, _worlds.Programs.Chains))
        {
            _values.Add(read.Fluent, ValueTable.Unknown);
        }
    }

    /// <summary>Who takes an act for another may come to believe what that asks for.</summary>
    private void Assume(Condition condition)
    {
        switch (condition)
        {
            case AllCondition all:
                foreach (var part in all.Parts)
                {
                    Assume(part);
                }

                break;
            case ComparisonCondition { Left: FluentTerm left, Right: ConstantTerm right }:
                _values.Add(left.Fluent, right.Value);
                break;
            case ComparisonCondition { Left: ConstantTerm left, Right: FluentTerm right }:
                _values.Add(right.Fluent, left.Value);
                break;
            default:
                break;
        }
    }
}
