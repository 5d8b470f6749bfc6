using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Engine.Problems;
using Mathilda.Engine.States;
using Mathilda.Grounding;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;
using Mathilda.Replaying;

namespace Mathilda;

/// <summary>A story, opened: what it says can be checked and asked.</summary>
/// <remarks>
/// Open it from texts (the caller reads files), then call <see cref="Check"/>, <see cref="Knows"/>, <see cref="Why"/> or
/// <see cref="World"/>. Opening never fails: what cannot be understood is in <see cref="TextFindings"/>, and the rest can still be asked where
/// it makes sense. The replay happens once, on the first question. Not safe for several threads at once.
/// <code>
/// var project = StoryProject.Open([new SourceText("tale.story", text)]);
/// foreach (var finding in project.Check().Findings) { … }
/// </code>
/// </remarks>
public sealed partial class StoryProject
{
    private readonly BoundStory _bound;
    private Replayed? _replayed;

    private StoryProject(BoundStory bound, StoryModel model, IReadOnlyList<Finding> findings)
    {
        _bound = bound;
        Model = model;
        TextFindings = findings;
    }

    /// <summary>The story as it is understood.</summary>
    public StoryModel Model { get; }

    /// <summary>What could not be read, or not be understood, in order of file and place; findings of edits included.</summary>
    public IReadOnlyList<Finding> TextFindings { get; }

    /// <summary>Reads a story.</summary>
    /// <param name="texts">Its files, in the order in which they are to be read; no edits.</param>
    public static StoryProject Open(IReadOnlyList<SourceText> texts)
    {
        var trees = texts.Select(Parser.Parse).ToList();
        var bound = Binder.Bind(trees);
        return new StoryProject(
            bound,
            bound.Model,
            [.. trees.SelectMany(t => t.Findings), .. bound.Findings]
        );
    }

    /// <summary>The story with a change; this one stays as it is.</summary>
    /// <param name="edit">A file of the form <c>edit "title"</c>.</param>
    public StoryProject WithEdit(SourceText edit)
    {
        var tree = Parser.Parse(edit);
        var (change, findings) = _bound.BindEdit(tree);
        IReadOnlyList<Finding> all = [.. TextFindings, .. tree.Findings, .. findings];
        if (change is null)
        {
            return new StoryProject(_bound, Model, all);
        }

        var (model, problems) = EditApplication.Apply(Model, change);
        return new StoryProject(_bound, model, [.. all, .. problems]);
    }

    /// <summary>Checks the text and, if it can be understood, every event of the story.</summary>
    public CheckReport Check(
        CheckOptions? options = null,
        IProgress<CheckProgress>? progress = null,
        CancellationToken cancel = default
    )
    {
        var used = options ?? new CheckOptions();
        if (TextFindings.Any(f => f.Severity == Severity.Error))
        {
            return new CheckReport { Findings = TextFindings };
        }

        var replayed = ReplayWith(used.BeliefLimit, cancel);
        if (replayed.Timeline is not { } timeline)
        {
            return new CheckReport { Findings = [.. TextFindings, .. replayed.Findings] };
        }

        try
        {
            var report = Checker.Run(timeline, used, progress, cancel);
            return report with
            {
                Findings = FindingOrder.Sort(
                    [.. TextFindings, .. replayed.Findings, .. report.Findings],
                    Model.Texts
                ),
            };
        }
        catch (RunawayRuleException runaway)
        {
            // A rule may also run away in a plan that somebody imagines.
            return new CheckReport
            {
                Findings = [.. TextFindings, .. replayed.Findings, Runaway(runaway)],
            };
        }
    }

    private Replayed ReplayWith(int beliefLimit, CancellationToken cancel)
    {
        if (_replayed is { } known && known.BeliefLimit == beliefLimit)
        {
            return known;
        }

        _replayed = Replay(beliefLimit, cancel);
        return _replayed;
    }

    private Replayed Replay(int beliefLimit, CancellationToken cancel)
    {
        var depth = Math.Max(beliefLimit + 1, BeliefNesting.Deepest(Model));
        var grounded = Grounder.Ground(Model, new GroundingOptions { BeliefDepth = depth });
        if (grounded.Story is not { } story)
        {
            return new Replayed(beliefLimit, null, grounded.Findings);
        }

        try
        {
            var timeline = Replaying.Replay.Run(story, new WorldStore(story.Problem), cancel);
            return new Replayed(beliefLimit, timeline, [.. grounded.Findings, .. story.Findings]);
        }
        catch (RunawayRuleException runaway)
        {
            return new Replayed(beliefLimit, null, [.. grounded.Findings, Runaway(runaway)]);
        }
    }

    private Finding Runaway(RunawayRuleException runaway) =>
        StoryFindings.RunawayRule(runaway, Model);

    private sealed record Replayed(
        int BeliefLimit,
        Timeline? Timeline,
        IReadOnlyList<Finding> Findings
    );
}
