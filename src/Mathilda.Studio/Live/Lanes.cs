using Mathilda.Language.Text;

namespace Mathilda.Studio.Live;

/// <summary>The story several times over, so that no question waits for another of a slower kind.</summary>
/// <param name="Facts">For what needs no minds: who and what is where; of a short story the same as <paramref name="Quick"/>.</param>
/// <param name="Quick">For what is answered in a moment.</param>
/// <param name="Slow">For the check; of a long story the same as <paramref name="Quick"/>.</param>
/// <param name="Drafts">For texts that are being written; opened when somebody writes.</param>
public sealed record Lanes(Lane Facts, Lane Quick, Lane Slow, Lazy<Lane> Drafts)
{
    private const int LongStory = 6_000;

    public static Lanes Of(IReadOnlyList<SourceText> texts)
    {
        var quick = new Lane(Open);
        // The minds of a very long story take gigabytes: they are held once, and what asks for them waits for the check. What needs no minds
        // is quick in a short one, and asked of the same.
        return texts.Sum(t => t.LineCount) > LongStory
            ? new Lanes(new Lane(Open), quick, quick, Opened(texts))
            : new Lanes(quick, quick, new Lane(Open), Opened(texts));

        StoryProject Open() => StoryProject.Open(texts);
    }

    /// <summary>The next version; what is the same in both is not found out again.</summary>
    /// <param name="change">From a version to the next.</param>
    /// <param name="texts">Of the next.</param>
    public Lanes With(Func<StoryProject, StoryProject> change, IReadOnlyList<SourceText> texts)
    {
        var (drafts, quick) = (Drafts, Quick.With(change));
        return new Lanes(
            ReferenceEquals(Quick, Facts) ? quick : Facts.With(change),
            quick,
            ReferenceEquals(Quick, Slow) ? quick : Slow.With(change),
            drafts.IsValueCreated ? new Lazy<Lane>(() => drafts.Value.With(change)) : Opened(texts)
        );
    }

    private static Lazy<Lane> Opened(IReadOnlyList<SourceText> texts) =>
        new(() => new Lane(() => StoryProject.Open(texts)));
}
