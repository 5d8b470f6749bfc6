using Mathilda.Language.Text;

namespace Mathilda.Studio.Live;

/// <summary>The story several times over, so that no question waits for another of a slower kind.</summary>
/// <param name="Facts">For what needs no minds: who and what is where; of a short story the same as <paramref name="Quick"/>.</param>
/// <param name="Quick">For what is answered in a moment.</param>
/// <param name="Slow">For the check; of a long story the same as <paramref name="Quick"/>.</param>
/// <param name="Drafts">For texts that are being written.</param>
public sealed record Lanes(Lane Facts, Lane Quick, Lane Slow, Lane Drafts)
{
    private const int LongStory = 6_000;

    /// <summary>Whether the minds of a story are held only once: of a very long one they take gigabytes, and what asks for them waits for the check.</summary>
    public bool IsLong => ReferenceEquals(Quick, Slow);

    public static Lanes Of(IReadOnlyList<SourceText> texts)
    {
        var (quick, drafts) = (new Lane(Open), new Lane(Open));
        // What needs no minds is quick in a short story, and asked of the same.
        return texts.Sum(t => t.LineCount) > LongStory
            ? new Lanes(new Lane(Open), quick, quick, drafts)
            : new Lanes(quick, quick, new Lane(Open), drafts);

        StoryProject Open() => StoryProject.Open(texts);
    }

    /// <summary>The next version; what is the same in both is not found out again.</summary>
    /// <param name="change">From a version to the next.</param>
    /// <param name="texts">Of the next.</param>
    public Lanes With(Func<StoryProject, StoryProject> change, IReadOnlyList<SourceText> texts)
    {
        var quick = Next(Quick);
        return new Lanes(
            ReferenceEquals(Quick, Facts) ? quick : Next(Facts),
            quick,
            ReferenceEquals(Quick, Slow) ? quick : Next(Slow),
            Next(Drafts)
        );

        Lane Next(Lane lane) => lane.With(change, () => StoryProject.Open(texts));
    }
}
