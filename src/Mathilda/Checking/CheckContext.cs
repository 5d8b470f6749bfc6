using Mathilda.Answers;
using Mathilda.Engine.States;
using Mathilda.Explaining;
using Mathilda.Grounding;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Text;
using Mathilda.Replaying;

namespace Mathilda.Checking;

/// <summary>What every part of a check needs.</summary>
internal sealed class CheckContext
{
    public CheckContext(Timeline timeline, CheckOptions options, CancellationToken cancel)
    {
        Timeline = timeline;
        Options = options;
        Cancel = cancel;
        Failing = new FailingLeaves(timeline.Story, timeline.Worlds);
        Phrases = new Phrases(timeline.Story, timeline.Worlds);
    }

    public Timeline Timeline { get; }

    public GroundStory Story => Timeline.Story;

    public WorldStore Worlds => Timeline.Worlds;

    public CheckOptions Options { get; }

    /// <summary>The same, with reasons looked for otherwise.</summary>
    public CheckContext With(CheckOptions options) => new(Timeline, options, Cancel);

    public CancellationToken Cancel { get; }

    public FailingLeaves Failing { get; }

    public Phrases Phrases { get; }

    /// <summary>An event as findings speak of it.</summary>
    public static EventText Text(TimelineStep step) =>
        new(Sentence(step), step.Id, PlaceOf(step.Event, step.Scene));

    /// <summary>An event as a sentence; a one-off as it is written.</summary>
    public static string Sentence(TimelineStep step) => Sentences.Say(step.Act);

    /// <summary>A cause that points at an event.</summary>
    public static FindingCause Cause(TimelineStep step, string message) =>
        new(message, PlaceOf(step.Event, step.Scene), step.Id);

    private static Location? PlaceOf(StoryEvent? line, Scene scene) => line?.Where ?? scene.Where;
}
