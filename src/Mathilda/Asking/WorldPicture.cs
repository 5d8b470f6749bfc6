using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Engine.Problems;
using Mathilda.Explaining;
using Mathilda.Grounding;
using Mathilda.Language.Model;

namespace Mathilda.Asking;

/// <summary>How the world, or a mind, stands: what is not as it is unless somebody says otherwise.</summary>
internal sealed class WorldPicture(CheckContext context)
{
    /// <param name="who">Null = the world itself.</param>
    /// <param name="steps">After how many events.</param>
    public IEnumerable<WorldRow> Rows(Entity? who, int steps)
    {
        var views = new Viewpoints(context);
        IReadOnlyList<int> chain =
            who is null || views.IsAudience(who) ? [] : [context.Story.IdOf(who)];
        var world = context.Timeline.WorldAfter(steps);
        for (var fluent = 0; fluent < context.Story.Problem.Fluents.Count; fluent++)
        {
            var about = context.Story.FluentAt(fluent);
            var value = context.Worlds.Value(who is null ? world : views.Of(who, steps), fluent);
            var truth = context.Worlds.Value(world, fluent);
            // Not to know what goes without saying goes without saying.
            if (
                IsPlain(about, value)
                && (value == truth || (value == ValueTable.Unknown && IsPlain(about, truth)))
            )
            {
                continue;
            }

            var read = fluent;
            var since = who is null
                ? context.Timeline.SetBy([], fluent, steps)
                : views.Since(who, steps, w => context.Worlds.Value(w, read));
            yield return new WorldRow(
                about.Arguments.Count > 0 ? about.Arguments[0].Name : about.State.Name,
                value == ValueTable.Unknown && who is not null
                    ? context.Phrases.Actual(fluent, value, chain)
                    : context.Phrases.Actual(fluent, value, []),
                value == truth,
                value == truth ? null : context.Phrases.Actual(fluent, truth, []),
                since is null ? null : Moments.Reference(since)
            );
        }
    }

    private bool IsPlain(StoryFluent about, int value) =>
        IsPlain(about, context.Story.ValueFrom(value));

    /// <summary>Whether a value goes without saying: nobody, no, and what everything starts with.</summary>
    internal static bool IsPlain(StoryFluent about, StoryValue known) =>
        known.Sort is ValueSort.Unknown or ValueSort.Empty
        || (
            about.State.Type.IsYesNo
            && known
                == (
                    about.State.Starts.Sort == ValueSort.Unknown
                        ? StoryValue.No
                        : about.State.Starts
                )
        );
}
