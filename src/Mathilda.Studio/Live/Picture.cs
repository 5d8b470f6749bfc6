using Mathilda.Answers;
using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Studio.Live;

/// <summary>One version of the story that could be understood, and what is known about it.</summary>
public sealed class Picture : IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private readonly CancellationToken _gone;

    private readonly Lazy<Lane> _drafts;

    private Picture(IReadOnlyList<SourceText> texts, Lane quick, Lane slow, Lazy<Lane> drafts)
    {
        Texts = texts;
        _drafts = drafts;
        Quick = quick;
        Slow = slow;
        Names = new Names(quick.Model);
        _gone = _left.Token;
        Questions = new SlowQuestions(() => StoryProject.Open(texts), _gone);
        Checked = slow.Once(project => project.Check(cancel: _gone), _gone);
    }

    public IReadOnlyList<SourceText> Texts { get; }

    public StoryModel Model => Quick.Model;

    /// <summary>For what is answered in a moment.</summary>
    public Lane Quick { get; }

    /// <summary>For the check, and for questions that may take seconds.</summary>
    public Lane Slow { get; }

    /// <summary>What readers ask that may take seconds.</summary>
    public SlowQuestions Questions { get; }

    public Names Names { get; }

    /// <summary>Under way from the beginning; cancelled when another version takes this one's place.</summary>
    public Task<CheckReport> Checked { get; }

    public static Picture Of(IReadOnlyList<SourceText> texts) =>
        new(
            texts,
            new Lane(StoryProject.Open(texts)),
            new Lane(StoryProject.Open(texts)),
            new Lazy<Lane>(() => new Lane(StoryProject.Open(texts)))
        );

    /// <summary>The next version; what is the same in both is not found out again.</summary>
    public Picture Next(IReadOnlyList<SourceText> texts)
    {
        if (Texts.Any(old => texts.All(t => t.Path != old.Path)))
        {
            return Of(texts);
        }

        var changed = texts
            .Where(t => Texts.FirstOrDefault(old => old.Path == t.Path)?.Content != t.Content)
            .ToList();
        var drafts = _drafts;
        return new Picture(
            texts,
            Quick.With(Change),
            Slow.With(Change),
            drafts.IsValueCreated
                ? new Lazy<Lane>(() => drafts.Value.With(Change))
                : new Lazy<Lane>(() => new Lane(StoryProject.Open(texts)))
        );

        StoryProject Change(StoryProject project) =>
            changed.Aggregate(project, (version, text) => version.WithText(text));
    }

    /// <summary>A check of the story as it would be with texts that are not on the disk.</summary>
    /// <param name="texts">All of the story's.</param>
    /// <param name="draft">The one of them that is being written.</param>
    /// <param name="cancel">Something newer was written.</param>
    public Task<Draft> Check(
        IReadOnlyList<SourceText> texts,
        SourceText draft,
        CancellationToken cancel
    ) => _drafts.Value.Once(project => Draft.Of(With(project, texts), draft, cancel), cancel);

    private StoryProject With(StoryProject project, IReadOnlyList<SourceText> texts) =>
        texts.Count == Texts.Count && texts.All(t => Texts.Any(old => old.Path == t.Path))
            ? texts
                .Where(t => Texts.First(old => old.Path == t.Path).Content != t.Content)
                .Aggregate(project, (version, text) => version.WithText(text))
            : StoryProject.Open(texts);

    /// <summary>Nobody looks at this version any more.</summary>
    public void Dispose()
    {
        _left.Cancel();
        _left.Dispose();
    }

    public Task<Staging> Staging() => Quick.Ask("staging", project => project.Staging());

    /// <summary>Every place of the playhead.</summary>
    public async Task<IReadOnlyList<Moment>> Moments()
    {
        var staging = await Staging();
        return await Quick.Ask("moments", _ => Moment.Of(staging));
    }

    /// <summary>After how many events a scene has ended.</summary>
    public async Task<IReadOnlySet<int>> SceneEnds()
    {
        var staging = await Staging();
        return await Quick.Ask(
            "scene ends",
            _ =>
                staging
                    .Scenes.Where(s => s.Events.Count > 0)
                    .Select(s => s.Events[^1].Index + 1)
                    .ToHashSet()
        );
    }

    /// <summary>The names of those on stage in a scene, and of those who are on stage most often; so many at most, in order of declaration.</summary>
    public async Task<IReadOnlyList<string>> Busiest(int most, StagedScene? scene)
    {
        var staging = await Staging();
        var order = await Quick.Ask(
            "busiest",
            _ =>
                staging
                    .Scenes.SelectMany(s => s.Meetings)
                    .SelectMany(m => m.People)
                    .GroupBy(p => p)
                    .OrderByDescending(g => g.Count())
                    .Select(g => g.Key)
                    .Concat(Enumerable.Range(0, staging.People.Count))
                    .Distinct()
                    .ToList()
        );
        var here = scene?.Meetings.SelectMany(m => m.People) ?? [];
        return
        [
            .. here.Concat(order).Distinct().Take(most).Order().Select(p => staging.People[p].Name),
        ];
    }

    public Task<KnowledgeTable> Knowledge(string moment) =>
        Quick.Ask($"knowledge {moment}", project => project.KnowledgeMatrix(moment));

    public Task<WorldAnswer> World(string moment) =>
        Quick.Ask($"world {moment}", project => project.World(moment, null));

    public Task<Whereabouts> Whereabouts(string moment) =>
        Quick.Ask($"places {moment}", project => project.Whereabouts(moment));

    public Task<Ties> Ties(string moment) =>
        Quick.Ask($"ties {moment}", project => project.Ties(moment));

    /// <param name="what">A section or a name; null = the work.</param>
    public Task<AboutAnswer> About(string? what = null) =>
        Quick.Ask($"about {what}", project => project.About(what));

    public Task<CourseAnswer> Course(Entity entity) =>
        Quick.Ask($"course {entity.Name}", project => project.Course(entity));

    public Task<WhyAnswer> Why(string moment) =>
        Quick.Ask($"why {moment}", project => project.Why(moment, _gone));
}
