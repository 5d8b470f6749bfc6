using Mathilda.Engine.Problems;
using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>Expressions with filled slots to conditions and terms.</summary>
/// <remarks>
/// A chain says in whose mind an expression is read: people, outermost first, no two neighbours alike.
/// In the story dialect <c>not</c> is pushed down to comparisons, so that an unknown value satisfies neither a condition nor its
/// opposite, but not through "believes"; in the Sabre dialect it is pushed down everywhere.
/// </remarks>
/// <param name="model">The story.</param>
/// <param name="names">Its names and values.</param>
/// <param name="space">What its states are in the problem.</param>
/// <param name="workLimit">How many steps one call may take.</param>
/// <param name="atStart">Whether the audience counts as one with a mind.</param>
internal sealed partial class ExpressionGrounder(
    StoryModel model,
    NameTable names,
    StateSpace space,
    int workLimit,
    bool atStart = false
)
{
    private readonly List<StateSchema> _opened = []; // the defined states being put in their place, outermost first
    private ConditionMemo? _memo;
    private int _work;

    public bool IsStory { get; } = model.Dialect == Dialect.Story;

    public NameTable Names => names;

    public StateSpace Space => space;

    /// <summary>A new call begins: it may use the whole work limit.</summary>
    public void Restart()
    {
        _work = 0;
        _opened.Clear();
    }

    /// <summary>From now on conditions are remembered: while a problem is built, each is made once anyway.</summary>
    public void Remember() => _memo ??= new ConditionMemo();

    /// <summary>Counts steps of work.</summary>
    /// <exception cref="GroundingLimitException">The limit is used up.</exception>
    public void Step(int steps = 1)
    {
        _work += steps;
        if (_work > workLimit)
        {
            throw new GroundingLimitException();
        }
    }

    public Condition ConditionOf(
        Expression expression,
        Bindings bindings,
        IReadOnlyList<int> chain,
        bool negated = false
    )
    {
        // Inside of a defined state a circle may be cut off, which is so only there.
        if (
            _memo is null
            || _opened.Count > 0
            || _memo.KeyOf(expression, bindings, chain, negated) is not { } key
        )
        {
            return Make(expression, bindings, chain, negated);
        }

        if (_memo.TryGet(key, out var known))
        {
            // Whether the limit is met must not depend on what was asked before.
            Step(known.Work);
            return known.Condition;
        }

        var before = _work;
        var made = Make(expression, bindings, chain, negated);
        _memo.Add(key, made, _work - before);
        return made;
    }

    private Condition Make(
        Expression expression,
        Bindings bindings,
        IReadOnlyList<int> chain,
        bool negated
    )
    {
        Step();
        switch (expression)
        {
            case ConstantExpression constant:
                return Conditions.Of(constant.Value == StoryValue.Of(!negated));
            case NotExpression not:
                return ConditionOf(not.Part, bindings, chain, !negated);
            case AllExpression all:
                return Join(
                    all.Parts.Select(p => ConditionOf(p, bindings, chain, negated)),
                    isAll: !negated
                );
            case AnyExpression any:
                return Join(
                    any.Parts.Select(p => ConditionOf(p, bindings, chain, negated)),
                    isAll: negated
                );
            case QuantifiedExpression some:
                return Join(
                    MembersOf(some.Slot, some.Over)
                        .Select(e =>
                            ConditionOf(some.Body, bindings.With(some.Slot, e), chain, negated)
                        ),
                    some.IsEvery != negated
                );
            case BelievedExpression believed:
                return Believed(believed, bindings, chain, negated);
            case ReadExpression read:
                return Read(read, bindings, chain, negated);
            case CompareExpression compare:
                return Compare(compare, bindings, chain, negated);
            case UnknownExpression unknown:
                return Unknown(unknown, bindings, chain, negated);
            case KindTestExpression test:
                return KindTest(test, bindings, chain, negated);
            case WithinExpression within:
                return Within(within, bindings, chain, negated);
            case FactExpression fact:
                return Fact(fact, bindings, chain, negated);
            case ChoiceExpression choice:
                return ChoiceCondition(choice, bindings, chain, negated);
            case SlotExpression or ArithmeticExpression or FoldExpression:
                return CompareTerms(
                    TermOf(expression, bindings, chain),
                    Equal,
                    new ConstantTerm(negated ? ValueTable.No : ValueTable.Yes)
                );
            default:
                throw new InvalidOperationException(
                    $"An expression of an unknown form: {expression.GetType().Name}."
                );
        }
    }

    /// <summary>The names that may fill the slot of a quantifier.</summary>
    public IReadOnlyList<Entity> MembersOf(Slot slot, IReadOnlyList<Entity>? over) =>
        over ?? (slot.Kind is { } kind ? names.MembersOf(kind) : []);

    /// <summary>The chain with one more link; a person's beliefs about their own beliefs are their beliefs.</summary>
    public static IReadOnlyList<int> Extend(IReadOnlyList<int> chain, int person) =>
        chain.Count > 0 && chain[chain.Count - 1] == person ? chain : [.. chain, person];

    private Comparison Equal => IsStory ? Comparison.KnownEqual : Comparison.Equal;

    private static Condition Join(IEnumerable<Condition> parts, bool isAll)
    {
        var kept = new List<Condition>();
        foreach (var part in parts)
        {
            if (isAll ? Conditions.IsFalse(part) : Conditions.IsTrue(part))
            {
                return part;
            }

            kept.Add(part);
        }

        return isAll ? Conditions.All(kept) : Conditions.Any(kept);
    }

    private Condition Believed(
        BelievedExpression believed,
        Bindings bindings,
        IReadOnlyList<int> chain,
        bool negated
    )
    {
        var parts = new List<Condition>();
        foreach (var (guard, person) in PeopleOf(believed.Person, bindings, chain))
        {
            var inner = Extend(chain, person);
            var holds =
                negated && IsStory
                    ? Conditions.Not(ConditionOf(believed.Inner, bindings, inner))
                    : ConditionOf(believed.Inner, bindings, inner, negated);
            parts.Add(Conditions.All(guard, holds));
        }

        return Conditions.Any(parts);
    }

    private Condition Read(
        ReadExpression read,
        Bindings bindings,
        IReadOnlyList<int> chain,
        bool negated
    )
    {
        var parts = new List<Condition>();
        foreach (var (guard, arguments) in ArgumentsOf(read, bindings, chain))
        {
            var holds =
                read.State.Means is { } meaning && read.State.Type.IsYesNo
                    ? Opened(
                        read.State,
                        Condition.False,
                        () => ConditionOf(meaning, Fill(read.State, arguments), chain, negated)
                    )
                    : CompareTerms(
                        ReadTerm(read.State, arguments, chain),
                        Equal,
                        new ConstantTerm(negated ? ValueTable.No : ValueTable.Yes)
                    );
            parts.Add(Conditions.All(guard, holds));
        }

        return Conditions.Any(parts);
    }

    private Condition Fact(
        FactExpression fact,
        Bindings bindings,
        IReadOnlyList<int> chain,
        bool negated
    ) =>
        bindings.Find(fact.News)?.Fact is { } news
            ? ConditionOf(news.ToExpression(), Bindings.None, chain, negated)
            : Condition.False;

    private Condition ChoiceCondition(
        ChoiceExpression choice,
        Bindings bindings,
        IReadOnlyList<int> chain,
        bool negated
    )
    {
        var parts = new List<Condition>();
        var earlier = new List<Condition>();
        foreach (var (when, then) in choice.Branches)
        {
            var here = ConditionOf(when, bindings, chain);
            parts.Add(
                Conditions.All([.. earlier, here, ConditionOf(then, bindings, chain, negated)])
            );
            earlier.Add(ConditionOf(when, bindings, chain, negated: true));
        }

        parts.Add(
            Conditions.All([.. earlier, ConditionOf(choice.Otherwise, bindings, chain, negated)])
        );
        return Conditions.Any(parts);
    }

    /// <summary>Puts a defined state in its place, once on the way down: a circle means nothing.</summary>
    private T Opened<T>(StateSchema state, T circular, Func<T> open)
    {
        if (_opened.Contains(state))
        {
            return circular;
        }

        _opened.Add(state);
        var result = open();
        _opened.RemoveAt(_opened.Count - 1);
        return result;
    }

    private static Bindings Fill(StateSchema state, IReadOnlyList<Entity> arguments)
    {
        var bindings = Bindings.None;
        for (var i = 0; i < arguments.Count; i++)
        {
            bindings = bindings.With(state.Slots[i], arguments[i]);
        }

        return bindings;
    }
}
