using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Language.Model;
using Mathilda.Replaying;

namespace Mathilda.Asking;

/// <summary>Answers why something does not happen: what stands in its way, and the least that would let it.</summary>
internal sealed class WhyNotExplainer(CheckContext context)
{
    // Nodes for the question itself, and for all the changes that are tried: about a tenth of a second each.
    private const long Work = 20_000;

    private readonly EventJudge _judge = new(context, new WorkAllowance(Work));

    /// <summary>One event, as if it were to happen after so many events; null if a slot of it is empty.</summary>
    public EventObstacles? Explain(ActReference act, int steps)
    {
        if (context.Story.Act(act) is not { } id)
        {
            return null;
        }

        var before = context.Timeline.WorldAfter(steps);
        var step = new TimelineStep
        {
            Index = steps,
            Scene = new Scene { Title = "" },
            SceneIndex = steps == 0 ? 0 : context.Timeline.Steps[steps - 1].SceneIndex,
            Act = act,
            ActId = id,
            Before = before,
            After = before,
        };
        var verdict = _judge.Judge(step);
        var answer = new EventObstacles
        {
            Sentence = Sentences.Say(act),
            Obstacles = verdict.Obstacles,
            Reasons = verdict.Reasons,
            IsNobodysChoice = context.Story.Problem.Acts[id].Choosers.Count == 0,
            PossibleAfter = verdict.Stands ? null : Later(step),
        };
        return
            verdict.Stands
            || new LeastChange(context.With(CheckOptions.InPassing), new WorkAllowance(Work)).Find(
                step
            )
                is not { } least
            ? answer
            : answer with
            {
                LeastChange = least.Changes,
                Reasons = least.Verdict.Reasons,
            };
    }

    private EventReference? Later(TimelineStep step)
    {
        if (IsPossible(step, step.Before))
        {
            return null;
        }

        for (var i = step.Index; i < context.Timeline.Steps.Count; i++)
        {
            if (IsPossible(step, context.Timeline.Steps[i].After))
            {
                return Moments.Reference(context.Timeline.Steps[i]);
            }
        }

        return null;
    }

    private bool IsPossible(TimelineStep step, int world) =>
        context.Worlds.Can(world, step.ActId)
        && context
            .Story.Problem.Acts[step.ActId]
            .Choosers.All(c =>
                context.Worlds.Can(
                    context.Worlds.Mind(world, c),
                    context.Worlds.Seen(world, c, step.ActId)
                )
            );
}
