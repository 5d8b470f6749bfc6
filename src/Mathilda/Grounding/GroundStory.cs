using Mathilda.Engine.Problems;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>A story as the engine sees it, and the way back to its names.</summary>
/// <remarks>
/// Acts are made when they are asked for, each once; everything else is made at the start. One thread at a time.
/// <code>
/// var story = Grounder.Ground(model, new GroundingOptions()).Story!;
/// var act = story.Act(told.Act, told.SeenBy, told.SeenByAdds);
/// var holds = story.ConditionOf(expect.Condition);
/// </code>
/// </remarks>
public sealed partial class GroundStory
{
    private readonly ExpressionGrounder _expressions;
    private readonly ScoreGrounder _scores;
    private readonly FluentIndex _fluents;
    private readonly GroundingFindings _findings;
    private readonly ActGrounder _acts;

    internal GroundStory(
        StoryModel model,
        Problem problem,
        ExpressionGrounder expressions,
        FluentIndex fluents,
        GroundingFindings findings
    )
    {
        Model = model;
        Problem = problem;
        _expressions = expressions;
        _fluents = fluents;
        _findings = findings;
        _rules = new Lazy<ILookup<int, GroundRule>>(() => ByFluent(problem.Rules), false);
        _scores = new ScoreGrounder(model, expressions);
        _acts = new ActGrounder(model, expressions, problem, findings);
        expressions.Remember();
    }

    public StoryModel Model { get; }

    public Problem Problem { get; }

    /// <summary>What was found so far, in acts that were asked for too.</summary>
    public IReadOnlyList<Finding> Findings => _findings.All;

    /// <summary>The id of a person, or null for who has no mind.</summary>
    public int? PersonOf(Entity entity) => Names.PersonOf(entity);

    public Entity PersonAt(int person) => Names.People[person];

    /// <summary>The fluent of a state with its slots filled; null if it never changes.</summary>
    public int? FluentOf(StateSchema state, IReadOnlyList<Entity> arguments) =>
        _expressions.Space.FluentOf(state, arguments);

    public StoryFluent FluentAt(int fluent) => _fluents[fluent];

    /// <summary>The value of a state that never changes, in the world and in every mind.</summary>
    public StoryValue ConstantOf(StateSchema state, IReadOnlyList<Entity> arguments) =>
        Names.ValueFrom(_expressions.Space.ConstantOf(state, arguments));

    /// <summary>The engine's value; unknown for a name the story does not have.</summary>
    public int ValueOf(StoryValue value) => Names.ValueOf(value);

    public StoryValue ValueFrom(int value) => Names.ValueFrom(value);

    /// <summary>The id of an act with names in all its slots; it is added to the problem when it is new.</summary>
    /// <param name="act">With constants only.</param>
    /// <param name="seenBy">Who notices here; null = as the act says.</param>
    /// <param name="seenByAdds">Whether that comes before, not instead of, what the act says.</param>
    /// <returns>Null if a slot is not filled.</returns>
    public int? Act(
        ActReference act,
        IReadOnlyList<Observation>? seenBy = null,
        bool seenByAdds = false
    )
    {
        _expressions.Restart();
        return _acts.FillingsOf(act, Bindings.None) is { } fillings
            ? _acts.Act(new ActKey(act.Act, fillings, seenBy, seenByAdds))
            : null;
    }

    /// <summary>The act with that id, with constants only.</summary>
    public ActReference ActAt(int act) => _acts.KeyAt(act).ToReference();

    /// <summary>A condition without slots, for a world.</summary>
    /// <param name="holder">In whose mind it is read; null = in the world itself.</param>
    public Condition ConditionOf(Expression expression, Entity? holder = null)
    {
        _expressions.Restart();
        try
        {
            return _expressions.ConditionOf(
                expression,
                Bindings.None,
                ChainOf(holder is null ? [] : [holder])
            );
        }
        catch (GroundingLimitException)
        {
            return TooLarge(expression, Conditions.Of(false));
        }
    }

    /// <summary>A value without slots, for a world.</summary>
    /// <param name="holder">In whose mind it is read; null = in the world itself.</param>
    public Term TermOf(Expression expression, Entity? holder = null)
    {
        _expressions.Restart();
        try
        {
            return _expressions.TermOf(
                expression,
                Bindings.None,
                ChainOf(holder is null ? [] : [holder])
            );
        }
        catch (GroundingLimitException)
        {
            return TooLarge(expression, (Term)new ConstantTerm(ValueTable.Unknown));
        }
    }

    /// <summary>The score of a person; null = the author's.</summary>
    public Score ScoreOf(Entity? person) =>
        Problem.ScoreOf(
            person is null
                ? Problem.Author
                : Names.PersonOf(person)
                    ?? throw new ArgumentException("No person.", nameof(person))
        );

    /// <summary>Whether a want is had, read in the world of its holder.</summary>
    public Condition Held(WantSchema want)
    {
        _expressions.Restart();
        return _scores.Held(want);
    }

    internal ActGrounder Acts => _acts;

    internal FluentIndex Fluents => _fluents;

    internal NameTable Names => _expressions.Names;

    private T TooLarge<T>(Expression expression, T instead)
    {
        _findings.TooLarge(
            "a condition says more than can be looked through",
            expression.Where,
            "Use fewer `some` and `every` inside one another."
        );
        return instead;
    }
}
