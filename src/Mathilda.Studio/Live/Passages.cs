using System.Globalization;
using Mathilda.Coverage;
using Mathilda.Files;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;

namespace Mathilda.Studio.Live;

/// <summary>The texts that the story is taken from, where they are at hand: read with each version of the story, never kept on the disk.</summary>
public sealed class Passages(LiveStory story, StudioOptions options)
{
    private readonly Lock _reading = new();
    private Read? _last;
    private int _shown;

    /// <summary>Whether any text was asked for.</summary>
    public bool IsAskedFor => options.Sources.Count > 0;

    /// <summary>The texts.</summary>
    public SourceSet Sources =>
        story.State.Picture is { } picture ? Of(picture).Sources : SourceSet.None;

    /// <summary>What stands in the way of reading them: all of them, then.</summary>
    public IReadOnlyList<Finding> Problems(Picture picture) => Of(picture).Findings;

    /// <summary>The passages that a citation names; none where their source is not at hand.</summary>
    public IReadOnlyList<SourcePassage> Named(Citation citation) =>
        citation.Passages.Count == 0 || !IsAskedFor ? [] : [.. Sources.PassagesOf(citation)];

    /// <summary>Which lines of a version rest on which passages.</summary>
    public CoverageAnswer Coverage(Picture picture) => Of(picture).Coverage.Value;

    /// <summary>An id for something on a page that no other part of any page has.</summary>
    public string NextId() =>
        string.Create(CultureInfo.InvariantCulture, $"passage-{Interlocked.Increment(ref _shown)}");

    private Read Of(Picture picture)
    {
        lock (_reading)
        {
            if (_last?.Picture != picture)
            {
                _last = Load(picture);
            }

            return _last;
        }
    }

    private Read Load(Picture picture)
    {
        var (documents, findings) = SourceFiles.Load(story.Files, options.Sources);
        var sources = picture.Quick.Sources(documents);
        return new Read(
            picture,
            sources,
            [.. findings, .. sources.Findings],
            new Lazy<CoverageAnswer>(() => picture.Quick.Covers(sources.Documents))
        );
    }

    private sealed record Read(
        Picture Picture,
        SourceSet Sources,
        IReadOnlyList<Finding> Findings,
        Lazy<CoverageAnswer> Coverage
    );
}
