using Mathilda.Coverage;

namespace Mathilda;

/// <summary>The story held against the texts it is taken from.</summary>
public sealed partial class StoryProject
{
    /// <summary>Which lines of the story rest on which passages of its sources, and which passages nothing covers.</summary>
    /// <param name="sources">The sources at hand, numbered by <see cref="SourceDocument.Read"/>; their words are not kept by the story.</param>
    public CoverageAnswer Covers(params IReadOnlyList<SourceDocument> sources) =>
        CoverageCheck.Run(Model, sources);

    /// <summary>Texts of this story's sources, to show the passages of an answer beside it.</summary>
    /// <param name="sources">The sources at hand; a text for what is no source of the story is told in <see cref="SourceSet.Findings"/>.</param>
    public SourceSet Sources(params IReadOnlyList<SourceDocument> sources) =>
        SourceSet.Of(Model, sources);
}
