using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Projections;

/// <summary>The values that each fluent can ever have, in the world or in any mind, when nothing is ever lost.</summary>
internal sealed class ReachableValues
{
    private readonly WorldStore _worlds;
    private readonly HashSet<int>[] _values; // value ids
    private readonly bool[] _isAny;

    /// <param name="worlds">The worlds.</param>
    /// <param name="start">Where all begins: its values, and those of all minds in it.</param>
    public ReachableValues(WorldStore worlds, int start)
    {
        _worlds = worlds;
        _values = new HashSet<int>[worlds.Problem.Fluents.Count];
        _isAny = new bool[_values.Length];
        for (var fluent = 0; fluent < _values.Length; fluent++)
        {
            _values[fluent] = [];
        }

        Read(start, []);
    }

    /// <summary>Grows with each value that is added.</summary>
    public long Count { get; private set; }

    /// <summary>Something else has grown than values.</summary>
    public void Touch() => Count++;

    public void Add(int fluent, int value)
    {
        // What is outside its range becomes unknown.
        var domain = _worlds.Arena.Layout.Domain(fluent);
        if (_values[fluent].Add(domain.LocalOf(value) < 0 ? ValueTable.Unknown : value))
        {
            Count++;
        }
    }

    /// <summary>Adds what a term may be.</summary>
    public void Add(int fluent, Term term)
    {
        switch (term)
        {
            case ConstantTerm constant:
                Add(fluent, constant.Value);
                break;
            case FluentTerm read when !_isAny[read.Fluent]:
                foreach (var value in new List<int>(_values[read.Fluent]))
                {
                    Add(fluent, value);
                }

                break;
            default:
                AddAny(fluent);
                break;
        }
    }

    /// <summary>Whether a condition can come to hold, or to fail. It is never said that it cannot where it can.</summary>
    public bool Can(Condition condition, bool hold)
    {
        switch (condition)
        {
            case AllCondition all:
                return Can(all.Parts, hold, together: hold);
            case AnyCondition any:
                return Can(any.Parts, hold, together: !hold);
            case NotCondition not:
                return Can(not.Part, !hold);
            case ComparisonCondition { Left: FluentTerm fluent, Right: ConstantTerm constant } c:
                return Some(
                    fluent.Fluent,
                    value => _worlds.Evaluator.Compare(value, c.Comparison, constant.Value) == hold
                );
            case ComparisonCondition { Left: ConstantTerm constant, Right: FluentTerm fluent } c:
                return Some(
                    fluent.Fluent,
                    value => _worlds.Evaluator.Compare(constant.Value, c.Comparison, value) == hold
                );
            default:
                return true;
        }
    }

    private bool Can(IReadOnlyList<Condition> parts, bool hold, bool together)
    {
        foreach (var part in parts)
        {
            if (Can(part, hold) != together)
            {
                return !together;
            }
        }

        return together;
    }

    private bool Some(int fluent, Func<int, bool> test)
    {
        if (_isAny[fluent])
        {
            return true;
        }

        foreach (var value in _values[fluent])
        {
            if (test(value))
            {
                return true;
            }
        }

        return false;
    }

    private void AddAny(int fluent)
    {
        Count += _isAny[fluent] ? 0 : 1;
        _isAny[fluent] = true;
    }

    private void Read(int world, HashSet<int> known)
    {
        if (world < 0 || !known.Add(world))
        {
            return;
        }

        for (var fluent = 0; fluent < _values.Length; fluent++)
        {
            Add(fluent, _worlds.Arena.Value(world, fluent));
        }

        for (var person = 0; person < _worlds.Problem.PersonCount; person++)
        {
            if (_worlds.Arena.HasMinds(world))
            {
                Read(_worlds.Arena.Mind(world, person), known);
            }
        }
    }
}
