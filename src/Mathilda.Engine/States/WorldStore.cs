using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;
using Mathilda.Engine.Projections;

namespace Mathilda.Engine.States;

/// <summary>The worlds of a problem, and what acts do to them.</summary>
/// <remarks>
/// <para>A world is an int: the same owner, depth, values and minds always give the same int, so worlds are compared as
/// ints and remembered by them. Every world handed out is settled: its rules have run, in every mind too.</para>
/// <para>Results are remembered for good. Not safe for several threads. The problem may be given more acts while the
/// store is used. The meaning of everything is docs/engine.md.</para>
/// <code>
/// var worlds = new WorldStore(problem);
/// var after = worlds.Result(worlds.Initial, act);
/// var believed = worlds.Value(worlds.Mind(after, person), fluent);
/// </code>
/// </remarks>
public sealed class WorldStore
{
    private readonly ProgramTable _programs;
    private readonly Dictionary<Score, CompiledScore> _scores = [];
    private readonly Dictionary<(int World, int Depth), int> _shifted = [];

    /// <exception cref="RunawayRuleException">The rules never come to rest at the start.</exception>
    public WorldStore(Problem problem)
        : this(problem, null) { }

    /// <param name="problem">The problem; with a projection it must not grow.</param>
    /// <param name="projection">What matters; all else is unknown in these worlds. Null = all.</param>
    /// <exception cref="RunawayRuleException">The rules never come to rest at the start.</exception>
    public WorldStore(Problem problem, Projection? projection)
        : this(problem, projection, from: null) { }

    private WorldStore(Problem problem, Projection? projection, (WorldStore Store, int Start)? from)
    {
        (Problem, Projection) = (problem, projection);
        var layout = new WorldLayout(problem.Fluents);
        Arena = new WorldArena(layout, problem.PersonCount, problem.BeliefDepth)
        {
            Projected = projection is null
                ? null
                : new ProjectedLayout(projection, problem, layout),
        };
        _programs = new ProgramTable(Arena.Layout, new ChainTable());
        Evaluator = new Evaluator(Arena, _programs, problem.Values);
        Dynamics = new WorldDynamics(problem, Arena, _programs, Evaluator);
        Initial = from is { } source
            ? Copied(source.Store, source.Start)
            : new InitialWorlds(problem, Arena, Dynamics.Due, Dynamics.Edit).Build(outsider: null);
    }

    public Problem Problem { get; }

    /// <summary>What matters in these worlds; null = all.</summary>
    public Projection? Projection { get; }

    /// <summary>The actual world at the start.</summary>
    public int Initial { get; }

    /// <summary>How many different worlds there are so far, minds included.</summary>
    public long WorldCount => Arena.InternedCount;

    /// <summary>About how much memory the worlds and what is remembered of them take.</summary>
    public long Bytes => Arena.Bytes + Dynamics.Bytes;

    internal WorldArena Arena { get; }

    internal Evaluator Evaluator { get; }

    internal WorldDynamics Dynamics { get; }

    internal ProgramTable Programs => _programs;

    /// <summary>The start as somebody thinks it to be: a world of the author, in which that person stands before every chain.</summary>
    /// <param name="person">A person, or an id beyond them (<see cref="Problem.PersonCount"/>) for somebody outside the story.</param>
    /// <exception cref="RunawayRuleException">The rules never come to rest.</exception>
    public int InitialAs(int person)
    {
        Arena.PopAll();
        return new InitialWorlds(Problem, Arena, Dynamics.Due, Dynamics.Edit).Build(person);
    }

    /// <summary>A store of the same problem, whose worlds hold only what matters.</summary>
    /// <param name="projection">What matters.</param>
    /// <param name="start">The world of this store that is the initial one there.</param>
    internal WorldStore Projected(Projection projection, int start) =>
        new(Problem, projection, (this, start));

    /// <summary>A store of its own for one question: its initial world is a person's mind, and its worlds hold only what can matter to their reasons for an act.</summary>
    /// <remarks>Where much is to be looked at it needs far fewer worlds, and they are forgotten with it.</remarks>
    /// <param name="mind">A mind that is nobody's idea of somebody else's: of depth 1.</param>
    /// <param name="act">The act.</param>
    /// <param name="acts">What the reasons may be made of.</param>
    /// <param name="beliefLimit">The belief limit of reasons.</param>
    /// <param name="narrowed">What is to be bettered instead of the person's own score.</param>
    /// <returns>Null where nothing may be left out.</returns>
    public WorldStore? ForReasons(
        int mind,
        int act,
        IReadOnlyList<int> acts,
        int beliefLimit,
        Score? narrowed = null
    )
    {
        var person = OwnerOf(mind);
        return
            DepthOf(mind) == 1
            && Projections.Projection.ForReasons(
                Problem,
                acts,
                beliefLimit,
                person,
                narrowed ?? Problem.ScoreOf(person),
                act
            )
                is { } projection
            ? Projected(projection, mind)
            : null;
    }

    /// <summary>A world of another store of the same problem, as far as worlds here hold it.</summary>
    internal int Copied(WorldStore from, int world)
    {
        Arena.PopAll();
        return Copied(from, world, []);
    }

    private int Copied(WorldStore from, int world, Dictionary<int, int> known)
    {
        if (known.TryGetValue(world, out var copy))
        {
            return copy;
        }

        var minds = from.Arena.HasMinds(world) ? new int[Problem.PersonCount] : [];
        for (var person = 0; person < minds.Length; person++)
        {
            var mind = from.Arena.Mind(world, person);
            minds[person] = mind < 0 ? mind : Copied(from, mind, known);
        }

        var frame = Arena.Push(from.Arena.OwnerOf(world), from.Arena.DepthOf(world));
        for (var fluent = 0; fluent < Problem.Fluents.Count; fluent++)
        {
            var local = Arena.Needs(frame, fluent) ? from.Arena.Local(world, fluent) : 0;
            Arena.SetLocal(frame, fluent, local);
        }

        for (var person = 0; person < minds.Length; person++)
        {
            Arena.SetMind(frame, person, minds[person]);
        }

        // What is at rest is so without what does not matter too.
        Dynamics.Due.None(frame);
        return known[world] = Dynamics.Edit.Close(frame);
    }

    /// <summary>Whether an act is possible.</summary>
    public bool Can(int world, int act) => Dynamics.Can(Checked(world), act);

    /// <summary>The world after an act, be it possible or not.</summary>
    /// <exception cref="RunawayRuleException">The rules never come to rest.</exception>
    public int Result(int world, int act)
    {
        Arena.PopAll();
        return Dynamics.Result(Checked(world), act);
    }

    /// <summary>A mind after it noticed an act for what it is: surprised first, if it thought the act impossible.</summary>
    /// <param name="truth">The world before the act; it need not be the one that holds the mind.</param>
    /// <param name="mind">A world of any owner and depth.</param>
    /// <param name="act">An act id.</param>
    /// <exception cref="RunawayRuleException">The rules never come to rest.</exception>
    public int Notice(int truth, int mind, int act)
    {
        Arena.PopAll();
        return Dynamics.Notice(Checked(truth), Checked(mind), act);
    }

    /// <summary>What a person believes: the world itself if they own it, −1 where the depth limit keeps no minds.</summary>
    public int Mind(int world, int person) =>
        Arena.OwnerOf(Checked(world)) == person ? world
        : Arena.HasMinds(world) ? Arena.Mind(world, person)
        : -1;

    /// <summary>Which act a person takes an act for.</summary>
    public int Seen(int world, int person, int act) => Dynamics.Seen(Checked(world), person, act);

    /// <summary>A person, or <see cref="Problem.Author"/>.</summary>
    public int OwnerOf(int world) => Arena.OwnerOf(Checked(world));

    /// <summary>0 for the author's worlds, one more for each link of belief.</summary>
    public int DepthOf(int world) => Arena.DepthOf(Checked(world));

    /// <summary>The value id of a fluent.</summary>
    public int Value(int world, int fluent) => Arena.Value(Checked(world), fluent);

    /// <summary>The value id of a fluent in the mind at the end of a chain; see section 1 of docs/engine.md.</summary>
    public int ValueAt(int world, IReadOnlyList<int> chain, int fluent) =>
        Arena.Value(Evaluator.Walk(Checked(world), _programs.Chains.Add(chain)), fluent);

    /// <summary>Whether a rule has changed anything in the worlds made so far, in a mind or in what is so.</summary>
    /// <param name="rule">A place in the problem's rules.</param>
    public bool HasFired(int rule) => Dynamics.Edit.Settlement.HasFired(rule);

    /// <summary>Whether a condition holds. Compiled once for each condition object.</summary>
    public bool Holds(int world, Condition condition) =>
        Evaluator.Holds(_programs.Entry(condition), Checked(world));

    /// <summary>The score of a person or the author; null = unknown.</summary>
    /// <param name="world">The world that is scored.</param>
    /// <param name="owner">A person, or <see cref="Problem.Author"/>.</param>
    /// <param name="start">The world in which the wants are held or not.</param>
    public double? Score(int world, int owner, int start) =>
        Score(world, Problem.ScoreOf(owner), start);

    /// <summary>The same for a score of one's own making. Compiled once for each score object.</summary>
    public double? Score(int world, Score score, int start)
    {
        var number = Compiled(score).Of(Checked(world), Checked(start), Evaluator);
        return double.IsNaN(number) ? null : number;
    }

    /// <summary>This world with other values, assigned all at once and then settled.</summary>
    /// <exception cref="RunawayRuleException">The rules never come to rest.</exception>
    public int With(int world, IReadOnlyList<WorldAssignment> assignments)
    {
        Arena.PopAll();
        var frame = Dynamics.Edit.Open(Checked(world));
        foreach (var assignment in assignments)
        {
            var chain = _programs.Chains.Add(assignment.Chain);
            Dynamics.Edit.Assign(frame, chain, assignment.Fluent, assignment.Value);
        }

        return Dynamics.Edit.Close(frame);
    }

    /// <summary>What a person would believe if they believed this world: it becomes theirs, its other minds go one deeper.</summary>
    /// <exception cref="RunawayRuleException">The rules never come to rest.</exception>
    public int AsMindOf(int world, int person)
    {
        Arena.PopAll();
        return Arena.OwnerOf(Checked(world)) == person
            ? world
            : Shifted(world, person, Arena.DepthOf(world) + 1);
    }

    internal CompiledScore Compiled(Score score)
    {
        if (!_scores.TryGetValue(score, out var compiled))
        {
            compiled = new CompiledScore(score, _programs);
            _scores.Add(score, compiled);
        }

        return compiled;
    }

    private int Shifted(int world, int owner, int depth)
    {
        if (depth > Problem.BeliefDepth)
        {
            throw new ArgumentException("There is no world below the depth limit.", nameof(depth));
        }

        var isSame = owner == Arena.OwnerOf(world);
        if (isSame && _shifted.TryGetValue((world, depth), out var known))
        {
            return known;
        }

        var minds = depth < Problem.BeliefDepth ? new int[Problem.PersonCount] : [];
        for (var person = 0; person < minds.Length; person++)
        {
            minds[person] =
                person == owner ? -1 : Shifted(Arena.Mind(world, person), person, depth + 1);
        }

        var frame = Arena.Push(owner, depth);
        CopyValues(world, frame);
        for (var person = 0; person < minds.Length; person++)
        {
            Arena.SetMind(frame, person, minds[person]);
        }

        Dynamics.Due.All(frame);
        var shifted = Dynamics.Edit.Close(frame);
        if (isSame)
        {
            _shifted.Add((world, depth), shifted);
        }

        return shifted;
    }

    private void CopyValues(int world, int frame)
    {
        for (var fluent = 0; fluent < Problem.Fluents.Count; fluent++)
        {
            var local = Arena.Needs(frame, fluent) ? Arena.Local(world, fluent) : 0;
            Arena.SetLocal(frame, fluent, local);
        }
    }

    private int Checked(int world) =>
        Arena.IsWorld(world)
            ? world
            : throw new ArgumentException("There is no such world.", nameof(world));
}
