using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Coverage;

/// <summary>The texts of a story's sources that are at hand: what to look the passages of an answer up in.</summary>
/// <remarks>The words stay in the texts: a story and its answers hold only the numbers of passages.</remarks>
public sealed class SourceSet
{
    private SourceSet(IReadOnlyList<SourceDocument> documents, IReadOnlyList<Finding> findings) =>
        (Documents, Findings) = (documents, findings);

    /// <summary>No source: nothing is ever found in it.</summary>
    public static SourceSet None { get; } = new([], []);

    /// <summary>In the order in which they were given, each once.</summary>
    public IReadOnlyList<SourceDocument> Documents { get; }

    /// <summary>Texts that were given for what is no source of the story, or twice (MTH9012).</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The passages that a citation names, in its order; those of sources that are not at hand, or that their source does not have, are left out.</summary>
    public IEnumerable<SourcePassage> PassagesOf(Citation citation) =>
        citation.Passages.SelectMany(PassagesOf);

    /// <summary>The passages that answers cite, each once, in the order of the texts.</summary>
    public IReadOnlyList<SourcePassage> PassagesOf(IEnumerable<Citation> citations)
    {
        var cited = new HashSet<SourcePassage>(citations.SelectMany(PassagesOf));
        return [.. Documents.SelectMany(d => d.Passages).Where(cited.Contains)];
    }

    internal static SourceSet Of(StoryModel model, IReadOnlyList<SourceDocument> documents)
    {
        var known = new List<SourceDocument>();
        var findings = new List<Finding>();
        foreach (var document in documents)
        {
            if (!model.Sources.Any(s => s.Name == document.Name))
            {
                findings.Add(
                    CoverageFindings.NotASource(
                        document.Name,
                        [.. model.Sources.Select(s => s.Name)]
                    )
                );
            }
            else if (known.Exists(d => d.Name == document.Name))
            {
                findings.Add(CoverageFindings.GivenTwice(document.Name));
            }
            else
            {
                known.Add(document);
            }
        }

        return new SourceSet(known, findings);
    }

    private IEnumerable<SourcePassage> PassagesOf(Passage passage) =>
        Documents.FirstOrDefault(d => d.Name == passage.Source) is { } document
            ? PassageFinder.Find(document, passage).Select(place => document.Passages[place])
            : [];
}
