using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Projections;

/// <summary>What can matter to a search for stories: for each owner and depth, which fluents, acts and rules.</summary>
/// <remarks>
/// All else is left unknown in the worlds of a <see cref="WorldStore"/> made with it, so that worlds that differ in nothing that
/// matters are one. Which stories there are, and which reasons, stays the same; what worlds say of other things does not.
/// It is made for the acts a problem has then, and for the author's and the people's own scores.
/// <code>
/// var worlds = new WorldStore(problem, Projection.For(problem, acts, beliefLimit: 1));
/// </code>
/// </remarks>
public sealed class Projection
{
    private readonly Places _places;
    private readonly bool[][] _fluents;
    private readonly bool[][] _acts;
    private readonly bool[][] _rules;

    internal Projection(
        int beliefLimit,
        Places places,
        bool[][] fluents,
        bool[][] acts,
        bool[][] rules
    )
    {
        BeliefLimit = beliefLimit;
        (_places, _fluents, _acts, _rules) = (places, fluents, acts, rules);
    }

    /// <summary>Reasons may reach so far; no further.</summary>
    public int BeliefLimit { get; }

    /// <summary>Finds out what can matter.</summary>
    /// <param name="problem">The problem, complete.</param>
    /// <param name="acts">What stories and reasons may be made of.</param>
    /// <param name="beliefLimit">The belief limit of reasons.</param>
    /// <param name="score">What the story is to better, if not the author's score.</param>
    /// <returns>Null where nothing may be left out: with three links of belief and more, an idle act can spoil the reasons of others.</returns>
    public static Projection? For(
        Problem problem,
        IReadOnlyList<int> acts,
        int beliefLimit,
        Score? score = null
    ) => For(problem, acts, beliefLimit, score, reachable: null);

    /// <summary>The same where only some acts and rules can ever happen.</summary>
    internal static Projection? For(
        Problem problem,
        IReadOnlyList<int> acts,
        int beliefLimit,
        Score? score,
        Reachable? reachable
    ) =>
        beliefLimit >= 3
            ? null
            : new Relevance(problem, acts, beliefLimit, reachable?.Acts, reachable?.Rules).Run(
                score ?? problem.AuthorScore
            );

    /// <summary>What can matter to a person's reasons for an act, in worlds that are theirs.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="acts">What reasons may be made of.</param>
    /// <param name="beliefLimit">The belief limit of reasons.</param>
    /// <param name="person">The person.</param>
    /// <param name="score">What is to be bettered.</param>
    /// <param name="act">The act.</param>
    /// <returns>Null where nothing may be left out, as above.</returns>
    internal static Projection? ForReasons(
        Problem problem,
        IReadOnlyList<int> acts,
        int beliefLimit,
        int person,
        Score score,
        int act
    ) =>
        beliefLimit >= 3
            ? null
            : new Relevance(
                problem,
                acts,
                beliefLimit,
                WhatIsSeen(problem, [.. acts, act]),
                canFire: null
            ).Run(person, score, act);

    // Acts, and all that somebody may take them for.
    private static bool[] WhatIsSeen(Problem problem, List<int> acts)
    {
        var seen = new bool[problem.Acts.Count];
        while (acts.Count > 0)
        {
            var act = acts[^1];
            acts.RemoveAt(acts.Count - 1);
            if (seen[act])
            {
                continue;
            }

            seen[act] = true;
            foreach (var observer in problem.Acts[act].Observers)
            {
                foreach (var view in observer.Views)
                {
                    if (view.SeenAs is { } other)
                    {
                        acts.Add(other);
                    }
                }
            }
        }

        return seen;
    }

    /// <summary>Whether a rule matters anywhere.</summary>
    internal bool NeedsRule(int rule)
    {
        foreach (var rules in _rules)
        {
            if (rules[rule])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a fluent matters in the worlds of an owner at a depth.</summary>
    internal bool NeedsFluent(int owner, int depth, int fluent) =>
        _fluents[_places.Of(owner, depth)][fluent];

    internal bool NeedsAct(int owner, int depth, int act) => _acts[_places.Of(owner, depth)][act];

    internal bool NeedsRule(int owner, int depth, int rule) =>
        _rules[_places.Of(owner, depth)][rule];
}
