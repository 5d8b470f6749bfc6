using Mathilda.Language.Findings;
using Mathilda.Language.Model;

namespace Mathilda.Checking;

/// <summary>Takes waived findings away: <c>intended MTH2002: she is bluffing</c>.</summary>
internal static class Waivers
{
    /// <summary>The findings that remain, with one for each waiver that waives nothing, and how many were waived.</summary>
    public static (IReadOnlyList<Finding> Kept, int Waived) Apply(
        StoryModel model,
        IReadOnlyList<Finding> findings
    )
    {
        var kept = new List<Finding>(findings);
        var unused = new List<Finding>();
        foreach (var item in model.Scenes.SelectMany(s => Items(s.Items)))
        {
            foreach (var waiver in item.Waivers)
            {
                var waived = kept.FirstOrDefault(f => f.Code == waiver.Code && IsAt(f, item));
                if (waived is null)
                {
                    unused.Add(
                        CraftFindings.UnusedWaiver(waiver.Code, waiver.Where ?? item.Where, item.Id)
                    );
                }
                else
                {
                    kept.Remove(waived);
                }
            }
        }

        var count = findings.Count - kept.Count;

        // A line with a list is several events with the same waivers; one of them is enough.
        kept.AddRange(unused.GroupBy(f => f.Where).Select(g => g.First()));
        return (kept, count);
    }

    private static bool IsAt(Finding finding, SceneItem item) =>
        item.Id is not null
            ? finding.Event == item.Id
            : finding.Where is not null && finding.Where == item.Where;

    private static IEnumerable<SceneItem> Items(IReadOnlyList<SceneItem> items) =>
        items.SelectMany(item =>
            item is AnyOrderItem block ? Items(block.Items).Prepend(item) : [item]
        );
}
