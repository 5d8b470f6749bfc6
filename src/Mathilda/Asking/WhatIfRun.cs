using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Explaining;
using Mathilda.Language.Model;
using Mathilda.Reasoning;
using Mathilda.Replaying;

namespace Mathilda.Asking;

/// <summary>Replays a changed story in which nothing happens that cannot, or that nobody who chooses it has a reason for.</summary>
/// <remarks>
/// Where the world before an event is the one it was, nothing has to be judged anew: so both stories are replayed in one store. What begins
/// otherwise has no such world, and is judged throughout.
/// </remarks>
internal sealed class WhatIfRun
{
    // The first of what a reason rested on says enough.
    private const int MostLost = 3;

    private readonly CheckContext _context;
    private readonly EventJudge _judge;
    private readonly ToldReasons _reasons;
    private readonly Dictionary<StoryEvent, TimelineStep> _was;
    private readonly Dictionary<int, EventReference> _gone = [];

    // So many nodes for all reasons of a story, and as many for those of the changed one: a few tenths of a second.
    private const long Work = 25_000;

    private WhatIfRun(CheckContext context, CheckContext told, bool startsAsBefore)
    {
        _context = context;
        _judge = new EventJudge(context, new WorkAllowance(Work));
        _reasons = new ToldReasons(told, new WorkAllowance(Work));
        Then = context.Timeline;
        _was = context
            .Timeline.Steps.Where(s => startsAsBefore && s.Event is not null)
            .ToDictionary(s => s.Event!);
    }

    public List<WhatIfEvent> Premise { get; } = [];

    public List<WhatIfEvent> Falls { get; } = [];

    public List<WhatIfEvent> Open { get; } = [];

    /// <summary>The story as it then goes.</summary>
    public Timeline Then { get; private set; }

    /// <summary>How many events happen before the first that falls; null if none does.</summary>
    public int? FirstFall { get; private set; }

    /// <summary>How many events stand as they are.</summary>
    public int Stands { get; private set; }

    /// <param name="context">The story as it is, made a problem together with the change.</param>
    /// <param name="unchanged">The story as it is told; the same if the change leaves the start alone.</param>
    /// <param name="scenes">The scenes with the change.</param>
    /// <param name="startsAsBefore">Whether the change leaves the start alone; if not, the context begins with the changed start.</param>
    /// <param name="told">The lines of the story without the change.</param>
    public static WhatIfRun Of(
        CheckContext context,
        CheckContext unchanged,
        IReadOnlyList<Scene> scenes,
        bool startsAsBefore,
        IReadOnlyCollection<StoryEvent> told
    )
    {
        var run = new WhatIfRun(context, unchanged, startsAsBefore);
        run.TakeAway(scenes, told);
        run.Then = Replay.Run(
            context.Story,
            context.Worlds,
            scenes,
            step => run.Admits(step, told),
            context.Cancel
        );
        return run;
    }

    /// <summary>The id of the moment at which a story that was cut off goes on.</summary>
    public const string HereItGoesOn = "here it goes on";

    // "After what still stands …".
    private const string WhatStands = "what still stands";

    /// <summary>The story up to where it breaks.</summary>
    /// <param name="model">The story; its start is that of the change if that begins otherwise.</param>
    /// <param name="steps">How many events to keep.</param>
    public StoryModel UpTo(StoryModel model, int steps)
    {
        var scenes = new List<Scene>();
        foreach (var told in Then.Steps.Take(steps).GroupBy(s => s.SceneIndex))
        {
            scenes.Add(
                told.First().Scene with
                {
                    Items = [.. told.Select(s => s.Event).OfType<StoryEvent>()],
                }
            );
        }

        var mark = new StoryEvent
        {
            Act = new ActReference(
                new ActSchema
                {
                    Name = WhatStands,
                    Choice = Choice.Fate,
                    IsOneOff = true,
                    Pattern = new SentencePattern([new WordPart(WhatStands, WhatStands)]),
                },
                []
            ),
            Id = HereItGoesOn,
        };
        scenes.Add(new Scene { Title = HereItGoesOn, Items = [mark] });
        return model with { Scenes = scenes, Start = _context.Story.Model.Start };
    }

    // What is in the story and not in the changed one.
    private void TakeAway(IReadOnlyList<Scene> scenes, IReadOnlyCollection<StoryEvent> told)
    {
        var kept = Lines(scenes.SelectMany(s => s.Items)).ToHashSet();
        foreach (var step in _context.Timeline.Steps)
        {
            if (step.Event is { } line && told.Contains(line) && !kept.Contains(line))
            {
                var gone = Moments.Reference(step);
                _gone[step.Index] = gone;
                Premise.Add(new WhatIfEvent(gone, WhatIfFate.TakenAway, [], []));
            }
        }
    }

    public static IEnumerable<StoryEvent> Lines(IEnumerable<SceneItem> items) =>
        items.SelectMany(item =>
            item is StoryEvent happening ? [happening]
            : item is AnyOrderItem block ? Lines(block.Items)
            : []
        );

    private bool Admits(TimelineStep step, IReadOnlyCollection<StoryEvent> told)
    {
        if (step.Event is not { } line)
        {
            return _context.Worlds.Can(step.Before, step.ActId);
        }

        var was = _was.GetValueOrDefault(line);
        if (was is not null && was.Before == step.Before)
        {
            Stands++;
            return true;
        }

        if (!told.Contains(line))
        {
            return AdmitsPremise(step);
        }

        var verdict = _judge.Judge(was is null ? step : step with { Index = was.Index }, _reasons);

        if (verdict.Stands)
        {
            if (verdict.IsOpen || verdict.IsUnsettled)
            {
                var fate = verdict.IsOpen ? WhatIfFate.Open : WhatIfFate.Unsettled;
                Open.Add(new WhatIfEvent(Reference(step, was), fate, [], []));
            }
            else
            {
                Stands++;
            }

            return true;
        }

        Fall(step, was, verdict);
        return false;
    }

    // What is assumed needs no reason; what is impossible cannot be assumed.
    private bool AdmitsPremise(TimelineStep step)
    {
        var isPossible = _context.Worlds.Can(step.Before, step.ActId);
        Premise.Add(
            new WhatIfEvent(
                Moments.Reference(step),
                isPossible ? WhatIfFate.Added : WhatIfFate.CannotBeAdded,
                [.. _judge.Impossible(step).Select(Timeless)],
                []
            )
        );
        return isPossible;
    }

    private void Fall(TimelineStep step, TimelineStep? was, Verdict verdict)
    {
        FirstFall ??= step.Index;
        var obstacles = new List<Obstacle>();
        var reads = new List<(IReadOnlyList<int> Chain, int Fluent)>();
        foreach (var obstacle in verdict.Obstacles)
        {
            var isReason = obstacle.Kind is ObstacleKind.Reason or ObstacleKind.Undecided;
            if (isReason && was is not null)
            {
                var lost = Lost(step, was, obstacle.Person!);
                reads.AddRange(lost);
                obstacles.Add(Explained(obstacle, step, was, lost));
            }
            else
            {
                reads.AddRange(obstacle.Reads);
                obstacles.Add(Timeless(obstacle));
            }
        }

        var reference = Reference(step, was);
        var with = was is null ? [] : FallsWith(reads, was);
        if (was is not null)
        {
            _gone[was.Index] = reference;
        }

        Falls.Add(
            new WhatIfEvent(
                reference,
                FateOf(verdict),
                [.. obstacles.GroupBy(o => (o.Kind, o.Person, o.Instead)).Select(o => o.First())],
                with
            )
        );
    }

    private static WhatIfFate FateOf(Verdict verdict) =>
        verdict.Obstacles[0].Kind switch
        {
            ObstacleKind.Condition => WhatIfFate.CannotHappen,
            ObstacleKind.Belief or ObstacleKind.Ignorance => WhatIfFate.SeemsImpossible,
            _ => WhatIfFate.LosesItsReason,
        };

    // Since when it is so in the story as told says nothing about the changed one.
    private static Obstacle Timeless(Obstacle obstacle) =>
        obstacle with
        {
            Since = null,
            Citation = Citation.None,
        };

    private static EventReference Reference(TimelineStep step, TimelineStep? was) =>
        Moments.Reference(was ?? step);

    // What the reason rested on in that head, and is now seen otherwise.
    private List<(IReadOnlyList<int> Chain, int Fluent)> Lost(
        TimelineStep step,
        TimelineStep was,
        string name
    )
    {
        var id = _context.Story.IdOf(_context.Story.Model.People.First(p => p.Name == name));
        var report = _reasons.Of(was.Event!).FirstOrDefault(r => r.Person == name);
        var named = was.Event!.Because.Select(b => b.Want?.Name)
            .OfType<string>()
            .Concat(report?.Wants ?? [])
            .ToList();
        var wants = _context
            .Story.Problem.Scores[id]
            .Wants.Where(w =>
                named.Count == 0 || named.Contains(_context.Story.Model.WantList[w.Id].Name.Name)
            );
        var reads = wants
            .SelectMany(w =>
                ConditionReads
                    .Of(w.Held)
                    .Concat(ConditionReads.Of(w.Once))
                    .Concat(ConditionReads.Of(w.Until))
                    .Concat(ConditionReads.Of(w.If))
            )
            .Concat(
                (report?.Plan ?? []).SelectMany(p =>
                    ConditionReads.Of(_context.Story.Problem.Acts[p.Act].If)
                )
            );
        var lost = new List<(IReadOnlyList<int> Chain, int Fluent)>();
        foreach (var (inner, fluent) in reads)
        {
            IReadOnlyList<int> chain = [id, .. inner.SkipWhile(link => link == id)];
            if (
                _context.Worlds.ValueAt(was.Before, chain, fluent)
                    != _context.Worlds.ValueAt(step.Before, chain, fluent)
                && !lost.Exists(l => l.Fluent == fluent && l.Chain.SequenceEqual(chain))
            )
            {
                lost.Add((chain, fluent));
            }
        }

        return lost;
    }

    private Obstacle Explained(
        Obstacle obstacle,
        TimelineStep step,
        TimelineStep was,
        List<(IReadOnlyList<int> Chain, int Fluent)> lost
    )
    {
        string Said(int world) =>
            string.Join(
                ", and ",
                lost.Take(MostLost)
                    .Select(l =>
                        _context.Phrases.Actual(
                            l.Fluent,
                            _context.Worlds.ValueAt(world, l.Chain, l.Fluent),
                            l.Chain
                        )
                    )
            );
        return lost.Count == 0
            ? obstacle
            : obstacle with
            {
                Needed = Said(was.Before),
                Instead = Said(step.Before),
            };
    }

    private List<EventReference> FallsWith(
        List<(IReadOnlyList<int> Chain, int Fluent)> reads,
        TimelineStep was
    )
    {
        var with = new SortedSet<int>();
        Trace(reads, was, with, []);
        return [.. with.Select(i => _gone[i])];
    }

    // Who set it is gone; or it still happens, and does not do what it did, because somebody before it is gone.
    private void Trace(
        IEnumerable<(IReadOnlyList<int> Chain, int Fluent)> reads,
        TimelineStep was,
        SortedSet<int> with,
        HashSet<int> seen
    )
    {
        foreach (var (chain, fluent) in reads)
        {
            if (_context.Timeline.SetBy(chain, fluent, was.Index) is not { } setter)
            {
                continue;
            }

            if (_gone.ContainsKey(setter.Index))
            {
                with.Add(setter.Index);
            }
            else if (with.Count == 0 && seen.Add(setter.Index))
            {
                var act = _context.Story.Problem.Acts[setter.ActId];
                Trace(
                    act.Effects.SelectMany(e =>
                        ConditionReads.Of(e.When).Concat(ConditionReads.Of(e.Value))
                    ),
                    setter,
                    with,
                    seen
                );
            }
        }
    }
}
