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
    private readonly IReadOnlyList<ReadText> _texts;
    private readonly LastReplay _last;

    private StoryProject(
        BoundStory bound,
        StoryModel model,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<ReadText>? texts = null,
        LastReplay? last = null
    )
    {
        _bound = bound;
        _texts = texts ?? [];
        _last = last ?? new LastReplay();
        Model = model;
        TextFindings = findings;
    }

    /// <summary>The story as it is understood.</summary>
    public StoryModel Model { get; }

    /// <summary>What could not be read, or not be understood, in order of file and place; findings of edits included.</summary>
    public IReadOnlyList<Finding> TextFindings { get; }

    /// <summary>Reads a story.</summary>
    /// <param name="texts">Its files, in the order in which they are to be read; no edits.</param>
    public static StoryProject Open(IReadOnlyList<SourceText> texts) =>
        Open([.. texts.Select(text => new ReadText(Parser.Parse(text)))], new LastReplay());

    private static StoryProject Open(IReadOnlyList<ReadText> texts, LastReplay last)
    {
        var trees = texts.Select(t => t.Tree).ToList();
        var bound = Binder.Bind(trees);
        return new StoryProject(
            bound,
            bound.Model,
            [.. trees.SelectMany(t => t.Findings), .. bound.Findings],
            texts,
            last
        );
    }

    /// <summary>The story with another text for one of its files, or with one more; as if it were opened with that text, but faster.</summary>
    /// <remarks>
    /// Only that file is read anew. While the declarations say the same, what was found out about the version asked last is used again: its worlds, its acts
    /// and the reasons looked for. This version stays as it is, and can still be asked. Edits (<see cref="WithEdit"/>) are left out.
    /// </remarks>
    /// <param name="changed">The file of that path, or a new one, which goes where its path belongs.</param>
    public StoryProject WithText(SourceText changed)
    {
        var texts = _texts.ToList();
        var at = texts.FindIndex(t => t.Path == changed.Path);
        if (at >= 0)
        {
            texts[at] = new ReadText(Parser.Parse(changed));
        }
        else
        {
            var after = texts.FindIndex(t => string.CompareOrdinal(t.Path, changed.Path) > 0);
            texts.Insert(after < 0 ? texts.Count : after, new ReadText(Parser.Parse(changed)));
        }

        return Open(texts, _last);
    }

    /// <summary>The story with a change; this one stays as it is, and what was found out about it is used again, as with another text.</summary>
    /// <param name="edit">A file of the form <c>edit "title"</c>.</param>
    public StoryProject WithEdit(SourceText edit)
    {
        var tree = Parser.Parse(edit);
        var (change, findings) = _bound.BindEdit(tree);
        IReadOnlyList<Finding> all = [.. TextFindings, .. tree.Findings, .. findings];
        if (change is null)
        {
            return new StoryProject(_bound, Model, all, _texts, _last);
        }

        // An edit changes scenes, and what is so at the start: while that is the same, worlds and reasons are too.
        var (model, problems) = EditApplication.Apply(Model, change);
        return new StoryProject(
            _bound,
            model,
            [.. all, .. problems],
            _texts,
            model.Start.SequenceEqual(Model.Start) ? _last : LastReplay.OfOneVersion()
        );
    }

    /// <summary>Where names of the story stand in one of its texts, or in a draft of one, in order of place: for colours and for "go to declaration".</summary>
    public IReadOnlyList<NameReference> NamesIn(SyntaxTree tree) => _bound.NamesIn(tree);

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
        if (_last.Of(this) is { } known && known.BeliefLimit == beliefLimit)
        {
            return known;
        }

        var replayed = Replay(beliefLimit, cancel);
        _last.Keep(this, _texts, replayed);
        return replayed;
    }

    private Replayed Replay(int beliefLimit, CancellationToken cancel)
    {
        var options = new GroundingOptions
        {
            BeliefDepth = Math.Max(beliefLimit + 1, BeliefNesting.Deepest(Model)),
        };
        var before = _last.TakeFor(_texts);
        var again = before is null ? null : Grounder.GroundAgain(Model, before.Story, options);
        var grounded = again is null ? Grounder.Ground(Model, options) : new(again, []);
        if (grounded.Story is not { } story)
        {
            return new Replayed(beliefLimit, null, grounded.Findings);
        }

        try
        {
            var timeline = again is null
                ? Replaying.Replay.Run(story, new WorldStore(story.Problem), cancel)
                : Replaying.Replay.RunAgain(story, before!, cancel);
            return new Replayed(beliefLimit, timeline, [.. grounded.Findings, .. story.Findings]);
        }
        catch (RunawayRuleException runaway)
        {
            return new Replayed(beliefLimit, null, [.. grounded.Findings, Runaway(runaway)]);
        }
    }

    private Finding Runaway(RunawayRuleException runaway) =>
        StoryFindings.RunawayRule(runaway, Model);
}
