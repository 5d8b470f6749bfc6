using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Language.Model;

namespace Mathilda.Asking;

/// <summary>Makes tables of who knows what.</summary>
internal sealed class KnowledgeTables(CheckContext context)
{
    private readonly Knowing _knowing = new(context);

    /// <summary>The facts that matter and that not everybody knows, as they are after so many events.</summary>
    public IEnumerable<KnowledgeTableRow> Matrix(IReadOnlyList<Entity> people, int steps)
    {
        var views = new Viewpoints(context);
        foreach (var fluent in new Matters(context).All)
        {
            var truth = context.Worlds.Value(context.Timeline.WorldAfter(steps), fluent);
            IReadOnlyList<Stance> stances =
            [
                .. people.Select(p => _knowing.StanceTo(p, fluent, steps)),
            ];

            // What goes without saying is worth a line only where somebody is wrong about it.
            var isWorth = views.GoesWithoutSaying(fluent, truth)
                ? stances.Contains(Stance.WronglyBelieves)
                : stances.Any(s => s is not (Stance.Knows or Stance.Dead));
            if (isWorth)
            {
                yield return new KnowledgeTableRow(
                    context.Phrases.Actual(fluent, truth, []),
                    null,
                    true,
                    stances
                );
            }
        }
    }

    /// <summary>One fact at the end of every scene.</summary>
    public IEnumerable<KnowledgeTableRow> Course(
        IReadOnlyList<Entity> people,
        Expression fact,
        string words
    )
    {
        var condition = context.Story.ConditionOf(fact);
        var steps = 0;
        for (var scene = 0; scene < context.Story.Model.Scenes.Count; scene++)
        {
            while (
                steps < context.Timeline.Steps.Count
                && context.Timeline.Steps[steps].SceneIndex <= scene
            )
            {
                steps++;
            }

            yield return new KnowledgeTableRow(
                context.Story.Model.Scenes[scene].Title,
                steps == 0 ? null : Moments.Reference(context.Timeline.Steps[steps - 1]),
                context.Worlds.Holds(context.Timeline.WorldAfter(steps), condition),
                [.. people.Select(p => _knowing.Ask(p, fact, words, steps).Stance)]
            );
        }
    }
}
