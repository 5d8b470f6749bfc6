using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Engine.Problems;
using Mathilda.Explaining;
using Mathilda.Language.Model;
using Mathilda.Reasoning;
using Mathilda.Replaying;

namespace Mathilda.Asking;

/// <summary>Answers who knows, believes or wrongly believes what, and since when.</summary>
internal sealed class Knowing(CheckContext context)
{
    // How much less the thoughts of others weigh than one's own.
    private const int OfOthers = 4;

    private readonly Viewpoints _views = new(context);
    private readonly Gaps _gaps = new(context);
    private readonly StartLines _start = new(context);
    private readonly Matters _matters = new(context);

    private Timeline Timeline => context.Timeline;

    /// <summary>How a person stands to a fact after so many events.</summary>
    public KnowsRow Ask(Entity person, Expression fact, string words, int steps)
    {
        var world = Timeline.WorldAfter(steps);
        var condition = context.Story.ConditionOf(fact);
        if (_views.IsDead(person, steps))
        {
            return Dead(person, steps) with
            {
                Fact = words,
                Truth = Said(ConditionReads.Of(condition), world),
                IsSo = context.Worlds.Holds(world, condition),
            };
        }

        var opposite = context.Story.ConditionOf(new NotExpression(fact));
        var truth = context.Worlds.Holds(world, condition);
        var view = _views.Of(person, steps);
        var reads = ConditionReads.Of(condition);
        var since = _views.Since(
            person,
            steps,
            w => (context.Worlds.Holds(w, condition), context.Worlds.Holds(w, opposite))
        );
        var holds = context.Worlds.Holds(view, condition);
        var stance =
            holds && truth ? Stance.Knows
            : !holds && !context.Worlds.Holds(view, opposite) ? Stance.DoesNotKnow
            : holds == truth ? Stance.KnowsNot
            : reads.Count == 1
            && reads[0].Chain.Count == 0
            && IsUnaware(person, reads[0].Fluent, view, since)
                ? Stance.Unaware
            : Stance.WronglyBelieves;
        return Row(person, steps, reads, since) with
        {
            Fact = words,
            IsSo = truth,
            Stance = _gaps.Find(person, reads, steps) is null ? stance : Stance.NotStated,
            Belief = stance == Stance.DoesNotKnow ? null : Said(reads, view),
            Truth = Said(reads, world),
            Citation = Resting(person, stance, reads, since),
        };
    }

    /// <summary>All that a person sees otherwise than it is, has come to see during the story, or knows and others do not; what matters most first.</summary>
    public IEnumerable<KnowsRow> AskAll(Entity person, int steps) =>
        _views.IsDead(person, steps)
            ? [Dead(person, steps)]
            : Everything(person, steps)
                .OrderByDescending(found => found.Weight)
                .ThenByDescending(found => found.Row.Since?.Index ?? -1)
                .Select(found => found.Row);

    private IEnumerable<(KnowsRow Row, int Weight)> Everything(Entity person, int steps)
    {
        var world = Timeline.WorldAfter(steps);
        var view = _views.Of(person, steps);
        var start = _views.Of(person, 0);
        for (var fluent = 0; fluent < context.Story.Problem.Fluents.Count; fluent++)
        {
            var truth = context.Worlds.Value(world, fluent);
            var belief = context.Worlds.Value(view, fluent);
            if (
                belief != truth
                || belief != context.Worlds.Value(start, fluent)
                || (!_views.GoesWithoutSaying(fluent, truth) && IsSecret(fluent, truth, steps))
            )
            {
                var row = Plain(person, fluent, truth, belief, steps);
                yield return (row, Weight(person, fluent, row.Stance, truth, steps));
            }
        }

        foreach (var found in AskOfOthers(person, steps))
        {
            yield return found;
        }
    }

    // An error before a secret, a secret before a gap; what goes without saying last.
    private int Weight(Entity person, int fluent, Stance stance, int truth, int steps)
    {
        var told = stance switch
        {
            Stance.WronglyBelieves => 4,
            Stance.Knows or Stance.KnowsNot when IsSecret(fluent, truth, steps) => 2,
            Stance.DoesNotKnow or Stance.Unaware when _views.GoesWithoutSaying(fluent, truth) => -6,
            Stance.DoesNotKnow or Stance.Unaware or Stance.NotStated => 1,
            _ => 0,
        };
        int? id = _views.IsAudience(person) ? null : context.Story.IdOf(person);
        return told + (2 * _matters.Weight(id, fluent));
    }

    /// <summary>How somebody stands to a fact as it is.</summary>
    public Stance StanceTo(Entity person, int fluent, int steps)
    {
        var truth = context.Worlds.Value(Timeline.WorldAfter(steps), fluent);
        var belief = context.Worlds.Value(_views.Of(person, steps), fluent);
        return _views.IsDead(person, steps)
            ? Stance.Dead
            : StanceTo(person, fluent, truth, belief, steps, () => Since(person, fluent, steps));
    }

    /// <summary>The same with what it rests on.</summary>
    public KnowsRow To(Entity person, int fluent, int steps)
    {
        var truth = context.Worlds.Value(Timeline.WorldAfter(steps), fluent);
        var belief = context.Worlds.Value(_views.Of(person, steps), fluent);
        return Plain(person, fluent, truth, belief, steps);
    }

    private KnowsRow Plain(Entity person, int fluent, int truth, int belief, int steps)
    {
        var fact = context.Phrases.Actual(fluent, truth, []);
        if (_views.IsDead(person, steps))
        {
            return Dead(person, steps) with { Fact = fact, Truth = fact };
        }

        var since = Since(person, fluent, steps);
        IReadOnlyList<(IReadOnlyList<int>, int)> reads = [([], fluent)];
        var stance = StanceTo(person, fluent, truth, belief, steps, () => since);
        return Row(person, steps, reads, since) with
        {
            Fact = fact,
            Stance = stance,
            Citation = Resting(person, stance, reads, since),
            Belief =
                belief == ValueTable.Unknown ? null : context.Phrases.Actual(fluent, belief, []),
            Truth = fact,
        };
    }

    // Since their death, and by what passages.
    private KnowsRow Dead(Entity person, int steps)
    {
        var death = _views.DeathOf(person, steps);
        var fact = context.Phrases.Actual(death.Fluent, death.Value, []);
        return Row(person, steps, [], death.Since) with
        {
            Fact = fact,
            Truth = fact,
            Stance = Stance.Dead,
        };
    }

    private TimelineStep? Since(Entity person, int fluent, int steps) =>
        _views.Since(person, steps, w => context.Worlds.Value(w, fluent));

    // Of somebody alive. Since when is asked only where it tells whether they ever heard of it.
    private Stance StanceTo(
        Entity person,
        int fluent,
        int truth,
        int belief,
        int steps,
        Func<TimelineStep?> since
    ) =>
        _gaps.Find(person, [([], fluent)], steps) is not null ? Stance.NotStated
        : belief == ValueTable.Unknown ? Stance.DoesNotKnow
        : belief == truth ? Stance.Knows
        : IsUnaware(person, fluent, _views.Of(person, steps), since()) ? Stance.Unaware
        : Stance.WronglyBelieves;

    // What a person has come to think that others believe, where somebody errs: the other, or the person about the other.
    private IEnumerable<(KnowsRow Row, int Weight)> AskOfOthers(Entity person, int steps)
    {
        if (_views.IsAudience(person) || context.Story.Problem.BeliefDepth < 2)
        {
            yield break;
        }

        var world = Timeline.WorldAfter(steps);
        var id = context.Story.IdOf(person);
        for (var other = 0; other < context.Story.Problem.PersonCount; other++)
        {
            var isPassedOver = other == id || _views.IsDead(context.Story.PersonAt(other), steps);
            foreach (var fluent in isPassedOver ? [] : _matters.All)
            {
                int[] chain = [id, other];
                var thought = context.Worlds.ValueAt(world, chain, fluent);
                var real = context.Worlds.ValueAt(world, [other], fluent);
                var truth = context.Worlds.Value(world, fluent);
                if (
                    thought == ValueTable.Unknown
                    || (thought == real && real == truth)
                    || Timeline.SetBy(chain, fluent, steps) is not { } since
                )
                {
                    continue;
                }

                var stance = thought == real ? Stance.Knows : Stance.WronglyBelieves;
                var row = Row(person, steps, [([other], fluent)], since) with
                {
                    Fact = context.Phrases.Actual(fluent, real, [other]),
                    Stance = stance,
                    Belief = context.Phrases.Actual(fluent, thought, [other]),
                    Truth = context.Phrases.Actual(fluent, real, [other]),
                };
                yield return (row, Weight(person, fluent, stance, truth, steps) - OfOthers);
            }
        }
    }

    private KnowsRow Row(
        Entity person,
        int steps,
        IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)> reads,
        TimelineStep? since
    ) =>
        new()
        {
            Person = person.Name,
            IsMany = person.Pronoun == "they",
            Fact = "",
            Truth = "",
            Stance = Stance.Knows,
            Since = since is null ? null : Moments.Reference(since),
            NotStated = _gaps.Find(person, reads, steps),
            Citation = since?.Event?.Citation ?? Citation.None,
            Implied = since?.Event?.Citation.Implied ?? false,
        };

    // An event's passages; at the start, those of the line that says what the person believes, or what they rightly know.
    private Citation Resting(
        Entity person,
        Stance stance,
        IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)> reads,
        TimelineStep? since
    )
    {
        if (since is not null)
        {
            return since.Event?.Citation ?? Citation.None;
        }

        foreach (var (chain, fluent) in reads)
        {
            int[] own = _views.IsAudience(person) ? [] : [context.Story.IdOf(person)];
            var line =
                _start.Of([.. own, .. chain], fluent)
                ?? (stance is Stance.Knows or Stance.KnowsNot ? _start.Of(chain, fluent) : null);
            if (line is not null)
            {
                return line.Citation;
            }
        }

        return Citation.None;
    }

    // Nobody told them so, and nobody said that they think so: they just never heard of it.
    private bool IsUnaware(Entity person, int fluent, int view, TimelineStep? since) =>
        since is null
        && _views.GoesWithoutSaying(fluent, context.Worlds.Value(view, fluent))
        && (_views.IsAudience(person) || _start.Of([context.Story.IdOf(person)], fluent) is null);

    private bool IsSecret(int fluent, int truth, int steps) =>
        context.Story.Model.People.Any(p =>
            context.Worlds.Value(_views.Of(p, steps), fluent) != truth
        );

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
}
