using Mathilda.Engine.Dynamics;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>How many acts it takes at least to better a score, when nothing is ever lost and nobody needs a reason; and about how many.</summary>
/// <remarks>
/// Rules are free, and in somebody's mind anything may happen. Worlds that are alike in all that may matter share one answer.
/// </remarks>
internal sealed class RelaxedReach
{
    public const int Never = RelaxedPass.Never;

    private readonly WorldStore _worlds;
    private readonly RelaxedProblem _problem;
    private readonly RelaxedPass _pass;
    private readonly RelaxedMarks _marks;
    private readonly Action<int> _give;
    private readonly RelaxedStart _start;
    private readonly VectorMemo _ids = new(); // what matters of a world → a number for it
    private readonly PairMemo _fewest = new(); // that number, aim → the bound
    private readonly PairMemo _sums = new();
    private readonly PairMemo _sharp = new();
    private RelaxedLandmarks? _landmarks; // made when it is first asked
    private readonly List<(double Threshold, bool[] Held)> _aims = [];
    private readonly Dictionary<(double Threshold, int Start), int> _aimIds = [];
    private int _count;

    public RelaxedReach(WorldStore worlds, RelaxedProblem problem)
    {
        (_worlds, _problem) = (worlds, problem);
        _pass = new RelaxedPass(problem.Graph);
        _give = _pass.Give;
        _marks = new RelaxedMarks(problem.Graph, _pass.Costs, problem.Variables.Count);
        _start = new RelaxedStart(worlds, problem);
    }

    /// <summary>Whether it depends on what somebody believes.</summary>
    public bool ReadsMinds => _start.ReadsMinds;

    /// <summary>The fewest acts; <see cref="Never"/> is a proof that no number of them does.</summary>
    /// <param name="world">A settled world of the planner.</param>
    /// <param name="start">Where the wants held are read.</param>
    /// <param name="threshold">The score to better.</param>
    public int Fewest(int world, int start, double threshold) =>
        Known(world, start, threshold, adds: false);

    /// <summary>
    /// About how many acts, as if none served two ends: what needs several things costs as much as all of them together.
    /// <see cref="Never"/> exactly where <see cref="Fewest"/> is; else it may be more than it takes, or less.
    /// </summary>
    /// <param name="world">A settled world of the planner.</param>
    /// <param name="start">Where the wants held are read.</param>
    /// <param name="threshold">The score to better.</param>
    public int Sum(int world, int start, double threshold) =>
        Known(world, start, threshold, adds: true);

    /// <summary>As <see cref="Fewest"/>, nearer to the truth and dearer: acts that serve several ends are counted once, but ends that no one act serves are added up.</summary>
    /// <param name="world">A settled world of the planner.</param>
    /// <param name="start">Where the wants held are read.</param>
    /// <param name="threshold">The score to better.</param>
    public int Sharp(int world, int start, double threshold)
    {
        var (id, aim) = (IdOf(world), AimOf(start, threshold));
        if (!_sharp.TryGet(id, aim, out var known))
        {
            _landmarks ??= new RelaxedLandmarks(_problem, _start);
            known = _landmarks.Fewest(world, _aims[aim].Threshold, _aims[aim].Held);
            _sharp.Set(id, aim, known);
        }

        return known;
    }

    private int Known(int world, int start, double threshold, bool adds)
    {
        var (id, aim, memo) = (IdOf(world), AimOf(start, threshold), adds ? _sums : _fewest);
        if (!memo.TryGet(id, aim, out var known))
        {
            known = Run(world, _aims[aim].Threshold, _aims[aim].Held, adds);
            memo.Set(id, aim, known);
        }

        return known;
    }

    /// <summary>Worlds alike in what matters have equal ids.</summary>
    private int IdOf(int world)
    {
        var place = _ids.PlaceOf(_start.KeyOf(world));
        if (_ids[place] < 0)
        {
            _ids[place] = _count++;
        }

        return _ids[place];
    }

    private int Run(int world, double threshold, bool[] held, bool adds)
    {
        _pass.Start(adds);
        _start.Give(world, _give, _marks.Starts);
        while (true)
        {
            var cost = _pass.GoOn();
            if (cost == Never)
            {
                return Never;
            }

            if (_problem.Score.Most(_marks, held) > threshold)
            {
                return adds
                    ? _problem.Score.Costs(_marks, held).CheapestAbove(threshold) ?? cost
                    : cost;
            }
        }
    }

    /// <summary>Equal aims have equal ids.</summary>
    private int AimOf(int start, double threshold)
    {
        var hasWants = _problem.GroundScore.Wants.Count > 0;
        var key = (threshold, hasWants ? start : 0);
        if (!_aimIds.TryGetValue(key, out var id))
        {
            var held = RelaxedScore.Held(_problem.GroundScore, _worlds, start);
            id = _aims.FindIndex(aim =>
                aim.Threshold.Equals(threshold) && aim.Held.AsSpan().SequenceEqual(held)
            );
            if (id < 0)
            {
                id = _aims.Count;
                _aims.Add((threshold, held));
            }

            _aimIds.Add(key, id);
        }

        return id;
    }
}
