using Mathilda.Engine.Problems;
using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>Rules to ground rules: every filling whose condition can hold and that changes something.</summary>
internal sealed class RuleGrounder(StoryModel model, ExpressionGrounder expressions)
{
    /// <summary>Null if there are more than <paramref name="limit"/>, or too many ways to fill one; <paramref name="largest"/> is then the rule that broke it.</summary>
    public List<GroundRule>? Ground(int limit, out RuleSchema? largest)
    {
        var effects = new EffectGrounder(model, expressions);
        var rules = new List<GroundRule>();
        largest = null;
        for (var id = 0; id < model.Rules.Count; id++)
        {
            if (!Add(id, effects, rules, limit))
            {
                largest = model.Rules[id];
                return null;
            }
        }

        return rules;
    }

    private bool Add(int id, EffectGrounder effects, List<GroundRule> rules, int limit)
    {
        var rule = model.Rules[id];
        try
        {
            foreach (var way in new SlotFiller(expressions, rule.Slots, rule.If, FillersOf).All())
            {
                var ground = new GroundRule
                {
                    Id = id,
                    Name = $"{rule.Name}({string.Join(", ", way.Fillings.Select(f => f.Entity))})",
                    If = way.Condition,
                    Effects = effects.GroundRule(rule.Effects, way.Bindings, way.Condition),
                };
                if (ground.Effects.Count > 0)
                {
                    rules.Add(ground);
                }

                if (rules.Count > limit)
                {
                    return false;
                }
            }

            return true;
        }
        catch (GroundingLimitException)
        {
            return false;
        }
    }

    private IReadOnlyList<Filling> FillersOf(Slot slot) =>
        slot.Kind is { } kind
            ? [.. expressions.Names.MembersOf(kind).Select(e => new Filling(e, null))]
            : [];
}
