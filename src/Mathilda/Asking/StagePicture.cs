using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Language.Model;
using Mathilda.Replaying;

namespace Mathilda.Asking;

/// <summary>Tells who is on stage with whom, scene by scene.</summary>
internal sealed class StagePicture(CheckContext context)
{
    private readonly StageParts _parts = new(context);

    private IReadOnlyList<TimelineStep> Steps => context.Timeline.Steps;

    public Staging Draw()
    {
        var model = context.Story.Model;
        var steps = Steps.ToLookup(s => s.SceneIndex);
        var told = TellingOrder.Of(context.Timeline.Scenes);
        var scenes = new List<StagedScene>();
        var world = context.Timeline.Start;
        for (var i = 0; i < context.Timeline.Scenes.Count; i++)
        {
            List<TimelineStep> events = [.. steps[i]];
            world = events.Count == 0 ? world : events[^1].After;
            scenes.Add(Scene(context.Timeline.Scenes[i], i, events, world, told[i]));
        }

        return new Staging
        {
            Title = model.Title,
            People = [.. model.People.Select((p, id) => Person(p, id))],
            Scenes = scenes,
        };
    }

    private StagedScene Scene(
        Scene scene,
        int index,
        List<TimelineStep> events,
        int world,
        int toldAt
    ) =>
        new()
        {
            Index = index,
            ToldAt = toldAt == TellingOrder.Untold ? null : toldAt,
            Id = scene.Id,
            Title = scene.Title,
            Meetings = Meetings(scene, events, world),
            Events = [.. events.Select(Moments.Reference)],
            Whereabouts =
            [
                .. context.Story.Model.People.Select((_, id) => _parts.PlaceOf(id, world)?.Name),
            ],
        };

    private List<Meeting> Meetings(Scene scene, List<TimelineStep> events, int world)
    {
        var circles = new MeetingCircles(context.Story.Problem.PersonCount);
        circles.Join([.. scene.With.Select(context.Story.PersonOf).OfType<int>()], scene.At);
        foreach (var step in events)
        {
            var parts = _parts.Of(step);
            circles.Join(parts, parts.Count == 0 ? null : _parts.PlaceOf(parts[0], step.After));
        }

        return
        [
            .. circles
                .All(scene.At, person => _parts.PlaceOf(person, world))
                .Select(c => new Meeting(c.Place?.Name, c.People)),
        ];
    }

    private StagedPerson Person(Entity person, int id)
    {
        if (Steps.Count == 0 || _parts.IsAlive(id, Steps[^1].After))
        {
            return new StagedPerson(person.Name, null, null);
        }

        var death = Steps.LastOrDefault(s => _parts.IsAlive(id, s.Before));
        return new StagedPerson(
            person.Name,
            death?.SceneIndex,
            death is null ? null : Moments.Reference(death)
        );
    }
}
