using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>Acts and rules by the fluents that they may change, here and in minds.</summary>
internal sealed class RelaxedSources
{
    private readonly WorldStore _worlds;
    private readonly Dictionary<int, List<(int Source, GroundEffect Effect)>> _here = [];
    private readonly Dictionary<int, List<(int Act, int? Value)>> _seen = [];
    private readonly Dictionary<int, List<int>> _repairs = [];
    private readonly List<int> _sources = [];

    /// <param name="worlds">The worlds.</param>
    /// <param name="acts">The acts that may happen.</param>
    public RelaxedSources(WorldStore worlds, IReadOnlyList<int> acts)
    {
        _worlds = worlds;
        foreach (var act in acts)
        {
            Add(act, worlds.Problem.Acts[act].Effects);
            AddSeen(act);
        }

        for (var rule = 0; rule < worlds.Problem.Rules.Count; rule++)
        {
            if (worlds.Projection?.NeedsRule(rule) != false)
            {
                Add(~rule, worlds.Problem.Rules[rule].Effects);
            }
        }
    }

    /// <summary>All acts, by their ids, then all rules that matter, by the complement of theirs.</summary>
    public IReadOnlyList<int> All => _sources;

    /// <summary>The effects on a fluent, with what has them.</summary>
    public IReadOnlyList<(int Source, GroundEffect Effect)> Here(int fluent) =>
        _here.TryGetValue(fluent, out var effects) ? effects : [];

    /// <summary>The acts that may change a fluent in the mind of whoever notices them, and to what; null = to anything.</summary>
    public IReadOnlyList<(int Act, int? Value)> Seen(int fluent) =>
        _seen.TryGetValue(fluent, out var acts) ? acts : [];

    /// <summary>The acts whose condition reads a fluent, so that it may be put right in the mind of whoever notices them.</summary>
    public IReadOnlyList<int> Repairs(int fluent) =>
        _repairs.TryGetValue(fluent, out var acts) ? acts : [];

    private void Add(int source, IReadOnlyList<GroundEffect> effects)
    {
        _sources.Add(source);
        foreach (var effect in effects)
        {
            ListOf(_here, effect.Fluent).Add((source, effect));
        }
    }

    private void AddSeen(int act)
    {
        var reads = new HashSet<int>();
        foreach (var seen in AlsoSeen(act))
        {
            var ground = _worlds.Problem.Acts[seen];
            foreach (var effect in ground.Effects)
            {
                ListOf(_seen, effect.Fluent).Add((act, (effect.Value as ConstantTerm)?.Value));
            }

            foreach (var read in FluentReads.Of(ground.If, _worlds.Programs.Chains))
            {
                if (reads.Add(read.Fluent))
                {
                    ListOf(_repairs, read.Fluent).Add(act);
                }
            }
        }
    }

    /// <summary>An act and all that it can be taken for, however deep in minds.</summary>
    private List<int> AlsoSeen(int act)
    {
        var seen = new List<int> { act };
        for (var i = 0; i < seen.Count; i++)
        {
            foreach (var observer in _worlds.Problem.Acts[seen[i]].Observers)
            {
                foreach (var view in observer.Views)
                {
                    if (view.SeenAs is { } other && !seen.Contains(other))
                    {
                        seen.Add(other);
                    }
                }
            }
        }

        return seen;
    }

    private static List<T> ListOf<T>(Dictionary<int, List<T>> lists, int fluent)
    {
        if (!lists.TryGetValue(fluent, out var list))
        {
            lists.Add(fluent, list = []);
        }

        return list;
    }
}
