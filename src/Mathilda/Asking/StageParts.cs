using Mathilda.Checking;
using Mathilda.Engine.Problems;
using Mathilda.Language.Model;
using Mathilda.Replaying;

namespace Mathilda.Asking;

/// <summary>Who takes part in an event, and where it happens.</summary>
/// <remarks>
/// On stage are those who choose the event, and those it is done to or changes something for, if they are alive and at the place of those who
/// choose, or lose their life by it. What nobody chooses happens to those it names.
/// </remarks>
internal sealed class StageParts(CheckContext context)
{
    private readonly StateReading _states = new(context);
    private readonly StateSchema? _alive = LifeOf(context.Story.Model);

    /// <summary>The state that says who is alive; null if the story has none.</summary>
    public static StateSchema? LifeOf(StoryModel model) =>
        model.States.FirstOrDefault(s =>
            s is { Name: "alive", Type.IsYesNo: true, Slots.Count: 1 }
            && ReferenceEquals(s.Slots[0].Kind, model.PersonKind)
        );

    /// <summary>Person ids, those who choose first.</summary>
    public IReadOnlyList<int> Of(TimelineStep step)
    {
        var act = context.Story.Problem.Acts[step.ActId];
        List<int> named = [.. Named(step), .. Touched(act, step.Before)];
        List<int> parts = [.. act.Choosers];
        if (parts.Count == 0)
        {
            parts.AddRange(named.Take(1));
        }

        foreach (var person in named)
        {
            if (
                !parts.Contains(person)
                && (!IsAlive(person, step.After) || parts.Any(p => AreTogether(p, person, step)))
            )
            {
                parts.Add(person);
            }
        }

        return [.. parts.Where(p => IsAlive(p, step.Before) || act.Choosers.Contains(p))];
    }

    /// <summary>Where somebody is in a world; null where that is nowhere or not known.</summary>
    public Entity? PlaceOf(int person, int world) =>
        context.Story.Model.At is { } at
            ? _states.ValueOf(at, [context.Story.PersonAt(person)], world).Entity
            : null;

    public bool IsAlive(int person, int world) =>
        _alive is null
        || _states.ValueOf(_alive, [context.Story.PersonAt(person)], world) != StoryValue.No;

    // Where a story has no places, to be named together is to be together.
    private bool AreTogether(int a, int b, TimelineStep step) =>
        context.Story.Model.At is null
        || ArePlaced(a, b, step.Before)
        || ArePlaced(a, b, step.After);

    private bool ArePlaced(int a, int b, int world) =>
        PlaceOf(a, world) is { } place && ReferenceEquals(place, PlaceOf(b, world));

    private IEnumerable<int> Named(TimelineStep step) =>
        step
            .Act.Arguments.Select(a => (a.Value as ConstantExpression)?.Value.Entity)
            .OfType<Entity>()
            .Select(context.Story.PersonOf)
            .OfType<int>();

    // What somebody comes to think of others does not bring those on stage.
    private IEnumerable<int> Touched(GroundAct act, int before) =>
        act
            .Effects.Where(e => e.Chain.Count == 0 && context.Worlds.Holds(before, e.When))
            .SelectMany(e => context.Story.FluentAt(e.Fluent).Arguments)
            .Select(context.Story.PersonOf)
            .OfType<int>();
}
