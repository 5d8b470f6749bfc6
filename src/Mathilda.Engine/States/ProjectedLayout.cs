using Mathilda.Engine.Problems;
using Mathilda.Engine.Projections;

namespace Mathilda.Engine.States;

/// <summary>A projection in the form in which worlds ask for it: bits for each kind of world.</summary>
internal sealed class ProjectedLayout
{
    private readonly WorldLayout _layout;
    private readonly int _depths;
    private readonly int _ruleWords;
    private readonly ulong[] _fluents;
    private readonly ulong[] _rules;
    private readonly bool[][] _acts;

    public ProjectedLayout(Projection projection, Problem problem, WorldLayout layout)
    {
        _layout = layout;
        _depths = problem.BeliefDepth + 1;
        _ruleWords = (problem.Rules.Count + 63) / 64;
        var kinds = (problem.PersonCount + 1) * _depths;
        _fluents = new ulong[kinds * layout.WordCount];
        _rules = new ulong[kinds * _ruleWords];
        _acts = new bool[kinds][];
        for (var kind = 0; kind < kinds; kind++)
        {
            var (owner, depth) = ((kind / _depths) - 1, kind % _depths);
            if ((owner == Problem.Author) == (depth == 0))
            {
                Fill(projection, problem, kind, owner, depth);
            }
        }
    }

    public bool NeedsFluent(int owner, int depth, int fluent)
    {
        var slot = _layout.Slot(fluent);
        return (_fluents[(Kind(owner, depth) * _layout.WordCount) + slot.Word] & slot.Mask) != 0;
    }

    public bool NeedsAct(int owner, int depth, int act) => _acts[Kind(owner, depth)][act];

    public ulong NeededRules(int owner, int depth, int word) =>
        _rules[(Kind(owner, depth) * _ruleWords) + word];

    private int Kind(int owner, int depth) => ((owner + 1) * _depths) + depth;

    private void Fill(Projection projection, Problem problem, int kind, int owner, int depth)
    {
        for (var fluent = 0; fluent < problem.Fluents.Count; fluent++)
        {
            if (projection.NeedsFluent(owner, depth, fluent))
            {
                var slot = _layout.Slot(fluent);
                _fluents[(kind * _layout.WordCount) + slot.Word] |= slot.Mask;
            }
        }

        for (var rule = 0; rule < problem.Rules.Count; rule++)
        {
            if (projection.NeedsRule(owner, depth, rule))
            {
                _rules[(kind * _ruleWords) + (rule >> 6)] |= 1UL << (rule & 63);
            }
        }

        _acts[kind] = new bool[problem.Acts.Count];
        for (var act = 0; act < problem.Acts.Count; act++)
        {
            _acts[kind][act] = projection.NeedsAct(owner, depth, act);
        }
    }
}
