using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.Search;
using Mathilda.Engine.States;
using Mathilda.Grounding;
using Mathilda.Language.Model;
using Mathilda.Reasoning;

namespace Mathilda.Planning;

/// <summary>Tells a plan of the engine in the writer's words.</summary>
internal sealed class PlanTeller(GroundStory story, WorldStore worlds, int start)
{
    public PlannedStory Tell(AuthorPlan plan)
    {
        var world = start;
        var acts = new List<PlannedAct>();
        foreach (var step in plan.Steps)
        {
            acts.Add(new PlannedAct(Say(step.Act), Reasons(world, step.Act, step.Reasons)));
            world = worlds.Result(world, step.Act);
        }

        return new PlannedStory
        {
            Score = plan.Score,
            CharacterLimit = plan.Limits.CharacterLimit,
            BeliefLimit = plan.Limits.BeliefLimit,
            Acts = acts,
            Gains = Gains(start, world, story.Problem.AuthorScore),
        };
    }

    /// <summary>An act as the writer would say it; Sabre's as its files do.</summary>
    public string Say(int act) =>
        story.Model.Dialect == Dialect.Sabre
            ? story.Problem.Acts[act].Name
            : Sentences.Say(story.ActAt(act));

    private List<PlannedReason> Reasons(int world, int act, IReadOnlyList<Reason> reasons) =>
        [
            .. reasons.Select(reason =>
                Tell(
                    worlds.Mind(world, reason.Person),
                    reason,
                    worlds.Seen(world, reason.Person, act) is var seen && seen != act
                        ? Say(seen)
                        : null
                )
            ),
        ];

    private PlannedReason Tell(int mind, Reason reason, string? takenFor)
    {
        var world = mind;
        var plan = new List<PlannedAct>();
        foreach (var step in reason.Steps)
        {
            plan.Add(new PlannedAct(Say(step.Act), Reasons(world, step.Act, step.Others)));
            world = worlds.Result(world, step.Act);
        }

        return new PlannedReason
        {
            Person = story.PersonAt(reason.Person).Name,
            Wants =
            [
                .. ServedWants
                    .Of(story, worlds, mind, reason)
                    .Select(want => want.Name.Name)
                    .Distinct(),
            ],
            Gains = Gains(mind, world, story.Problem.Scores[reason.Person]),
            TakenFor = takenFor,
            Plan = plan,
        };
    }

    /// <summary>What is so in a world, of what a score reads, and is otherwise in the world before.</summary>
    private List<string> Gains(int before, int after, Score score) =>
        [
            .. ConditionReads
                .Of(score)
                .Where(read =>
                    worlds.ValueAt(before, read.Chain, read.Fluent)
                    != worlds.ValueAt(after, read.Chain, read.Fluent)
                )
                .Select(read =>
                    Fact(
                        read.Chain,
                        story.FluentAt(read.Fluent),
                        story.ValueFrom(worlds.ValueAt(after, read.Chain, read.Fluent))
                    )
                ),
        ];

    private string Fact(IReadOnlyList<int> chain, StoryFluent fluent, StoryValue value)
    {
        var people = chain.Select(story.PersonAt).Reverse();
        return story.Model.Dialect == Dialect.Sabre
            ? $"{people.Aggregate(fluent.ToString(), (said, p) => $"believes({p.Name}, {said})")} == {SabreWord(value)}"
            : people.Aggregate(
                Sentences.Say(fluent.State, fluent.Arguments, value),
                (said, p) => $"{p.Name} {Sentences.Verb(p, "believes", "believe")} that {said}"
            );
    }

    private static string SabreWord(StoryValue value) =>
        value.Sort switch
        {
            ValueSort.Unknown => "?",
            ValueSort.YesNo => value == StoryValue.Yes ? "True" : "False",
            _ => value.ToString(),
        };
}
