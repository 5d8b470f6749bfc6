using Mathilda.Answers;
using Mathilda.Asking;
using Mathilda.Checking;
using Mathilda.Engine.Problems;
using Mathilda.Engine.States;
using Mathilda.Grounding;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Planning;
using Mathilda.Replaying;

namespace Mathilda;

/// <content>Stories with a change: what falls with it.</content>
public sealed partial class StoryProject
{
    /// <summary>What becomes of the story with a change, if nothing happens that then cannot, or has lost its reason.</summary>
    /// <param name="request">The change.</param>
    /// <param name="progress">Told how the search for another ending goes, if one is asked for.</param>
    /// <param name="cancel">Stops the search for reasons; the search for another ending leaves it at what it has.</param>
    public WhatIfAnswer WhatIf(
        WhatIfRequest request,
        IProgress<PlanProgress>? progress = null,
        CancellationToken cancel = default
    )
    {
        var (answer, run) = RunWhatIf(request, cancel);
        return request.Replan is not { } plan || run?.FirstFall is not { } first
            ? answer
            : answer with
            {
                Replan = new StoryProject(_bound, run.UpTo(Model, first), TextFindings).Plan(
                    plan with
                    {
                        From = WhatIfRun.HereItGoesOn,
                    },
                    progress,
                    cancel
                ),
            };
    }

    /// <summary>Where a what-if is worth asking: of each part of the story the event on which most of what follows leans.</summary>
    /// <param name="count">In how many parts of equal length to look; 1 or more.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>In order of time; fewer where parts have no such event, none where the story cannot be replayed.</returns>
    public IReadOnlyList<TurningPoint> TurningPoints(
        int count = 3,
        CancellationToken cancel = default
    ) =>
        Ready(cancel).Context is { } context
            ? [.. new TurningPoints(context).Find(Math.Max(count, 1))]
            : [];

    private (WhatIfAnswer Answer, WhatIfRun? Run) RunWhatIf(
        WhatIfRequest request,
        CancellationToken cancel
    )
    {
        var edit = WhatIfEdit.Of(request);
        var changed = this;
        foreach (var text in edit is null ? request.Edits : [.. request.Edits, edit])
        {
            changed = changed.WithEdit(text);
        }

        var answer = new WhatIfAnswer { Edit = edit?.Content ?? "" };
        var errors = changed.TextFindings.Where(f => f.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
        {
            return (answer with { Findings = errors }, null);
        }

        try
        {
            return WhatIf(answer, changed.Model, cancel);
        }
        catch (RunawayRuleException runaway)
        {
            return (answer with { Findings = [Runaway(runaway)] }, null);
        }
    }

    private (WhatIfAnswer, WhatIfRun?) WhatIf(
        WhatIfAnswer answer,
        StoryModel changed,
        CancellationToken cancel
    )
    {
        var isSameStart = Model.Start.SequenceEqual(changed.Start);
        var both = changed with { Scenes = [.. Model.Scenes, .. changed.Scenes] };
        var depth = Math.Max(CheckOptions.Lightly.BeliefLimit + 1, BeliefNesting.Deepest(both));
        var grounded = Grounder.Ground(both, new GroundingOptions { BeliefDepth = depth });
        if (grounded.Story is not { } story)
        {
            return (answer with { Findings = grounded.Findings }, null);
        }

        var worlds = new WorldStore(story.Problem);
        var told = Replaying.Replay.Run(
            story,
            worlds,
            isSameStart ? Model.Scenes : changed.Scenes,
            null,
            cancel
        );
        var context = new CheckContext(told, CheckOptions.InPassing, cancel);
        var was = isSameStart ? context : Ready(cancel).Context!.With(CheckOptions.InPassing);
        var run = WhatIfRun.Of(
            context,
            was,
            changed.Scenes,
            isSameStart,
            [.. WhatIfRun.Lines(Model.Scenes.SelectMany(s => s.Items))]
        );
        var comparison = new WhatIfComparison(
            was,
            was.Timeline.WorldAfter(was.Timeline.Steps.Count),
            context,
            run.Then.WorldAfter(run.Then.Steps.Count)
        );
        return (
            answer with
            {
                Premise = run.Premise,
                Falls = run.Falls,
                Open = run.Open,
                Stands = run.Stands,
                Differences = [.. comparison.Facts()],
                Wants = [.. comparison.Wants()],
                NoLongerSo = NoLongerSo(
                    was,
                    new CheckContext(run.Then, CheckOptions.Lightly, cancel)
                ),
            },
            run
        );
    }

    private static List<string> NoLongerSo(CheckContext was, CheckContext then)
    {
        var before = new ExpectCheck(was);
        var now = new ExpectCheck(then);
        var met = was
            .Timeline.Checkpoints.Where(p => p.Item is ExpectItem && before.Check(p))
            .Select(p => p.Item)
            .ToHashSet();
        return
        [
            .. then
                .Timeline.Checkpoints.Where(p => met.Contains(p.Item) && !now.Check(p))
                .Select(p => ((ExpectItem)p.Item).Condition.Where?.Text ?? "")
                .Where(text => text.Length > 0),
        ];
    }
}
