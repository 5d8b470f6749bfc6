using Mathilda.Checking;
using Mathilda.Engine.States;
using Mathilda.Grounding;
using Mathilda.Language.Model;

namespace Mathilda.Replaying;

/// <summary>Replays a story: every event is applied in turn, possible or not, so that one mistake does not hide the next.</summary>
internal sealed class Replay
{
    private readonly GroundStory _story;
    private readonly WorldStore _worlds;
    private readonly Func<TimelineStep, bool>? _admits;
    private readonly List<TimelineStep> _steps = [];
    private readonly List<Checkpoint> _checkpoints = [];
    private int _world;

    private Replay(GroundStory story, WorldStore worlds, Func<TimelineStep, bool>? admits)
    {
        _admits = admits;
        _story = story;
        _worlds = worlds;
        _world = worlds.Initial;
    }

    /// <exception cref="Engine.Problems.RunawayRuleException">A rule feeds itself for ever.</exception>
    public static Timeline Run(
        GroundStory story,
        WorldStore worlds,
        CancellationToken cancel = default
    ) => Run(story, worlds, story.Model.Scenes, null, cancel);

    /// <summary>The story after an edit, in the worlds of the version before.</summary>
    /// <param name="story">The story, on the ground problem of that version.</param>
    /// <param name="before">That version.</param>
    /// <param name="cancel">Breaks it off.</param>
    /// <exception cref="Engine.Problems.RunawayRuleException">A rule feeds itself for ever.</exception>
    public static Timeline RunAgain(
        GroundStory story,
        Timeline before,
        CancellationToken cancel = default
    ) => Run(story, before.Worlds, story.Model.Scenes, null, cancel, before.Reasons);

    /// <summary>Other scenes than the story's own, or only what is admitted.</summary>
    /// <param name="story">The story.</param>
    /// <param name="worlds">Its worlds.</param>
    /// <param name="scenes">What happens; everything in it was there when the story was made a problem.</param>
    /// <param name="admits">Whether an event happens, asked in turn; null = all do.</param>
    /// <param name="cancel">Breaks it off.</param>
    /// <param name="reasons">Reasons looked for before in these worlds; null = none.</param>
    /// <exception cref="Engine.Problems.RunawayRuleException">A rule feeds itself for ever.</exception>
    public static Timeline Run(
        GroundStory story,
        WorldStore worlds,
        IReadOnlyList<Scene> scenes,
        Func<TimelineStep, bool>? admits,
        CancellationToken cancel,
        SoughtReasons? reasons = null
    )
    {
        var replay = new Replay(story, worlds, admits);
        for (var i = 0; i < scenes.Count; i++)
        {
            replay.Play(scenes[i], i, cancel);
        }

        return new Timeline
        {
            Story = story,
            Worlds = worlds,
            Reasons = reasons ?? new SoughtReasons(),
            Scenes = scenes,
            Steps = replay._steps,
            Checkpoints = replay._checkpoints,
        };
    }

    private void Play(Scene scene, int index, CancellationToken cancel)
    {
        Gather(scene, index);
        foreach (var item in scene.Items)
        {
            cancel.ThrowIfCancellationRequested();
            Play(item, scene, index, null);
        }
    }

    private void Play(SceneItem item, Scene scene, int index, AnyOrderItem? block)
    {
        switch (item)
        {
            case StoryEvent happening:
                Happen(happening.Act, scene, index, happening, block);
                break;
            case AnyOrderItem inner:
                foreach (var each in inner.Items)
                {
                    Play(each, scene, index, inner);
                }

                break;
            case ExpectItem or UnstatedItem:
                _checkpoints.Add(new Checkpoint(item, index, _steps.Count));
                break;
        }
    }

    // Whoever the heading names and is not there comes first.
    private void Gather(Scene scene, int index)
    {
        var model = _story.Model;
        if (scene.At is not { } place || model.At is not { } at || model.Go is not { } go)
        {
            return;
        }

        foreach (var person in scene.With)
        {
            var there = new CompareExpression(
                new ReadExpression(at, [new ConstantExpression(StoryValue.Of(person))]),
                Comparator.Equal,
                new ConstantExpression(StoryValue.Of(place))
            );
            if (!_worlds.Holds(_world, _story.ConditionOf(there)))
            {
                var move = new ActReference(go, [Argument.Of(person), Argument.Of(place)]);
                Happen(move, scene, index, null, null);
            }
        }
    }

    private void Happen(
        ActReference act,
        Scene scene,
        int index,
        StoryEvent? line,
        AnyOrderItem? block
    )
    {
        if (_story.Act(act, line?.SeenBy, line?.SeenByAdds ?? false) is not { } id)
        {
            // An act with an empty slot has its own finding.
            return;
        }

        var step = new TimelineStep
        {
            Index = _steps.Count,
            Scene = scene,
            SceneIndex = index,
            Event = line,
            Act = act,
            ActId = id,
            Before = _world,
            After = _worlds.Result(_world, id),
            Block = block,
        };
        if (_admits is null || _admits(step))
        {
            _steps.Add(step);
            _world = step.After;
        }
    }
}
