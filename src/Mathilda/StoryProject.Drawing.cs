using Mathilda.Answers;
using Mathilda.Asking;
using Mathilda.Language.Model;

namespace Mathilda;

/// <content>What drawings are made of.</content>
public sealed partial class StoryProject
{
    /// <summary>Who is on stage with whom, and where, scene by scene.</summary>
    /// <param name="cancel">Stops the replay.</param>
    public Staging Staging(CancellationToken cancel = default)
    {
        var (context, findings) = Ready(cancel);
        return context is null
            ? new Staging { Title = Model.Title, Findings = findings }
            : new StagePicture(context).Draw();
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
