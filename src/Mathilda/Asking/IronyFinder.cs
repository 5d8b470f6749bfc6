using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Explaining;
using Mathilda.Language.Model;

namespace Mathilda.Asking;

/// <summary>Finds where the audience knows what somebody on the stage does not, and the reverse.</summary>
/// <remarks>Only facts that matter to that person (<see cref="Matters"/>), and only people who take part in the scene.</remarks>
internal sealed class IronyFinder(CheckContext context)
{
    private readonly Knowing _knowing = new(context);
    private readonly Viewpoints _views = new(context);
    private readonly Matters _matters = new(context);

    public IEnumerable<IronyScene> Scenes()
    {
        if (context.Story.Model.Audience is not { } audience)
        {
            yield break;
        }

        var known = new HashSet<(string Person, int Fluent, bool More)>();
        foreach (var (scene, title) in InOrderOfTelling())
        {
            var rows = new List<IronyRow>();
            var steps = context.Timeline.Steps.LastOrDefault(s => s.SceneIndex == scene)?.Index + 1;
            foreach (var person in steps is null ? [] : OnStage(scene))
            {
                rows.AddRange(
                    Rows(person, audience, steps!.Value, known)
                        .OrderByDescending(r => r.Row.IsNew)
                        .ThenByDescending(r => r.Weight)
                        .ThenByDescending(r => r.Row.Since?.Index ?? -1)
                        .Select(r => r.Row)
                );
            }

            if (rows.Count > 0)
            {
                yield return new IronyScene(title, rows);
            }
        }
    }

    private IEnumerable<(int Scene, string Title)> InOrderOfTelling()
    {
        var scenes = context.Timeline.Scenes;
        return new Replaying.Audience(context.Timeline)
            .Told()
            .Select(scene => (scene, scenes[scene].Title));
    }

    // Those who choose something here, or to whom something is done.
    private IEnumerable<Entity> OnStage(int scene) =>
        context
            .Timeline.Steps.Where(s => s.SceneIndex == scene)
            .SelectMany(s =>
                context
                    .Story.Problem.Acts[s.ActId]
                    .Choosers.Select(context.Story.PersonAt)
                    .Concat(
                        s.Act.Arguments.Select(a => (a.Value as ConstantExpression)?.Value.Entity)
                            .OfType<Entity>()
                            .Where(e => context.Story.PersonOf(e) is not null)
                    )
            )
            .Distinct();

    private IEnumerable<(IronyRow Row, int Weight)> Rows(
        Entity person,
        Entity audience,
        int steps,
        HashSet<(string, int, bool)> known
    )
    {
        if (_views.IsDead(person, steps))
        {
            yield break;
        }

        var id = context.Story.IdOf(person);
        foreach (var fluent in _matters.All.Where(f => _matters.Concerns(id, f)))
        {
            var told = _knowing.To(audience, fluent, steps);
            var seen = _knowing.To(person, fluent, steps);
            var isPlain = _views.GoesWithoutSaying(
                fluent,
                context.Worlds.Value(context.Timeline.WorldAfter(steps), fluent)
            );
            var knowsMore = told.Stance == Stance.Knows && IsLess(seen.Stance, isPlain);
            var knowsLess = seen.Stance == Stance.Knows && IsLess(told.Stance, isPlain);
            known.Remove((person.Name, fluent, !knowsMore));
            if (!knowsMore && !knowsLess)
            {
                known.Remove((person.Name, fluent, true));
                continue;
            }

            var (more, less) = knowsMore ? (told, seen) : (seen, told);
            var row = new IronyRow
            {
                Person = person.Name,
                IsMany = person.Pronoun == "they",
                AudienceKnowsMore = knowsMore,
                Fact = more.Fact,
                Stance = less.Stance,
                Belief = less.Belief,
                IsAhead = !knowsMore && WillBe(audience, fluent, steps),
                Since = more.Since,
                Citation = more.Citation,
                IsNew = known.Add((person.Name, fluent, knowsMore)),
            };
            var isWrong = less.Stance == Stance.WronglyBelieves && !row.IsAhead;
            yield return (row, (2 * _matters.Weight(id, fluent)) + (isWrong ? 1 : 0));
        }
    }

    // What is told out of order: the audience has seen how it comes to be.
    private bool WillBe(Entity audience, int fluent, int steps)
    {
        var belief = context.Worlds.Value(_views.Of(audience, steps), fluent);
        return Enumerable
            .Range(steps + 1, context.Timeline.Steps.Count - steps)
            .Any(later =>
                context.Worlds.Value(context.Timeline.WorldAfter(later), fluent) == belief
            );
    }

    // Not to know what goes without saying is no irony; to be wrong about it is.
    private static bool IsLess(Stance stance, bool isPlain) =>
        stance is Stance.WronglyBelieves
        || (!isPlain && stance is Stance.DoesNotKnow or Stance.Unaware);
}
