using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Projections;

/// <summary>What acts and rules read and set, found by fluent; and who notices what.</summary>
internal sealed class ReadIndex
{
    private readonly Reads[] _acts;
    private readonly Reads[] _rules;
    private readonly List<Change>[] _changes;
    private readonly List<Part>[] _parts;
    private readonly Dictionary<(int Person, int Act), List<Notice>> _notices = [];
    private readonly List<Notice> _none = [];

    /// <param name="problem">The problem.</param>
    /// <param name="chains">Where chains are numbered.</param>
    /// <param name="canHappen">Whether an act can ever happen; of others nothing is noted.</param>
    public ReadIndex(Problem problem, ChainTable chains, Func<int, bool> canHappen)
    {
        _acts = new Reads[problem.Acts.Count];
        _rules = new Reads[problem.Rules.Count];
        _changes = Lists<Change>(problem.Fluents.Count);
        _parts = Lists<Part>(problem.Fluents.Count);
        for (var act = 0; act < _acts.Length; act++)
        {
            if (!canHappen(act))
            {
                continue;
            }

            var ground = problem.Acts[act];
            _acts[act] = Reads.Of(ground.If, ground.Effects, chains);
            AddChanges(_acts[act], act, rule: -1);
            AddParts(act, chains);
            AddNotices(act, ground, chains);
        }

        for (var rule = 0; rule < _rules.Length; rule++)
        {
            var ground = problem.Rules[rule];
            _rules[rule] = Reads.Of(ground.If, ground.Effects, chains);
            AddChanges(_rules[rule], act: -1, rule);
        }
    }

    public Reads Act(int act) => _acts[act];

    public Reads Rule(int rule) => _rules[rule];

    public List<Change> ChangesOf(int fluent) => _changes[fluent];

    public List<Part> PartsThatRead(int fluent) => _parts[fluent];

    /// <summary>The acts that a person may take for this one, itself among them, where they notice.</summary>
    public List<Notice> NoticesOf(int person, int act) =>
        _notices.TryGetValue((person, act), out var notices) ? notices : _none;

    private void AddChanges(Reads reads, int act, int rule)
    {
        foreach (var effect in reads.Effects)
        {
            _changes[effect.Fluent].Add(new Change(act, rule, effect));
        }
    }

    private void AddParts(int act, ChainTable chains)
    {
        foreach (var part in _acts[act].Parts)
        {
            foreach (var read in FluentReads.Distinct(part))
            {
                _parts[read.Fluent].Add(new Part(act, chains[read.Chain], part));
            }
        }
    }

    private void AddNotices(int act, GroundAct ground, ChainTable chains)
    {
        foreach (var observer in ground.Observers)
        {
            var when = new List<FluentRead>();
            foreach (var view in observer.Views)
            {
                FluentReads.Collect(view.When, chains, when);
            }

            foreach (var view in observer.Views)
            {
                var key = (observer.Person, view.SeenAs ?? act);
                if (!_notices.TryGetValue(key, out var notices))
                {
                    _notices.Add(key, notices = []);
                }

                notices.Add(new Notice(act, when));
            }
        }
    }

    private static List<T>[] Lists<T>(int count)
    {
        var lists = new List<T>[count];
        for (var i = 0; i < count; i++)
        {
            lists[i] = [];
        }

        return lists;
    }

    /// <summary>An effect of an act, or of a rule; the other is −1.</summary>
    internal readonly record struct Change(int Act, int Rule, EffectReads Effect);

    /// <summary>A part of an act's condition that reads a fluent at the end of a chain.</summary>
    internal readonly record struct Part(int Act, int[] Chain, FluentRead[] Reads);

    /// <summary>The act that happens, and all that decides what it is taken for.</summary>
    internal readonly record struct Notice(int Act, List<FluentRead> When);
}
