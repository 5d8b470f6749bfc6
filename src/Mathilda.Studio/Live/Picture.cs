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
    public bool IsLong => _lanes.IsLong;

    /// <summary>Ends when it is known what everybody thinks.</summary>
    public Task Minds { get; }

    /// <summary>Whether what asks for minds is answered in a moment: of a long story only once all of it is replayed, which takes minutes.</summary>
    public bool KnowsMinds => Minds.IsCompleted || !IsLong;

    /// <summary>Under way from the beginning; cancelled when another version takes this one's place.</summary>
    public Task<CheckReport> Checked { get; }

    public static Picture Of(IReadOnlyList<SourceText> texts) => new(texts, Lanes.Of(texts));

    /// <summary>The next version; what is the same in both is not found out again.</summary>
    public Picture Next(IReadOnlyList<SourceText> texts)
    {
        return ChangeTo(texts) is { } change
            ? new Picture(texts, _lanes.With(change, texts))
            : Of(texts);
    }

    /// <summary>A check of the story as it would be with texts that are not on the disk.</summary>
    /// <param name="texts">All of the story's.</param>
    /// <param name="draft">The one of them that is being written.</param>
    /// <param name="cancel">Something newer was written.</param>
    public Task<Draft> Check(
        IReadOnlyList<SourceText> texts,
        SourceText draft,
        CancellationToken cancel
    ) =>
        _lanes.Drafts.Once(
            project =>
                Draft.Of(
                    ChangeTo(texts) is { } change ? change(project) : StoryProject.Open(texts),
                    draft,
                    cancel
                ),
            cancel
        );

    // What leads from this version to other texts; null where one of its files is gone.
    private Func<StoryProject, StoryProject>? ChangeTo(IReadOnlyList<SourceText> texts)
    {
        var old = Texts.ToDictionary(t => t.Path, t => t.Content, StringComparer.Ordinal);
        return texts.Count(t => old.ContainsKey(t.Path)) < old.Count
            ? null
            : project =>
                texts
                    .Where(t => old.GetValueOrDefault(t.Path) != t.Content)
                    .Aggregate(project, (version, text) => version.WithText(text));
    }

    /// <summary>Nobody looks at this version any more.</summary>
    public void Dispose()
    {
        _left.Cancel();
        _left.Dispose();
    }

    public Task<Staging> Staging() => Facts.Ask("staging", project => project.Staging());

    /// <summary>Every place of the playhead.</summary>
    public Task<IReadOnlyList<Moment>> Moments() =>
        Facts.Keep("moments", async () => Moment.Of(await Staging()));

    /// <summary>The names of those on stage in a scene, and of those who are on stage most often; so many at most, in order of declaration.</summary>
    public async Task<IReadOnlyList<string>> Busiest(int most, StagedScene? scene)
    {
        var staging = await Staging();
        var order = await Facts.Keep("busiest", () => Task.FromResult(ByTimesOnStage(staging)));
        var here = scene?.Meetings.SelectMany(m => m.People) ?? [];
        return
        [
            .. here.Concat(order).Distinct().Take(most).Order().Select(p => staging.People[p].Name),
        ];
    }

    private static List<int> ByTimesOnStage(Staging staging) =>
        [
            .. staging
                .Scenes.SelectMany(s => s.Meetings)
                .SelectMany(m => m.People)
                .GroupBy(p => p)
                .OrderByDescending(g => g.Count())
                .Select(g => g.Key)
                .Concat(Enumerable.Range(0, staging.People.Count))
                .Distinct(),
        ];

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
