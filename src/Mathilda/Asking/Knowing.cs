using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Engine.Problems;
using Mathilda.Explaining;
using Mathilda.Language.Model;
using Mathilda.Replaying;

namespace Mathilda.Asking;

/// <summary>Answers who knows, believes or wrongly believes what, and since when.</summary>
internal sealed class Knowing(CheckContext context)
{
    private readonly Audience _audience = new(context.Timeline);
    private readonly Gaps _gaps = new(context);

    private Timeline Timeline => context.Timeline;

    /// <summary>How a person stands to a fact after so many events.</summary>
    public KnowsRow Ask(Entity person, Expression fact, string words, int steps)
    {
        var world = Timeline.WorldAfter(steps);
        var condition = context.Story.ConditionOf(fact);
        var opposite = context.Story.ConditionOf(new NotExpression(fact));
        var truth = context.Worlds.Holds(world, condition);
        var view = ViewOf(person, steps);
        var stance =
            context.Worlds.Holds(view, condition) ? (truth ? Stance.Knows : Stance.WronglyBelieves)
            : context.Worlds.Holds(view, opposite)
                ? (truth ? Stance.WronglyBelieves : Stance.KnowsNot)
            : Stance.DoesNotKnow;
        var reads = Reasoning.ConditionReads.Of(condition);
        var gap = _gaps.Find(person, reads, steps);
        var since = Since(
            person,
            steps,
            w => (context.Worlds.Holds(w, condition), context.Worlds.Holds(w, opposite))
        );
        return new KnowsRow
        {
            Person = person.Name,
            Fact = words,
            Stance = gap is null ? stance : Stance.NotStated,
            Belief = stance == Stance.DoesNotKnow ? null : Said(reads, view),
            Truth = Said(reads, world),
            Since = since is null ? null : Moments.Reference(since),
            NotStated = gap,
            Implied = since?.Event?.Citation.Implied ?? false,
        };
    }

    /// <summary>All that a person sees otherwise than it is, or has come to see during the story.</summary>
    public IEnumerable<KnowsRow> AskAll(Entity person, int steps)
    {
        var world = Timeline.WorldAfter(steps);
        var view = ViewOf(person, steps);
        var start = ViewOf(person, 0);
        for (var fluent = 0; fluent < context.Story.Problem.Fluents.Count; fluent++)
        {
            var truth = context.Worlds.Value(world, fluent);
            var belief = context.Worlds.Value(view, fluent);
            if (belief == truth && belief == context.Worlds.Value(start, fluent))
            {
                continue;
            }

            var read = fluent;
            var since = Since(person, steps, w => context.Worlds.Value(w, read));
            var gap = _gaps.Find(person, [([], fluent)], steps);
            yield return new KnowsRow
            {
                Person = person.Name,
                Fact = context.Phrases.Actual(fluent, truth, []),
                Stance =
                    gap is not null ? Stance.NotStated
                    : belief == ValueTable.Unknown ? Stance.DoesNotKnow
                    : belief == truth ? Stance.Knows
                    : Stance.WronglyBelieves,
                Belief =
                    belief == ValueTable.Unknown
                        ? null
                        : context.Phrases.Actual(fluent, belief, []),
                Truth = context.Phrases.Actual(fluent, truth, []),
                Since = since is null ? null : Moments.Reference(since),
                NotStated = gap,
                Implied = since?.Event?.Citation.Implied ?? false,
            };
        }
    }

    private string Said(IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)> reads, int world) =>
        string.Join(
            ", ",
            reads
                .Select(r =>
                    context.Phrases.Actual(
                        r.Fluent,
                        context.Worlds.ValueAt(world, r.Chain, r.Fluent),
                        r.Chain
                    )
                )
                .Distinct()
        );

    private int ViewOf(Entity person, int steps)
    {
        if (!ReferenceEquals(person, context.Story.Model.Audience))
        {
            return context.Worlds.Mind(Timeline.WorldAfter(steps), context.Story.IdOf(person));
        }

        return _audience.WorldAt(steps == 0 ? -1 : Timeline.Steps[steps - 1].SceneIndex, steps);
    }

    // The event after which the person has seen it as now, without a break.
    private TimelineStep? Since<T>(Entity person, int steps, Func<int, T> see)
    {
        var now = see(ViewOf(person, steps));
        for (var i = steps; i > 0; i--)
        {
            if (!EqualityComparer<T>.Default.Equals(see(ViewOf(person, i - 1)), now))
            {
                return Timeline.Steps[i - 1];
            }
        }

        return null;
    }
}
