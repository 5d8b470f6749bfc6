using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>How many acts it takes at least to better a score, when nothing is ever lost and nobody needs a reason.</summary>
/// <remarks>
/// Layers of possible values, each with all acts that can happen in the one before; rules are free. Never too much.
/// Source: Bonet and Geffner 2001, "Planning as heuristic search", Artificial Intelligence 129, h_max.
/// </remarks>
internal sealed class RelaxedReach(WorldStore worlds, RelaxedProblem problem)
{
    public const int Never = int.MaxValue;

    private readonly List<int> _values = [];
    private readonly bool[] _isDone = new bool[problem.Acts.Length];
    private readonly bool[] _isTouched = new bool[worlds.Problem.PersonCount];

    /// <summary>The fewest acts; <see cref="Never"/> is a proof that no number of them does.</summary>
    /// <param name="world">A settled world of the planner.</param>
    /// <param name="start">Where the wants held are read.</param>
    /// <param name="threshold">The score to better.</param>
    public int Fewest(int world, int start, double threshold)
    {
        var states = problem.States;
        states.Start(world);
        Array.Clear(_isDone, 0, _isDone.Length);
        Array.Clear(_isTouched, 0, _isTouched.Length);
        for (var layer = 0; ; layer++)
        {
            if (problem.Score.Most(states, worlds, start) > threshold)
            {
                return layer;
            }

            var touchedMore = ApplyActs(states);
            if (!states.HasAdded && !touchedMore)
            {
                return Never;
            }

            states.Merge();
            ApplyRules(states);
        }
    }

    /// <returns>Whether minds were touched that were not before.</returns>
    private bool ApplyActs(RelaxedStates states)
    {
        var touchedMore = false;
        for (var i = 0; i < problem.Acts.Length; i++)
        {
            var act = problem.Acts[i];
            if (!_isDone[i] && act.If.Of(states).Holds)
            {
                _isDone[i] = Apply(act.Effects, states);
                touchedMore |= Touch(act.Minds);
            }
        }

        return touchedMore;
    }

    private void ApplyRules(RelaxedStates states)
    {
        bool isMore;
        do
        {
            isMore = false;
            foreach (var rule in problem.Rules)
            {
                if (rule.If.Of(states).Holds)
                {
                    Apply(rule.Effects, states);
                    isMore |= Touch(rule.Minds);
                }
            }

            for (var person = 0; person < _isTouched.Length; person++)
            {
                if (_isTouched[person])
                {
                    Apply(problem.RulesInMinds[person], states);
                }
            }

            isMore |= states.HasAdded;
            states.Merge();
        } while (isMore);
    }

    private bool Touch(int[] minds)
    {
        var more = false;
        foreach (var person in minds)
        {
            more |= !_isTouched[person];
            _isTouched[person] = true;
        }

        return more;
    }

    /// <returns>Whether it can never add more than it has.</returns>
    private bool Apply(RelaxedEffect[] effects, RelaxedStates states)
    {
        var isDone = true;
        foreach (var effect in effects)
        {
            if (effect.When is not null && !effect.When.Of(states).Holds)
            {
                isDone = false;
                continue;
            }

            _values.Clear();
            if (effect.Values is null || !effect.Values.List(states, _values))
            {
                states.AddAll(effect.Variable);
                continue;
            }

            isDone &= effect.Values is RelaxedValues.One;
            foreach (var value in _values)
            {
                states.Add(effect.Variable, value);
            }
        }

        return isDone;
    }
}
