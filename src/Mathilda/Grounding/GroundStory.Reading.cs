using Mathilda.Engine.Problems;
using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <content>What a check reads of acts and conditions whose slots are, or are being, filled.</content>
public sealed partial class GroundStory
{
    private readonly Lazy<ILookup<int, GroundRule>> _rules;

    /// <summary>The rules that set a fluent, in somebody's mind or in the world, in order.</summary>
    internal IEnumerable<GroundRule> RulesThatSet(int fluent) => _rules.Value[fluent];

    private static ILookup<int, GroundRule> ByFluent(IReadOnlyList<GroundRule> rules) =>
        rules
            .SelectMany(rule =>
                rule.Effects.Select(e => e.Fluent).Distinct().Select(f => (Fluent: f, Rule: rule))
            )
            .ToLookup(pair => pair.Fluent, pair => pair.Rule);

    /// <summary>What the slots of an act stand for; a slot that is not filled is left out.</summary>
    internal Bindings BindingsOf(ActReference act)
    {
        var bindings = Bindings.None;
        for (var i = 0; i < act.Arguments.Count && i < act.Act.Slots.Count; i++)
        {
            bindings = With(bindings, act.Act.Slots[i], act.Arguments[i]);
        }

        return bindings;
    }

    /// <summary>What some slots stand for.</summary>
    internal Bindings BindingsOf(IEnumerable<KeyValuePair<Slot, Argument>> arguments) =>
        arguments.Aggregate(
            Bindings.None,
            (bindings, pair) => With(bindings, pair.Key, pair.Value)
        );

    /// <summary>The name an expression stands for; null if that is none, or not settled.</summary>
    internal Entity? EntityOf(Expression expression, Bindings bindings) =>
        _expressions.TermOf(expression, bindings, []) is ConstantTerm constant
            ? Names.EntityOf(constant.Value)
            : null;

    /// <summary>A condition with filled slots, read in what the holders believe.</summary>
    internal Condition Condition(
        Expression expression,
        Bindings bindings,
        IReadOnlyList<Entity> holders
    )
    {
        _expressions.Restart();
        try
        {
            return _expressions.ConditionOf(expression, bindings, ChainOf(holders));
        }
        catch (GroundingLimitException)
        {
            return TooLarge(expression, Conditions.Of(false));
        }
    }

    /// <summary>A person's score by one of their wants alone; null if they have no such want.</summary>
    internal Score? ScoreFor(int person, Entity want)
    {
        List<ScoreWant> kept =
        [
            .. Problem
                .Scores[person]
                .Wants.Where(w => ReferenceEquals(Model.WantList[w.Id].Name, want)),
        ];
        return kept.Count == 0 ? null : new Score { Wants = kept };
    }

    /// <summary>The one who acts: the first who chooses.</summary>
    internal Entity? ActorOf(ActReference act) =>
        act.Act.Choosers.Count == 0 ? null : EntityOf(act.Act.Choosers[0], BindingsOf(act));

    private Bindings With(Bindings bindings, Slot slot, Argument argument)
    {
        if (argument.Fact is { } fact)
        {
            return _acts.FactOf(fact, Bindings.None) is { } told
                ? bindings.With(slot, new Filling(null, told))
                : bindings;
        }

        return argument.Value is { } value && EntityOf(value, Bindings.None) is { } entity
            ? bindings.With(slot, entity)
            : bindings;
    }

    private int[] ChainOf(IReadOnlyList<Entity> holders)
    {
        IReadOnlyList<int> chain = [];
        foreach (var holder in holders)
        {
            chain = ExpressionGrounder.Extend(
                chain,
                Names.PersonOf(holder)
                    ?? throw new ArgumentException(
                        "Who has no mind believes nothing.",
                        nameof(holders)
                    )
            );
        }

        return [.. chain];
    }
}
