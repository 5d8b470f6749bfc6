using Mathilda.Engine.States;
using Mathilda.Grounding;
using Mathilda.Language.Model;
using Mathilda.Replaying;

namespace Mathilda.Planning;

/// <summary>What a search for stories stands on: the ground problem, its worlds, and where the story begins.</summary>
internal sealed class PlanningGround
{
    // More acts than this are made when they are needed, not all at once.
    private const int MostActsAtOnce = 4_000;

    private PlanningGround(
        GroundStory story,
        WorldStore worlds,
        IReadOnlyList<int>? allActs,
        bool leavesBeliefNewsOut
    )
    {
        (Story, Worlds, AllActs) = (story, worlds, allActs);
        LeavesBeliefNewsOut = leavesBeliefNewsOut;
        Start = worlds.Initial;
    }

    public GroundStory Story { get; }

    public WorldStore Worlds { get; }

    /// <summary>Every act there is; null if they are too many to be made at once.</summary>
    public IReadOnlyList<int>? AllActs { get; }

    /// <summary>Whether acts that pass on news are made for facts about the world alone: facts about beliefs could be nested without end.</summary>
    public bool LeavesBeliefNewsOut { get; }

    /// <summary>The world in which the story begins.</summary>
    public int Start { get; private set; }

    /// <summary>The events before it.</summary>
    public IReadOnlyList<TimelineStep> Before { get; private set; } = [];

    /// <summary>Grounds a story.</summary>
    /// <exception cref="Engine.Problems.RunawayRuleException">Rules do not come to rest.</exception>
    /// <param name="model">The story.</param>
    /// <param name="beliefDepth">How many links of belief are kept apart.</param>
    public static (PlanningGround? Ground, GroundingResult Result) Make(
        StoryModel model,
        int beliefDepth
    )
    {
        var options = new GroundingOptions { BeliefDepth = beliefDepth };
        if (model.Dialect == Dialect.Sabre || FewActs(model))
        {
            var whole = Grounder.Ground(
                model,
                model.Dialect == Dialect.Sabre
                    ? options with
                    {
                        AllActs = true,
                    }
                    : options with
                    {
                        AllActs = true,
                        MaximumFillings = MostActsAtOnce,
                    }
            );
            if (whole.Story is { } story)
            {
                IReadOnlyList<int> acts =
                [
                    .. Enumerable
                        .Range(0, story.Problem.Acts.Count)
                        .Where(act =>
                            model.Dialect == Dialect.Sabre || !NamesSomebodyTwice(story, act)
                        ),
                ];
                var passesNewsOn = model.Acts.Any(act =>
                    act.Slots.Any(slot => slot.Kind is null)
                    && !Grounding.AllActs.ExplainsNothing(act)
                );
                return (
                    new PlanningGround(story, new WorldStore(story.Problem), acts, passesNewsOn),
                    whole
                );
            }

            if (model.Dialect == Dialect.Sabre)
            {
                return (null, whole);
            }
        }

        var result = Grounder.Ground(model, options);
        return result.Story is { } ground
            ? (new PlanningGround(ground, new WorldStore(ground.Problem), null, false), result)
            : (null, result);
    }

    /// <summary>Lets the story begin after an event of the story that is there.</summary>
    /// <returns>The timeline; its steps before the beginning are <see cref="Before"/>.</returns>
    public Timeline Replay(CancellationToken cancel) => Replaying.Replay.Run(Story, Worlds, cancel);

    /// <summary>Begins after so many events.</summary>
    public void BeginAfter(Timeline timeline, int steps)
    {
        Before = [.. timeline.Steps.Take(steps)];
        Start = timeline.WorldAfter(steps);
    }

    // Nobody tells, gives or teaches themselves something.
    private static bool NamesSomebodyTwice(GroundStory story, int act)
    {
        var people = story
            .ActAt(act)
            .Arguments.Select(argument =>
                argument.Value is ConstantExpression constant ? constant.Value.Entity : null
            )
            .OfType<Entity>()
            .Where(entity => entity.Is(story.Model.PersonKind))
            .ToList();
        return people.Distinct().Count() < people.Count;
    }

    // A first look, without conditions: what is far beyond the limit need not be tried.
    private static bool FewActs(StoryModel model)
    {
        double fillings = 0;
        foreach (var act in model.Acts)
        {
            double ways = 1;
            foreach (var slot in act.Slots)
            {
                ways *= slot.Kind is { } kind
                    ? model.Entities.Count(e => e.Is(kind))
                    : model.States.Count;
            }

            fillings += ways;
        }

        return fillings <= 4 * MostActsAtOnce;
    }
}
