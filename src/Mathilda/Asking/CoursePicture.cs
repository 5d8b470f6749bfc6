using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Language.Model;
using Mathilda.Replaying;

namespace Mathilda.Asking;

/// <summary>Tells how it stood with somebody or something, from the start to the end.</summary>
internal sealed class CoursePicture(CheckContext context)
{
    private readonly StartLines _start = new(context);

    /// <summary>What had to do with them; what goes without saying is left out.</summary>
    public IEnumerable<CourseSpan> Of(Entity subject) =>
        Enumerable
            .Range(0, context.Story.Problem.Fluents.Count)
            .SelectMany(fluent => Spans(subject, fluent))
            .OrderBy(s => s.From?.Index ?? -1);

    private IEnumerable<CourseSpan> Spans(Entity subject, int fluent)
    {
        var steps = context.Timeline.Steps;
        TimelineStep? from = null;
        var value = context.Worlds.Value(context.Timeline.WorldAfter(0), fluent);
        foreach (var step in steps)
        {
            var next = context.Worlds.Value(step.After, fluent);
            if (next == value)
            {
                continue;
            }

            if (IsWorth(subject, fluent, value))
            {
                yield return Span(fluent, value, from, step);
            }

            (value, from) = (next, step);
        }

        if (IsWorth(subject, fluent, value))
        {
            yield return Span(fluent, value, from, null);
        }
    }

    private bool IsWorth(Entity subject, int fluent, int value)
    {
        var about = context.Story.FluentAt(fluent);
        return (
                about.Arguments.Contains(subject)
                || ReferenceEquals(context.Story.ValueFrom(value).Entity, subject)
            ) && !WorldPicture.IsPlain(about, context.Story.ValueFrom(value));
    }

    private CourseSpan Span(int fluent, int value, TimelineStep? from, TimelineStep? until) =>
        new(
            context.Story.FluentAt(fluent).State.Name,
            context.Phrases.Actual(fluent, value, []),
            from is null ? null : Moments.Reference(from),
            until is null ? null : Moments.Reference(until)
        )
        {
            Citation =
                (from is null ? _start.Of([], fluent)?.Citation : from.Event?.Citation)
                ?? Citation.None,
        };
}
