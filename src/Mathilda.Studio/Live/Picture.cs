using Mathilda.Answers;
using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Studio.Live;

/// <summary>One version of the story that could be understood, and what is known about it.</summary>
public sealed class Picture : IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private readonly CancellationToken _gone;
    private readonly Lanes _lanes;

    private Picture(IReadOnlyList<SourceText> texts, Lanes lanes)
    {
        Texts = texts;
        _lanes = lanes;
        Names = new Names(lanes.Quick.Model);
        _gone = _left.Token;
        Questions = new SlowQuestions(() => StoryProject.Open(texts), _gone);
        IsLong = ReferenceEquals(Quick, Slow);
        Minds = Known();
        Checked = Check();
    }

    // Who is where first: that is what a page begins with.
    private async Task Known()
    {
        await Staging();
        await Knowledge(Moment.Start);
    }

    // In a long story it would hold the only lane, and in a short one the processor, while the first page waits.
    private async Task<CheckReport> Check()
    {
        await Minds;
        return await Slow.Once(project => project.Check(cancel: _gone), _gone);
    }

    public IReadOnlyList<SourceText> Texts { get; }

    public StoryModel Model => Quick.Model;

    /// <summary>For what needs no minds: who and what is where.</summary>
    public Lane Facts => _lanes.Facts;

    /// <summary>For what is answered in a moment.</summary>
    public Lane Quick => _lanes.Quick;

    /// <summary>For the check, and for questions that may take seconds.</summary>
    public Lane Slow => _lanes.Slow;

    /// <summary>What readers ask that may take seconds.</summary>
    public SlowQuestions Questions { get; }

    public Names Names { get; }

    /// <summary>Whether the minds are held only once.</summary>
    public bool IsLong { get; }

    /// <summary>Ends when it is known what everybody thinks.</summary>
    public Task Minds { get; }

    /// <summary>Under way from the beginning; cancelled when another version takes this one's place.</summary>
    public Task<CheckReport> Checked { get; }

    public static Picture Of(IReadOnlyList<SourceText> texts) => new(texts, Lanes.Of(texts));

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
        return new Picture(texts, _lanes.With(Change, texts));

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
    ) => _lanes.Drafts.Value.Once(project => Draft.Of(With(project, texts), draft, cancel), cancel);

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

    public Task<Staging> Staging() => Facts.Ask("staging", project => project.Staging());

    /// <summary>Every place of the playhead.</summary>
    public async Task<IReadOnlyList<Moment>> Moments()
    {
        return await Facts.Keep("moments", async () => Moment.Of(await Staging()));
    }

    /// <summary>After how many events a scene has ended.</summary>
    public async Task<IReadOnlySet<int>> SceneEnds()
    {
        return await Facts.Keep(
            "scene ends",
            async () =>
                (await Staging())
                    .Scenes.Where(s => s.Events.Count > 0)
                    .Select(s => s.Events[^1].Index + 1)
                    .ToHashSet()
        );
    }

    /// <summary>The names of those on stage in a scene, and of those who are on stage most often; so many at most, in order of declaration.</summary>
    public async Task<IReadOnlyList<string>> Busiest(int most, StagedScene? scene)
    {
        var staging = await Staging();
        var order = await Facts.Keep(
            "busiest",
            async () =>
                (await Staging())
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
        Facts.Ask($"places {moment}", project => project.Whereabouts(moment));

    public Task<Ties> Ties(string moment) =>
        Facts.Ask($"ties {moment}", project => project.Ties(moment));

    /// <param name="what">A section or a name; null = the work.</param>
    public Task<AboutAnswer> About(string? what = null) =>
        Facts.Ask($"about {what}", project => project.About(what));

    public Task<CourseAnswer> Course(Entity entity) =>
        Facts.Ask(
            $"course {entity.Name}",
            // Each lane has a model of its own: what is one there has the same name and kind here.
            project =>
                project.Course(
                    project.Model.Entities.First(e =>
                        e.Name == entity.Name && e.Kinds[0].Name == entity.Kinds[0].Name
                    )
                )
        );

    public Task<WhyAnswer> Why(string moment) =>
        Quick.Ask($"why {moment}", project => project.Why(moment, _gone));
}
