using Mathilda.Answers;
using Mathilda.Asking;
using Mathilda.Checking;
using Mathilda.Engine.Problems;
using Mathilda.Engine.States;
using Mathilda.Grounding;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Replaying;

namespace Mathilda;

/// <content>What drawings are made of.</content>
public sealed partial class StoryProject
{
    private CheckContext? _facts;

    /// <summary>Who is on stage with whom, and where, scene by scene.</summary>
    /// <param name="cancel">Stops the replay.</param>
    public Staging Staging(CancellationToken cancel = default)
    {
        var (context, findings) = Pictured(cancel);
        return context is null
            ? new Staging { Title = Model.Title, Findings = findings }
            : new StagePicture(context).Draw();
    }

    // What is so in the world needs no minds, where nothing in it depends on them.
    private (CheckContext? Context, IReadOnlyList<Finding> Findings) Pictured(
        CancellationToken cancel = default
    )
    {
        if (
            _facts is null
            && _last.Of(this) is null
            && TextFindings.All(f => f.Severity != Severity.Error)
        )
        {
            _facts = Facts(cancel);
        }

        return _facts is { } facts ? (facts, []) : Ready(cancel);
    }

    private CheckContext? Facts(CancellationToken cancel)
    {
        if (
            FactsOnly.Of(Model) is not { } facts
            || Grounder.Ground(facts, new GroundingOptions { BeliefDepth = 0 }).Story
                is not { } story
        )
        {
            return null;
        }

        try
        {
            var timeline = Replaying.Replay.Run(story, new WorldStore(story.Problem), cancel);
            return new CheckContext(timeline, new CheckOptions(), CancellationToken.None);
        }
        catch (RunawayRuleException)
        {
            return null; // which is said where the whole story is replayed
        }
    }

    /// <summary>What people are to one another after an event.</summary>
    /// <param name="after">An event id, "start", or null for the end.</param>
    public Ties Ties(string? after = null)
    {
        var (context, steps, findings) = PicturedAfter(after);
        return context is null
            ? new Ties { Findings = findings }
            : new TiePicture(context).People(steps);
    }

    /// <summary>Where everybody and everything is after an event.</summary>
    /// <param name="after">An event id, "start", or null for the end.</param>
    public Whereabouts Whereabouts(string? after = null)
    {
        var (context, steps, findings) = PicturedAfter(after);
        return context is null
            ? new Whereabouts { Findings = findings }
            : new TiePicture(context).Places(steps);
    }

    /// <summary>How it stood with somebody or something through the story.</summary>
    /// <param name="subject">One of <see cref="Model"/>'s entities.</param>
    public CourseAnswer Course(Entity subject)
    {
        var (context, findings) = Pictured();
        return new CourseAnswer
        {
            Subject = subject.Name,
            Spans = context is null ? [] : [.. new CoursePicture(context).Of(subject)],
            Findings = findings,
        };
    }

    private (CheckContext? Context, int Steps, IReadOnlyList<Finding> Findings) PicturedAfter(
        string? after
    )
    {
        var (context, findings) = Pictured();
        if (context is null)
        {
            return (null, 0, findings);
        }

        var (steps, noEvent) = Moments.Find(context.Timeline, after);
        return noEvent is null ? (context, steps!.Value, []) : (null, 0, [noEvent]);
    }
}
