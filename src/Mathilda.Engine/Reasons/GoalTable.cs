using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons;

/// <summary>All goals met so far, equal ones once.</summary>
internal sealed class GoalTable(WorldStore worlds)
{
    private readonly Dictionary<Score, int> _scoreIds = [];
    private readonly VectorMemo _ids = new();
    private readonly List<Goal> _goals = [];
    private readonly List<int> _key = [];

    /// <summary>To end better than a world does.</summary>
    /// <returns>Null where the score of the start is unknown: nothing is better than that.</returns>
    public Goal? Above(int start, Score score)
    {
        var compiled = worlds.Compiled(score);
        var threshold = compiled.Of(start, start, worlds.Evaluator);
        if (double.IsNaN(threshold))
        {
            return null;
        }

        if (!_scoreIds.TryGetValue(score, out var scoreId))
        {
            scoreId = _scoreIds.Count;
            _scoreIds.Add(score, scoreId);
        }

        var bits = BitConverter.DoubleToInt64Bits(threshold == 0 ? 0 : threshold);
        _key.Clear();
        _key.Add(scoreId);
        _key.Add((int)bits);
        _key.Add((int)(bits >> 32));
        compiled.AddHeld(start, worlds.Evaluator, _key);
        var place = _ids.PlaceOf(_key.ToArray());
        if (_ids[place] < 0)
        {
            _ids[place] = _goals.Count;
            _goals.Add(new Goal(_goals.Count, score, compiled, start, threshold, worlds.Evaluator));
        }

        return _goals[_ids[place]];
    }
}
