using System.Collections.Concurrent;
using Mathilda.Coverage;

namespace Mathilda.Studio.Live;

/// <summary>A story that is asked one question at a time, whose answers are kept.</summary>
/// <remarks>
/// A <see cref="StoryProject"/> may be used by one thread at a time, and shares what it found out with the versions made from it: so all versions
/// of a lane take turns. Two lanes never wait for one another.
/// </remarks>
public sealed class Lane
{
    private readonly SemaphoreSlim _turn;
    private readonly ConcurrentDictionary<string, Lazy<Task<object>>> _answers = new(
        StringComparer.Ordinal
    );
    private readonly Lazy<StoryProject> _opened;

    /// <param name="open">Opens the story; called when it is needed first.</param>
    public Lane(Func<StoryProject> open)
        : this(new Lazy<StoryProject>(open), new SemaphoreSlim(1)) { }

    private Lane(Lazy<StoryProject> opened, SemaphoreSlim turn) =>
        (_opened, _turn) = (opened, turn);

    private StoryProject Project => _opened.Value;

    /// <summary>What does not change and needs no turn.</summary>
    public Language.Model.StoryModel Model => Project.Model;

    public IReadOnlyList<Language.Findings.Finding> TextFindings => Project.TextFindings;

    /// <summary>The texts of the story's sources; needs no turn.</summary>
    public SourceSet Sources(IReadOnlyList<SourceDocument> documents) => Project.Sources(documents);

    /// <summary>Which lines rest on which passages; needs no turn.</summary>
    public CoverageAnswer Covers(IReadOnlyList<SourceDocument> documents) =>
        Project.Covers(documents);

    /// <summary>Another version, in the same lane.</summary>
    /// <param name="change">From this version to that one.</param>
    /// <param name="open">Opens that one by itself: where this one was never needed.</param>
    public Lane With(Func<StoryProject, StoryProject> change, Func<StoryProject> open) =>
        new(new Lazy<StoryProject>(_opened.IsValueCreated ? () => change(Project) : open), _turn);

    /// <summary>A question whose answer is kept under a key.</summary>
    public Task<T> Ask<T>(string key, Func<StoryProject, T> question)
        where T : class => Keep(key, () => Once(question, default));

    /// <summary>Something that is made of answers, and kept like one; it needs no turn.</summary>
    public async Task<T> Keep<T>(string key, Func<Task<T>> make)
        where T : class
    {
        var kept = _answers.GetOrAdd(
            key,
            _ => new Lazy<Task<object>>(() => Task.Run(async () => (object)await make()))
        );
        try
        {
            return (T)await kept.Value;
        }
        catch
        {
            // What failed is asked again.
            _answers.TryRemove(new(key, kept));
            throw;
        }
    }

    /// <summary>A question whose answer is not kept.</summary>
    public async Task<T> Once<T>(Func<StoryProject, T> question, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            return await Task.Run(() => question(Project), cancel);
        }
        finally
        {
            _turn.Release();
        }
    }
}
