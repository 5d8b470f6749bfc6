using Mathilda.Answers;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Text;
using Mathilda.Replaying;

namespace Mathilda.Checking.Craft;

/// <summary>Looks for what a story sets up and leaves lying: MTH3010 to MTH3016.</summary>
/// <remarks>A sketch of a few lines is full of loose ends; they are looked for from the third scene on.</remarks>
internal sealed class LooseEnds(Timeline timeline, CancellationToken cancel)
{
    private const int FewestScenes = 3;
    private const int FewestEventsAfter = 10;
    private const int FewestAppearances = 3;

    private readonly StoryModel _model = timeline.Story.Model;
    private readonly HashSet<SourceText> _texts = [.. timeline.Story.Model.Texts];

    /// <summary>In order of kind, then of declaration.</summary>
    public IEnumerable<Finding> Find(IReadOnlyList<EventReport> events)
    {
        if (_model.Scenes.Count < FewestScenes)
        {
            return [];
        }

        var uses = new StoryUses(_model);
        return Things(uses)
            .Concat(States(uses))
            .Concat(Acts(uses))
            .Concat(EmptyScenes())
            .Concat(new OpenWants(timeline).Find(events))
            .Concat(Vanished())
            .Concat(Rules());
    }

    private IEnumerable<Finding> Things(StoryUses uses) =>
        _model
            .Entities.Where(e =>
                e.Kinds.Any(k => IsThing(k)) && IsOurs(e.Declared) && !uses.Touches(e)
            )
            .Select(e => LooseEndFindings.ThingUnused(e.Name, e.Declared));

    private static bool IsThing(Kind kind) => kind.Name == "thing" || kind.Parents.Any(IsThing);

    private IEnumerable<Finding> States(StoryUses uses) =>
        _model
            .States.Where(s => IsOurs(s.Declared) && s.Means is null && !uses.Reads(s))
            .Select(s => LooseEndFindings.StateUnused(s.Name, s.Declared));

    private IEnumerable<Finding> Acts(StoryUses uses) =>
        _model
            .Acts.Where(a => IsOurs(a.Declared) && !uses.Has(a))
            .Select(a => LooseEndFindings.ActUnused(a.Name, a.Declared));

    private IEnumerable<Finding> Rules() =>
        new IdleRules(timeline)
            .Among(_model.Rules.Where(r => IsOurs(r.Declared)), cancel)
            .Select(r => LooseEndFindings.RuleIdle(r.Name, r.Declared));

    private IEnumerable<Finding> EmptyScenes()
    {
        var changes = timeline
            .Steps.Where(s => s.Before != s.After)
            .Select(s => s.SceneIndex)
            .ToHashSet();
        for (var i = 0; i < _model.Scenes.Count; i++)
        {
            var scene = _model.Scenes[i];
            if (!changes.Contains(i) && !scene.Items.Any(Tells))
            {
                yield return LooseEndFindings.EmptyScene(scene.Title, scene.Where);
            }
        }
    }

    private static bool Tells(SceneItem item) => item is not StoryEvent;

    private IEnumerable<Finding> Vanished()
    {
        var scenes = _model.Scenes;
        foreach (var person in _model.People.Where(p => IsOurs(p.Declared)))
        {
            var steps = timeline.Steps.Where(s => TakesPart(s, person)).ToList();
            if (
                steps.Count >= FewestAppearances
                && steps[^1] is var last
                && timeline.Steps.Count - last.Index > FewestEventsAfter
                && 3 * (last.SceneIndex + 1) <= 2 * scenes.Count
                && !IsMentionedAfter(person, last.SceneIndex)
                && IsAlive(person)
            )
            {
                yield return LooseEndFindings.Vanishes(
                    person.Name,
                    scenes[last.SceneIndex].Title,
                    last.Event?.Where ?? scenes[last.SceneIndex].Where,
                    last.Id
                );
            }
        }
    }

    private static bool TakesPart(TimelineStep step, Entity person) =>
        step.Act.Arguments.Any(a =>
            a.Value is ConstantExpression { Value.Entity: { } name } && name == person
        ) || (step.Act.Act.IsOneOff && Names(step.Act.Act.Name, person));

    private bool IsMentionedAfter(Entity person, int scene)
    {
        var later = new StoryUses(
            _model with
            {
                Acts = [],
                Rules = [],
                WantList = [],
                States = [],
                Scenes = [.. _model.Scenes.Skip(scene + 1)],
            }
        );
        return later.Touches(person)
            || _model
                .Scenes.Skip(scene)
                .SelectMany(s => s.Items)
                .OfType<BeatItem>()
                .Any(beat => Names(beat.Text, person));
    }

    private static bool Names(string text, Entity person) =>
        person
            .AlsoNames.Prepend(person.Name)
            .Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase));

    private bool IsAlive(Entity person)
    {
        var alive = _model.States.FirstOrDefault(s => s.Name == "alive" && s.Slots.Count == 1);
        return alive is null
            || timeline.Story.FluentOf(alive, [person]) is not { } fluent
            || timeline.Worlds.Value(timeline.WorldAfter(timeline.Steps.Count), fluent)
                != timeline.Story.ValueOf(StoryValue.No);
    }

    private bool IsOurs(Location? where) => where is not null && _texts.Contains(where.Source);
}
