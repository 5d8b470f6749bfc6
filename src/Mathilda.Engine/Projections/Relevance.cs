using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Projections;

/// <summary>Works out what can matter to a search for stories: a least fixpoint from what the scores read, back through all that can change it.</summary>
/// <remarks>
/// <para>A fluent of a kind of world that matters makes matter: what the effects and rules that set it read; the acts
/// that set it; in those who notice these acts, where they notice; and, where surprise may set it, all that surprise compares.</para>
/// <para>An act that matters where plans are made makes its condition matter, and whether others would choose it: their minds,
/// as far as their scores go. An act that matters nowhere in a mind changes nothing there; no plan needs it, as it could be left out.</para>
/// </remarks>
internal sealed class Relevance
{
    private readonly Problem _problem;
    private readonly bool[]? _canHappen; // acts; null = all
    private readonly bool[]? _canFire; // rules
    private readonly int _beliefLimit;
    private readonly Places _places;
    private readonly ChainTable _chains = new();
    private readonly ReadIndex _index;
    private readonly bool[] _isCandidate;
    private readonly bool[][] _fluents;
    private readonly bool[][] _acts;
    private readonly bool[][] _rules;
    private readonly bool[] _plans; // by place: whether anybody's plans are looked at there
    private readonly Stack<(int Place, int Fluent)> _open = new();

    /// <param name="problem">The problem.</param>
    /// <param name="acts">What plans are made of.</param>
    /// <param name="beliefLimit">The belief limit of reasons.</param>
    /// <param name="canHappen">For each act whether it can ever happen; null = any can.</param>
    /// <param name="canFire">For each rule whether it can ever fire; null = any can.</param>
    public Relevance(
        Problem problem,
        IReadOnlyList<int> acts,
        int beliefLimit,
        bool[]? canHappen,
        bool[]? canFire
    )
    {
        (_problem, _beliefLimit) = (problem, beliefLimit);
        (_canHappen, _canFire) = (canHappen, canFire);
        _places = new Places(problem.PersonCount, problem.BeliefDepth);
        _index = new ReadIndex(problem, _chains, act => canHappen is null || canHappen[act]);
        _isCandidate = new bool[problem.Acts.Count];
        foreach (var act in acts)
        {
            _isCandidate[act] = true;
        }

        _fluents = Table(problem.Fluents.Count);
        _acts = Table(problem.Acts.Count);
        _rules = Table(problem.Rules.Count);
        _plans = new bool[_places.Count];
    }

    public Projection Run(Score score)
    {
        Plan(Places.Author, score);
        return Run();
    }

    /// <summary>What can matter to a person's reasons for an act, as they see things.</summary>
    public Projection Run(int person, Score score, int act)
    {
        var mind = _places.Of(person, 1);
        Plan(mind, score);
        Possible(mind, act);
        return Run();
    }

    private Projection Run()
    {
        while (_open.Count > 0)
        {
            var (place, fluent) = _open.Pop();
            foreach (var change in _index.ChangesOf(fluent))
            {
                if (!CanHappen(change.Act, change.Rule))
                {
                    continue;
                }

                foreach (var source in SourcesOf(place, change.Effect.Chain))
                {
                    Changes(source, change);
                }
            }

            foreach (var part in _index.PartsThatRead(fluent))
            {
                if (CanHappen(part.Act, rule: -1))
                {
                    Repairs(place, part.Act, part.Chain, part.Reads);
                }
            }
        }

        return new Projection(_beliefLimit, _places, _fluents, _acts, _rules);
    }

    private bool CanHappen(int act, int rule) =>
        act >= 0 ? _canHappen is null || _canHappen[act] : _canFire is null || _canFire[rule];

    private bool[][] Table(int columns)
    {
        var table = new bool[_places.Count][];
        for (var place = 0; place < table.Length; place++)
        {
            table[place] = new bool[columns];
        }

        return table;
    }

    /// <summary>The kinds of worlds in which an effect with this chain sets fluents of a kind of world.</summary>
    private IEnumerable<int> SourcesOf(int place, int[] chain)
    {
        if (chain.Length == 0)
        {
            yield return place;
            yield break;
        }

        for (
            var source = 0;
            source < _places.Count && chain[^1] == _places.OwnerOf(place);
            source++
        )
        {
            var isOwn = chain[0] == _places.OwnerOf(source);
            if (_places.Assigned(source, chain) == place && (!isOwn || _problem.ImaginesLearning))
            {
                yield return source;
            }
        }
    }

    private void Changes(int place, in ReadIndex.Change change)
    {
        Read(place, change.Effect.Read);
        if (change.Act >= 0)
        {
            Act(place, change.Act);
        }
        else if (!_rules[place][change.Rule])
        {
            _rules[place][change.Rule] = true;
            foreach (var part in _index.Rule(change.Rule).Parts)
            {
                Read(place, part);
            }
        }
    }

    /// <summary>Surprise at an act compares a part of its condition with the truth, and sets what it reads; here, or in a mind.</summary>
    private void Repairs(int place, int act, int[] chain, FluentRead[] part)
    {
        for (var mind = 1; mind < _places.Count; mind++)
        {
            if (
                _places.Read(mind, chain) == place
                && _index.NoticesOf(_places.OwnerOf(mind), act).Count > 0
            )
            {
                Read(mind, part);
                foreach (var holder in _places.Holders(mind))
                {
                    Read(holder, part);
                }

                Act(mind, act);
            }
        }
    }

    private void Read(int place, IReadOnlyList<FluentRead> reads)
    {
        foreach (var read in reads)
        {
            var at = _places.Read(place, _chains[read.Chain]);
            if (!_fluents[at][read.Fluent])
            {
                _fluents[at][read.Fluent] = true;
                _open.Push((at, read.Fluent));
            }
        }
    }

    /// <summary>An act changes something that matters in a kind of world, or in a mind in it.</summary>
    private void Act(int place, int act)
    {
        if (_acts[place][act])
        {
            return;
        }

        _acts[place][act] = true;
        foreach (var notice in _index.NoticesOf(_places.OwnerOf(place), act))
        {
            if (!CanHappen(notice.Act, rule: -1))
            {
                continue;
            }

            foreach (var holder in _places.Holders(place))
            {
                Read(holder, notice.When);
                Act(holder, notice.Act);
            }
        }

        if (_plans[place])
        {
            Choose(place, act);
        }
    }

    /// <summary>Plans are looked at in a kind of world.</summary>
    private void Plan(int place, Score score)
    {
        if (_plans[place])
        {
            return;
        }

        _plans[place] = true;
        Read(place, Reads.Of(score, _chains));
        for (var act = 0; act < _acts[place].Length; act++)
        {
            if (_acts[place][act])
            {
                Choose(place, act);
            }
        }
    }

    /// <summary>An act that matters may stand in somebody's plan.</summary>
    private void Choose(int place, int act)
    {
        var (owner, depth) = (_places.OwnerOf(place), _places.DepthOf(place));
        var ground = _problem.Acts[act];
        var isOwn = Contains(ground.Choosers, owner);
        // At the last link of belief a reason is a single act of one's own.
        if (!isOwn && (depth > _beliefLimit || !_isCandidate[act]))
        {
            return;
        }

        Possible(place, act);
        foreach (var person in ground.Choosers)
        {
            if (person != owner && depth <= _beliefLimit)
            {
                Consents(place, act, person);
            }
        }
    }

    /// <summary>Whether another chooser would do it is asked in their mind, for what they take it for.</summary>
    private void Consents(int place, int act, int person)
    {
        var mind = _places.Of(person, _places.DepthOf(place) + 1);
        Plan(mind, _problem.Scores[person]);
        foreach (var observer in _problem.Acts[act].Observers)
        {
            if (observer.Person != person)
            {
                continue;
            }

            foreach (var view in observer.Views)
            {
                Read(place, FluentReads.Of(view.When, _chains));
                if (view.SeenAs is { } other && !Contains(_problem.Acts[other].Choosers, person))
                {
                    Possible(mind, other);
                }
            }
        }
    }

    /// <summary>Whether an act is possible matters.</summary>
    private void Possible(int place, int act)
    {
        foreach (var part in _index.Act(act).Parts)
        {
            Read(place, part);
        }

        foreach (var effect in _index.Act(act).Effects)
        {
            // It must not leave the range of what it sets.
            if (_problem.Fluents[effect.Fluent].Values is not null && effect.Chain.Length < 2)
            {
                Read(place, effect.Read);
            }
        }
    }

    private static bool Contains(IReadOnlyList<int> list, int item)
    {
        foreach (var other in list)
        {
            if (other == item)
            {
                return true;
            }
        }

        return false;
    }
}
