using Mathilda.Engine.Problems;
using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>Somebody who may notice, and when they take the act for what it is.</summary>
internal readonly record struct Noticer(Entity Person, Condition AsItself);

/// <summary>The changes of an act, a rule or a line of the start to ground effects.</summary>
/// <remarks>All is read at the root of the world before.</remarks>
internal sealed class EffectGrounder(StoryModel model, ExpressionGrounder expressions)
{
    private static readonly int[] AtRoot = [];

    private readonly List<GroundEffect> _effects = [];
    private readonly List<GroundEffect> _derived = []; // after all that is said outright: of two on one fluent the first counts
    private IReadOnlyList<Noticer> _noticers = [];
    private readonly Dictionary<
        (IReadOnlyList<int>, IReadOnlyList<int>),
        IReadOnlyList<int>
    > _common = [];
    private Condition _given = Condition.True; // what holds whenever the changes happen
    private bool _isStart;

    private NameTable Names => expressions.Names;

    /// <summary>The effects, in the order in which they count.</summary>
    public List<GroundEffect> Ground(
        IReadOnlyList<Effect> effects,
        Bindings bindings,
        IReadOnlyList<Noticer> noticers
    )
    {
        Begin(noticers, isStart: false);
        AddAll(effects, bindings, Condition.True);
        var all = new List<GroundEffect>([.. _effects, .. _derived]);
        return model.Dialect == Dialect.Sabre ? InValueOrder(all) : all;
    }

    /// <summary>The effects of a rule, which happen only where its condition holds.</summary>
    public List<GroundEffect> GroundRule(
        IReadOnlyList<Effect> effects,
        Bindings bindings,
        Condition given
    )
    {
        _given = given;
        var ground = Ground(effects, bindings, []);
        _given = Condition.True;
        return ground;
    }

    /// <summary>The effects of a line of the start: nobody learns there, the chain rule does it.</summary>
    public List<GroundEffect> GroundStart(Effect effect)
    {
        Begin([], isStart: true);
        Add(effect, Bindings.None, Condition.True);
        return [.. _effects];
    }

    private void Begin(IReadOnlyList<Noticer> noticers, bool isStart)
    {
        _effects.Clear();
        _derived.Clear();
        _noticers = noticers;
        _isStart = isStart;
    }

    private void AddAll(IReadOnlyList<Effect> effects, Bindings bindings, Condition when)
    {
        foreach (var effect in effects)
        {
            Add(effect, bindings, when);
        }
    }

    private void Add(Effect effect, Bindings bindings, Condition when)
    {
        if (Conditions.IsFalse(when))
        {
            return;
        }

        expressions.Step();
        switch (effect)
        {
            case AssignEffect assign:
                AddAssign(assign, bindings, when);
                break;
            case FactEffect fact:
                AddFact(fact, bindings, when);
                break;
            case WhenEffect branch:
                AddAll(branch.Then, bindings, And(when, branch.When, bindings));
                AddAll(branch.Otherwise, bindings, And(when, branch.When, bindings, negated: true));
                break;
            case EachEffect each:
                foreach (var member in expressions.MembersOf(each.Slot, each.Over))
                {
                    var inner = bindings.With(each.Slot, member);
                    AddAll(each.Changes, inner, And(when, each.When, inner));
                }

                break;
            case NoticersEffect noticed:
                foreach (var noticer in _noticers)
                {
                    var inner = bindings.With(noticed.They, noticer.Person);
                    AddAll(
                        noticed.Changes,
                        inner,
                        Conditions.All(noticer.AsItself, And(when, noticed.When, inner))
                    );
                }

                break;
            default:
                throw new InvalidOperationException(
                    $"An effect of an unknown form: {effect.GetType().Name}."
                );
        }
    }

    private Condition And(
        Condition when,
        Expression? condition,
        Bindings bindings,
        bool negated = false
    ) =>
        condition is null
            ? when
            : Conditions.All(when, expressions.ConditionOf(condition, bindings, AtRoot, negated));

    private void AddAssign(AssignEffect assign, Bindings bindings, Condition when)
    {
        foreach (var (holding, chain) in ChainsOf(assign.Holders, bindings, when))
        {
            foreach (
                var (guard, arguments) in expressions.ArgumentsOf(
                    assign.State,
                    assign.Arguments,
                    bindings,
                    AtRoot
                )
            )
            {
                if (expressions.Space.FluentOf(assign.State, arguments) is { } fluent)
                {
                    var value = expressions.TermOf(assign.Value, bindings, AtRoot);
                    Emit(chain, fluent, Conditions.All(holding, guard), value);
                }
            }
        }
    }

    private void AddFact(FactEffect effect, Bindings bindings, Condition when)
    {
        if (bindings.Find(effect.News)?.Fact is not { } fact)
        {
            return;
        }

        Expression[] holders =
        [
            .. effect.Holders,
            .. fact.Holders.Select(e => new ConstantExpression(StoryValue.Of(e))),
        ];
        foreach (var (holding, chain) in ChainsOf(holders, bindings, when))
        {
            if (expressions.Space.FluentOf(fact.State, fact.Arguments) is not { } fluent)
            {
                continue;
            }

            var (isNegated, value) = (fact.State.Type.IsYesNo, fact.Value) switch
            {
                (true, null) => (false, StoryValue.Of(!fact.IsNegated)),
                (false, null) => (!fact.IsNegated, StoryValue.Empty),
                (_, { } given) => (fact.IsNegated, given),
            };
            EmitFact(chain, fluent, holding, Names.ValueOf(value), isNegated);
        }
    }

    private void EmitFact(
        IReadOnlyList<int> chain,
        int fluent,
        Condition when,
        int value,
        bool isNegated
    )
    {
        if (!isNegated)
        {
            Emit(chain, fluent, when, new ConstantTerm(value));
            return;
        }

        // "is not at home": of two values the other one; else, for who thought so, no longer any.
        var others = Names
            .DomainOf(expressions.Space.FluentAt(fluent).State.Type)
            ?.Where(v => v != value)
            .ToList();
        if (others is { Count: 1 })
        {
            Emit(chain, fluent, when, new ConstantTerm(others[0]));
        }
        else if (chain.Count > 0)
        {
            var soFar = new ComparisonCondition(
                new FluentTerm(chain, fluent),
                Comparison.Equal,
                new ConstantTerm(value)
            );
            Emit(chain, fluent, Conditions.All(when, soFar), new ConstantTerm(ValueTable.Unknown));
        }
    }

    /// <summary>Whose minds a change is in, outermost first, and when.</summary>
    private List<(Condition When, IReadOnlyList<int> Chain)> ChainsOf(
        IReadOnlyList<Expression> holders,
        Bindings bindings,
        Condition when
    )
    {
        var chains = new List<(Condition When, IReadOnlyList<int> Chain)> { (when, AtRoot) };
        foreach (var holder in holders)
        {
            var next = new List<(Condition, IReadOnlyList<int>)>();
            foreach (var (guard, person) in expressions.PeopleOf(holder, bindings, AtRoot))
            {
                foreach (var (soFar, chain) in chains)
                {
                    next.Add(
                        (Conditions.All(soFar, guard), ExpressionGrounder.Extend(chain, person))
                    );
                }
            }

            chains = next;
        }

        return chains;
    }

    private void Emit(IReadOnlyList<int> chain, int fluent, Condition when, Term value)
    {
        if (Conditions.IsFalse(when))
        {
            return;
        }

        expressions.Step();
        _effects.Add(
            new GroundEffect
            {
                Chain = chain,
                Fluent = fluent,
                When = when,
                Value = value,
            }
        );
        if (chain.Count == 0 || _isStart)
        {
            return;
        }

        var (state, arguments) = expressions.Space.FluentAt(fluent);
        foreach (var slot in state.KnownToOwnerSlots)
        {
            if (slot >= 0)
            {
                AddOwner(chain, fluent, when, value, arguments[slot]);
            }
            else
            {
                AddValueOwners(chain, fluent, when, value);
            }
        }
    }

    private void AddValueOwners(IReadOnlyList<int> chain, int fluent, Condition when, Term value)
    {
        var narrower = value is FluentTerm read ? DomainGiven(read) : null;
        foreach (var possible in narrower ?? expressions.PossibleValues(value))
        {
            if (Names.EntityOf(possible) is { } owner)
            {
                var isThat =
                    value is ConstantTerm
                        ? Condition.True
                        : new ComparisonCondition(
                            value,
                            Comparison.KnownEqual,
                            new ConstantTerm(possible)
                        );
                AddOwner(chain, fluent, Conditions.All(when, isThat), value, owner);
            }
        }
    }

    /// <summary>The values left to a fluent that is given to be equal to another one; null if it is not.</summary>
    /// <remarks>What lies at the same place as a person lies at a place: nobody has it, and nobody need be asked who does.</remarks>
    private IReadOnlyList<int>? DomainGiven(FluentTerm read)
    {
        var parts = _given is AllCondition all ? all.Parts : [_given];
        foreach (var part in parts)
        {
            if (
                part is ComparisonCondition
                {
                    Comparison: Comparison.KnownEqual,
                    Left: FluentTerm left,
                    Right: FluentTerm right,
                }
            )
            {
                var other =
                    IsSame(left, read) ? right
                    : IsSame(right, read) ? left
                    : null;
                if (other is not null && DomainOf(other) is { } domain)
                {
                    return DomainOf(read) is { } own ? Common(own, domain) : domain;
                }
            }
        }

        return null;
    }

    private IReadOnlyList<int> Common(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        if (!_common.TryGetValue((a, b), out var common))
        {
            common = [.. a.Intersect(b)];
            _common.Add((a, b), common);
        }

        return common;
    }

    private IReadOnlyList<int>? DomainOf(FluentTerm term) =>
        Names.DomainOf(expressions.Space.FluentAt(term.Fluent).State.Type);

    private static bool IsSame(FluentTerm a, FluentTerm b) =>
        a.Fluent == b.Fluent && a.Chain.SequenceEqual(b.Chain);

    /// <summary>Who learns what another cannot but know also learns that the other knows it.</summary>
    private void AddOwner(
        IReadOnlyList<int> chain,
        int fluent,
        Condition when,
        Term value,
        Entity owner
    )
    {
        if (Names.PersonOf(owner) is { } person && chain[chain.Count - 1] != person)
        {
            _derived.Add(
                new GroundEffect
                {
                    Chain = [.. chain, person],
                    Fluent = fluent,
                    When = when,
                    Value = value,
                }
            );
        }
    }

    /// <summary>Sabre lets the effect with the first value win; its order of values is that of the ids, unknown after no and yes.</summary>
    private List<GroundEffect> InValueOrder(List<GroundEffect> effects)
    {
        var ordered = new List<GroundEffect>(effects.Count);
        var taken = new bool[effects.Count];
        for (var i = 0; i < effects.Count; i++)
        {
            if (taken[i])
            {
                continue;
            }

            var rivals = new List<GroundEffect>();
            for (var j = i; j < effects.Count; j++)
            {
                if (
                    !taken[j]
                    && effects[j].Fluent == effects[i].Fluent
                    && effects[j].Chain.SequenceEqual(effects[i].Chain)
                )
                {
                    taken[j] = true;
                    rivals.Add(effects[j]);
                }
            }

            ordered.AddRange(rivals.Count == 1 ? rivals : rivals.OrderBy(e => Rank(e.Value)));
        }

        return ordered;
    }

    private (int Sort, double Number) Rank(Term value) =>
        value is not ConstantTerm constant ? (5, 0)
        : constant.Value is ValueTable.No or ValueTable.Yes ? (0, constant.Value)
        : constant.Value == ValueTable.Unknown ? (1, 0)
        : Names.Values.NumberOf(constant.Value) is { } number ? (2, number)
        : (3, constant.Value);
}
