using Mathilda.Engine.Problems;
using Mathilda.Engine.States;
using Mathilda.Explaining;
using Mathilda.Grounding;
using Mathilda.Language.Model;

namespace Mathilda.Reasoning;

/// <summary>Finds the acts that could play a part in somebody's plan, and makes only these ground.</summary>
/// <remarks>
/// Back from what the score reads: which values would raise it, which acts could give those values, what stands in the way of these acts, and so on, as
/// many layers as a plan may have acts; what the planner can do alone comes before what takes somebody else. Where an act needs somebody else's will, that person's wants are followed in the same way, in the planner's view of that
/// mind, and what that person does not know yet of what their wants and the act read becomes something they may be told.
/// Slots are filled by <see cref="Unifier"/> from the need, then by <see cref="Completion"/> from the world at hand. Incomplete by design: few fillings of
/// each act are tried; a reason that is not found is "not found within these limits".
/// </remarks>
internal sealed class Relevance
{
    // Fillings of open slots kept for one change of one act.
    private const int Width = 5;

    // How much farther away an act is that takes the will of somebody else: as far as so many acts more.
    private const int Detour = 1;

    // What is fulfilled already comes after what is not: most plans do not touch it.
    private const int WinningBack = 8;

    private readonly GroundStory _story;
    private readonly WorldStore _worlds;
    private readonly int _deepest; // whose wants are followed where an act needs others
    private readonly Unifier _unifier;
    private readonly Completion _completion;
    private readonly List<(ActSchema Act, EffectPattern Effect)> _changes = [];
    private readonly Dictionary<StateSchema, int[]> _changesOf = []; // indexes in _changes, news included
    private readonly List<int> _found = [];
    private readonly HashSet<int> _seen = [];
    private readonly Agenda<Action> _open = new();
    private readonly HashSet<(int World, Need Need)> _asked = [];

    private Relevance(GroundStory story, WorldStore worlds, bool withFate, int deepest)
    {
        _story = story;
        _deepest = deepest;
        _worlds = worlds;
        _unifier = new Unifier(story);
        _completion = new Completion(story, new FailingLeaves(story, worlds), Width);
        foreach (var act in story.Model.Acts)
        {
            if (act.Choice != Choice.Fate || (withFate && !AllActs.ExplainsNothing(act)))
            {
                _changes.AddRange(EffectPattern.Of(act.Effects).Select(e => (act, e)));
            }
        }
    }

    /// <summary>A mind in which needs arise.</summary>
    /// <param name="World">The world they are read in.</param>
    /// <param name="Owner">Whose it is.</param>
    /// <param name="Depth">0 for the one who plans, 1 for another as that one sees them, and so on.</param>
    private sealed record Frame(int World, int Owner, int Depth);

    /// <summary>How far from what is wanted.</summary>
    /// <param name="Layers">How many more acts the plan may have.</param>
    /// <param name="Distance">How far: one for each act on the way, more where it takes others.</param>
    private readonly record struct Reach(int Layers, int Distance)
    {
        public Reach After(int acts) => new(Layers - 1, Distance + acts);
    }

    /// <summary>Begins with what a plan of a person that starts with a given act would need.</summary>
    /// <param name="story">The story.</param>
    /// <param name="worlds">Its worlds.</param>
    /// <param name="mind">The person's mind before the act.</param>
    /// <param name="person">The person.</param>
    /// <param name="first">The act itself.</param>
    /// <param name="narrowed">What alone is to be bettered; null = the person's own score.</param>
    /// <param name="layers">How many acts a plan may have.</param>
    public static Relevance Begin(
        GroundStory story,
        WorldStore worlds,
        int mind,
        int person,
        int first,
        Score? narrowed,
        int layers
    )
    {
        var search = new Relevance(story, worlds, withFate: false, deepest: 0);
        var score = narrowed ?? story.Problem.Scores[person];
        search.Add(first);
        var frame = new Frame(mind, person, 0);
        var near = new Reach(layers, 0);
        search.AskScore(frame, score, near);
        search.AskKept(frame, score, near);
        search.AskConsent(frame, story.Problem.Acts[first], near);

        // After the first act other things may be lacking than before it.
        if (worlds.Can(mind, first))
        {
            search.AskScore(
                new Frame(worlds.Result(mind, first), person, 0),
                score,
                near with
                {
                    Layers = layers - 1,
                }
            );
        }

        return search;
    }

    /// <summary>Begins with what a story would need that betters the author's score, and with what everybody wants by themselves.</summary>
    /// <param name="story">The story.</param>
    /// <param name="worlds">Its worlds.</param>
    /// <param name="start">The author's world in which it begins.</param>
    /// <param name="layers">How many acts it may have.</param>
    public static Relevance BeginStory(GroundStory story, WorldStore worlds, int start, int layers)
    {
        var search = new Relevance(story, worlds, withFate: true, deepest: 1);
        var near = new Reach(layers, 0);
        search.AskScore(new Frame(start, Problem.Author, 0), story.Problem.AuthorScore, near);
        for (var person = 0; person < story.Problem.PersonCount; person++)
        {
            search.AskScore(
                new Frame(worlds.Mind(start, person), person, 1),
                story.Problem.Scores[person],
                near
            );
        }

        return search;
    }

    /// <summary>The acts found so far, the nearest to what is wanted first; the given act before all.</summary>
    public IReadOnlyList<int> Acts => _found;

    /// <summary>Looks for more acts.</summary>
    /// <param name="most">Until there are so many in all; what meets one need is not broken off.</param>
    /// <returns>Whether there are more than before.</returns>
    public bool Extend(int most)
    {
        var before = _found.Count;
        while (_found.Count < most && _open.TryTake(out var next))
        {
            next();
        }

        return _found.Count > before;
    }

    private void Add(int act)
    {
        if (_seen.Add(act))
        {
            _found.Add(act);
        }
    }

    private void Ask(Frame frame, Need need, Reach reach)
    {
        if (reach.Layers > 0 && _asked.Add((frame.World, need)))
        {
            _open.Add(reach.Distance, () => Meet(frame, need, reach));
        }
    }

    private void AskScore(Frame frame, Score score, Reach reach)
    {
        foreach (var want in score.Wants)
        {
            var isOpen =
                _worlds.Holds(frame.World, want.Held) && !_worlds.Holds(frame.World, want.Until);
            if (want.Amount is { } amount)
            {
                foreach (var read in ConditionReads.Of(new Score { Term = amount }))
                {
                    Ask(
                        frame,
                        new Need(new PersonChain(read.Chain), read.Fluent, Need.AnyChange),
                        reach
                    );
                }
            }
            else if (isOpen && _worlds.Holds(frame.World, want.Once))
            {
                foreach (var need in Needs.Of(want.If, frame.World, _worlds))
                {
                    Ask(frame, need, reach);
                }
            }
        }
    }

    // What is fulfilled may have to be given up on the way and won back: who leaves a warm place for a while has to return to it.
    private void AskKept(Frame frame, Score score, Reach reach)
    {
        foreach (var want in score.Wants)
        {
            if (
                want.Amount is null
                && _worlds.Holds(frame.World, want.Held)
                && !_worlds.Holds(frame.World, want.Until)
                && _worlds.Holds(frame.World, want.Once)
                && _worlds.Holds(frame.World, want.If)
            )
            {
                foreach (var need in Needs.Kept(want.If))
                {
                    Ask(frame, need, reach with { Distance = reach.Distance + WinningBack });
                }
            }
        }
    }

    private void Meet(Frame frame, Need need, Reach reach)
    {
        foreach (var change in ChangesOf(_story.FluentAt(need.Fluent).State))
        {
            var (act, effect) = _changes[change];
            foreach (var start in _unifier.Unify(effect, act.Observations, need, frame.Owner))
            {
                foreach (
                    var filled in _completion.Complete(
                        act,
                        Own(start, act),
                        frame.World,
                        frame.Owner == Problem.Author ? null : _story.PersonAt(frame.Owner)
                    )
                )
                {
                    Consider(frame, act, filled, reach);
                }
            }
        }

        foreach (var rule in _story.RulesThatSet(need.Fluent))
        {
            if (
                rule.Effects.Any(e =>
                    e.Fluent == need.Fluent && e.Chain.SequenceEqual(need.Chain.People)
                )
            )
            {
                foreach (var below in Needs.Of(rule.If, frame.World, _worlds))
                {
                    Ask(frame, below, reach);
                }
            }
        }
    }

    private int[] ChangesOf(StateSchema state)
    {
        if (!_changesOf.TryGetValue(state, out var changes))
        {
            changes =
            [
                .. Enumerable
                    .Range(0, _changes.Count)
                    .Where(i =>
                        _changes[i].Effect is var e
                        && (e.News is not null || ReferenceEquals(e.State, state))
                    ),
            ];
            _changesOf.Add(state, changes);
        }

        return changes;
    }

    // Slots of quantifiers are no slots of the act.
    private static Dictionary<Slot, Argument> Own(
        Dictionary<Slot, Argument> bindings,
        ActSchema act
    ) => bindings.Where(b => act.Slots.Contains(b.Key)).ToDictionary(b => b.Key, b => b.Value);

    private void Consider(
        Frame frame,
        ActSchema act,
        Dictionary<Slot, Argument> filled,
        Reach reach
    )
    {
        var reference = new ActReference(act, [.. act.Slots.Select(s => filled[s])]);
        if (NamesSomebodyTwice(filled) || _story.Act(reference) is not { } id)
        {
            return;
        }

        var ground = _story.Problem.Acts[id];
        if (ground.If is AnyCondition { Parts.Count: 0 } || _seen.Contains(id))
        {
            return;
        }

        // The author may have everybody do everything.
        if (frame.Owner == Problem.Author || ground.Choosers.All(c => c == frame.Owner))
        {
            Include(frame, id, reach.After(1));
        }
        else
        {
            var farther = reach.After(1 + Detour);
            _open.Add(farther.Distance, () => Include(frame, id, farther));
        }
    }

    private void Include(Frame frame, int id, Reach reach)
    {
        if (!_seen.Add(id))
        {
            return;
        }

        _found.Add(id);
        var ground = _story.Problem.Acts[id];
        foreach (var need in Needs.Of(ground.If, frame.World, _worlds))
        {
            Ask(frame, need, reach);
        }

        AskConsent(frame, ground, reach);
    }

    // Nobody plans to tell, give or teach themselves something.
    private bool NamesSomebodyTwice(Dictionary<Slot, Argument> filled)
    {
        var people = filled
            .Values.Select(a => a.Value is ConstantExpression c ? c.Value.Entity : null)
            .OfType<Entity>()
            .Where(e => e.Is(_story.Model.PersonKind))
            .ToList();
        return people.Distinct().Count() < people.Count;
    }

    // Others must want it: what they want, and what they would have to be told.
    private void AskConsent(Frame frame, GroundAct act, Reach reach)
    {
        if (frame.Depth > _deepest)
        {
            return;
        }

        foreach (var other in act.Choosers)
        {
            if (other == frame.Owner)
            {
                continue;
            }

            var mind = _worlds.Mind(frame.World, other);
            var score = _story.Problem.Scores[other];
            AskScore(new Frame(mind, other, frame.Depth + 1), score, reach);
            foreach (var read in ConditionReads.Of(score).Concat(ConditionReads.Of(act.If)))
            {
                var mine = _worlds.ValueAt(frame.World, read.Chain, read.Fluent);
                if (
                    mine != ValueTable.Unknown
                    && _worlds.ValueAt(mind, read.Chain, read.Fluent) != mine
                )
                {
                    Ask(
                        frame,
                        new Need(new PersonChain([other, .. read.Chain]), read.Fluent, mine),
                        reach
                    );
                }
            }
        }
    }
}
