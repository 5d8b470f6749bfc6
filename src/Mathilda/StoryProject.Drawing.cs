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
    /// <summary>Who is on stage with whom, and where, scene by scene.</summary>
    /// <param name="cancel">Stops the replay.</param>
    public Staging Staging(CancellationToken cancel = default)
    {
        if (Facts(cancel) is { } facts)
        {
            return new StagePicture(facts).Draw();
        }

        var (context, findings) = Ready(cancel);
        return context is null
            ? new Staging { Title = Model.Title, Findings = findings }
            : new StagePicture(context).Draw();
    }

    // What is so in the world needs no minds, where nothing in it depends on them.
    private CheckContext? Facts(CancellationToken cancel)
    {
        if (
            _last.Of(this) is not null
            || TextFindings.Any(f => f.Severity == Severity.Error)
            || FactsOnly.Of(Model) is not { } facts
            || Grounder.Ground(facts, new GroundingOptions { BeliefDepth = 0 }).Story
                is not { } story
        )
        {
            return null;
        }

        try
        {
            var timeline = Replaying.Replay.Run(story, new WorldStore(story.Problem), cancel);
            return new CheckContext(timeline, new CheckOptions(), cancel);
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
        var asked = Understand(null, null, after);
        return asked.Context is { } context
            ? new TiePicture(context).People(asked.Steps)
            : new Ties { Findings = asked.Findings };
    }

    /// <summary>Where everybody and everything is after an event.</summary>
    /// <param name="after">An event id, "start", or null for the end.</param>
    public Whereabouts Whereabouts(string? after = null)
    {
        var asked = Understand(null, null, after);
        return asked.Context is { } context
            ? new TiePicture(context).Places(asked.Steps)
            : new Whereabouts { Findings = asked.Findings };
    }

    /// <summary>How it stood with somebody or something through the story.</summary>
    /// <param name="subject">One of <see cref="Model"/>'s entities.</param>
    public CourseAnswer Course(Entity subject)
    {
        var (context, findings) = Ready();
        return new CourseAnswer
        {
            Subject = subject.Name,
            Spans = context is null ? [] : [.. new CoursePicture(context).Of(subject)],
            Findings = findings,
        };
    }
}
