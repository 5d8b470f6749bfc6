using Mathilda.Checking;
using Mathilda.Engine.Problems;
using Mathilda.Explaining;
using Mathilda.Language.Model;
using Mathilda.Replaying;

namespace Mathilda.Asking;

/// <summary>The world as somebody sees it after so many events: a person's mind, or what the audience has been told.</summary>
internal sealed class Viewpoints(CheckContext context)
{
    private readonly Audience _audience = new(context.Timeline);

    /// <summary>A world.</summary>
    /// <param name="who">A person or the audience.</param>
    /// <param name="steps">After how many events.</param>
    public int Of(Entity who, int steps) =>
        IsAudience(who)
            ? _audience.WorldAt(
                steps == 0 ? -1 : context.Timeline.Steps[steps - 1].SceneIndex,
                steps
            )
            : context.Worlds.Mind(context.Timeline.WorldAfter(steps), context.Story.IdOf(who));

    /// <summary>The event after which somebody has seen it as now, without a break; null = since the start.</summary>
    public TimelineStep? Since<T>(Entity who, int steps, Func<int, T> see)
    {
        var now = see(Of(who, steps));
        for (var i = steps; i > 0; i--)
        {
            if (!EqualityComparer<T>.Default.Equals(see(Of(who, i - 1)), now))
            {
                return context.Timeline.Steps[i - 1];
            }
        }

        return null;
    }

    public bool IsAudience(Entity who) => ReferenceEquals(who, context.Story.Model.Audience);

    /// <summary>Whether somebody is dead after so many events, if the story knows death.</summary>
    public bool IsDead(Entity who, int steps) =>
        LifeOf(who) is { } fluent && ValueOf(fluent, steps) == StoryValue.No;

    /// <summary>The fluent and value that say that somebody is dead, and the event since when; null = since the start.</summary>
    /// <param name="who">Who is dead after so many events.</param>
    /// <param name="steps">After how many events.</param>
    public (int Fluent, int Value, TimelineStep? Since) DeathOf(Entity who, int steps)
    {
        var fluent = LifeOf(who)!.Value;
        var dead = context.Worlds.Value(context.Timeline.WorldAfter(steps), fluent);
        return (fluent, dead, context.Timeline.SetBy([], fluent, steps));
    }

    private int? LifeOf(Entity who) =>
        !IsAudience(who)
        && context.Story.Model.States.FirstOrDefault(s =>
            s is { Name: "alive", Slots.Count: 1, Type.IsYesNo: true }
        )
            is { } alive
            ? context.Story.FluentOf(alive, [who])
            : null;

    private StoryValue ValueOf(int fluent, int steps) =>
        context.Story.ValueFrom(context.Worlds.Value(context.Timeline.WorldAfter(steps), fluent));

    /// <summary>Whether a value is what goes without saying: no, nobody, nothing, or what the state starts with.</summary>
    public bool GoesWithoutSaying(int fluent, int value)
    {
        var state = context.Story.FluentAt(fluent).State;
        var known = context.Story.ValueFrom(value);
        return value != ValueTable.Unknown
            && (
                known.Sort == ValueSort.Empty
                || known == state.Starts
                || (
                    state.Type.IsYesNo
                    && state.Starts.Sort == ValueSort.Unknown
                    && known == StoryValue.No
                )
            );
    }
}
