using Mathilda.Engine.Problems;
using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>Wants and utilities to scores.</summary>
/// <remarks>
/// A want of weight 1 counts 16, a step 4, one that only shows who somebody is 1; a first want counts one more than all that is not first.
/// The author's count as they are written, so that a score to reach can be asked for. Each is read in the world of its holder.
/// </remarks>
internal sealed class ScoreGrounder(StoryModel model, ExpressionGrounder expressions)
{
    private const double Unit = 16;
    private const double Step = 4;
    private const double InCharacter = 1;

    /// <param name="holder">Null = the author.</param>
    public Score ScoreOf(Entity? holder)
    {
        var wants = new List<(ScoreWant Want, bool IsFirst)>();
        Add(holder, null, Condition.True, holder is null ? 1 / Unit : 1, wants, []);
        var rest = wants.Where(w => !w.IsFirst).Sum(w => MostOf(w.Want));
        return new Score
        {
            Term = TermOf(holder),
            Wants =
            [
                .. wants.Select(w =>
                    w.IsFirst ? WithWeight(w.Want, (rest + 1) * w.Want.Weight / Unit) : w.Want
                ),
            ],
        };
    }

    /// <summary>Whether the want is had at all.</summary>
    public Condition Held(WantSchema want)
    {
        if (model.Wants is not { } wants || want.Holder is not { } holder)
        {
            return Conditions.Of(want.StartsHeld);
        }

        return expressions.ConditionOf(
            new ReadExpression(wants, [Constant(holder), Constant(want.Name)]),
            Bindings.None,
            []
        );
    }

    private void Add(
        Entity? holder,
        int? id,
        Condition held,
        double factor,
        List<(ScoreWant Want, bool IsFirst)> into,
        List<Entity> followed
    )
    {
        for (var i = 0; i < model.WantList.Count; i++)
        {
            var want = model.WantList[i];
            var isFirst = want.Rank == WantRank.First;
            if (!ReferenceEquals(want.Holder, holder) || (isFirst && id is not null))
            {
                continue;
            }

            var holds = Conditions.All(held, Held(want));
            var weight = factor * WeightOf(want);
            if (want.Follows is { } leader)
            {
                // Another's wants, but the first, become one's own; a circle of followers ends where it began.
                if (!followed.Contains(leader) && !ReferenceEquals(leader, holder))
                {
                    Add(leader, id ?? i, holds, weight / Unit, into, [.. followed, leader]);
                }
            }
            else if (want.If is not null || want.Amount is not null)
            {
                into.Add((Ground(want, id ?? i, holds, weight), isFirst));
            }
        }
    }

    private static double WeightOf(WantSchema want) =>
        want.Weight
        * want.Rank switch
        {
            WantRank.First or WantRank.Normal => Unit,
            WantRank.Step => Step,
            WantRank.InCharacter => InCharacter,
            _ => throw new InvalidOperationException(),
        };

    private ScoreWant Ground(WantSchema want, int id, Condition held, double weight) =>
        new()
        {
            Id = id,
            Weight = weight,
            Held = held,
            Until = Read(want.Until, Condition.False),
            Once = Read(want.Once, Condition.True),
            If = Read(want.If, Condition.True),
            Amount = want.Amount is { } amount
                ? expressions.TermOf(amount, Bindings.None, [])
                : null,
        };

    private Condition Read(Expression? condition, Condition otherwise) =>
        condition is null ? otherwise : expressions.ConditionOf(condition, Bindings.None, []);

    /// <summary>The most a want can count: a number of things wanted, times its weight.</summary>
    private double MostOf(ScoreWant want)
    {
        var largest = want.Amount is null
            ? 1
            : expressions
                .PossibleValues(want.Amount)
                .Select(v => Math.Abs(expressions.Names.Values.NumberOf(v) ?? 0))
                .DefaultIfEmpty(1)
                .Max();
        return Math.Abs(want.Weight) * Math.Max(1, largest);
    }

    private static ScoreWant WithWeight(ScoreWant want, double weight) =>
        new()
        {
            Id = want.Id,
            Weight = weight,
            Held = want.Held,
            Until = want.Until,
            Once = want.Once,
            If = want.If,
            Amount = want.Amount,
        };

    private Term? TermOf(Entity? holder)
    {
        Term? term = null;
        foreach (var (owner, value) in model.Utilities)
        {
            if (ReferenceEquals(owner, holder))
            {
                term = expressions.TermOf(value, Bindings.None, []);
            }
        }

        return term;
    }

    private static ConstantExpression Constant(Entity entity) => new(StoryValue.Of(entity));
}
