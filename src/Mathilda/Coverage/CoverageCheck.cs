using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Coverage;

/// <summary>Holds a story against its sources.</summary>
internal static class CoverageCheck
{
    /// <param name="model">The story.</param>
    /// <param name="documents">The sources that are at hand.</param>
    public static CoverageAnswer Run(StoryModel model, IReadOnlyList<SourceDocument> documents)
    {
        var set = SourceSet.Of(model, documents);
        var known = set.Documents;
        var findings = new List<Finding>(set.Findings);
        var lines = known.ToDictionary(d => d.Name, LinesOf, StringComparer.Ordinal);
        foreach (var cited in CitedPassages.In(model.Texts))
        {
            foreach (var passage in cited.Locator.Passages)
            {
                if (known.FirstOrDefault(d => d.Name == passage.Source) is not { } document)
                {
                    continue;
                }

                var places = PassageFinder.Find(document, passage);
                if (places.Count == 0)
                {
                    var where = new Location(cited.Line.Where.Source, cited.Locator.Span);
                    findings.Add(
                        CoverageFindings.NoSuchPassage(where, cited.Line.Id, document, passage)
                    );
                }

                foreach (var place in places)
                {
                    lines[document.Name][place].Add(cited.Line);
                }
            }
        }

        IReadOnlyList<SourceCoverage> sources = [.. known.Select(d => Rows(d, lines[d.Name]))];
        findings.AddRange(
            sources
                .SelectMany(s => s.Rows)
                .Where(r => !r.IsCovered)
                .Select(r => CoverageFindings.NotCovered(r.Passage))
        );
        return new CoverageAnswer
        {
            Sources = sources,
            NotGiven =
            [
                .. model.Sources.Select(s => s.Name).Where(name => !lines.ContainsKey(name)),
            ],
            Findings = findings,
        };
    }

    private static List<CitingLine>[] LinesOf(SourceDocument document) =>
        [.. document.Passages.Select(_ => new List<CitingLine>())];

    private static SourceCoverage Rows(SourceDocument document, List<CitingLine>[] lines) =>
        new(
            document,
            [
                .. document.Passages.Select(
                    (p, i) => new PassageCoverage(p, [.. lines[i].Distinct()])
                ),
            ]
        );
}
