using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Checking;

/// <summary>Findings in the order a reader meets their places.</summary>
internal static class FindingOrder
{
    /// <summary>By file in the order of the story, then by place; those without a place first. Equal places keep their order.</summary>
    public static IReadOnlyList<Finding> Sort(
        IReadOnlyList<Finding> findings,
        IReadOnlyList<SourceText> texts
    )
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++)
        {
            order[texts[i].Path] = i;
        }

        return
        [
            .. findings
                .OrderBy(f =>
                    f.Where is null ? -1 : order.GetValueOrDefault(f.Where.Source.Path, texts.Count)
                )
                .ThenBy(f => f.Where?.Span.Start ?? 0),
        ];
    }
}
