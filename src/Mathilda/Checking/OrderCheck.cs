using Mathilda.Language.Findings;
using Mathilda.Replaying;

namespace Mathilda.Checking;

/// <summary>Whether lines that stand <c>in any order</c> are possible in every order: MTH3006.</summary>
/// <remarks>
/// Up to <see cref="MostOrders"/> orders of a block are tried, in lexical order of the lines' places: all of them for four lines or fewer. Two neighbours that
/// lead to one world in both orders need not be tried both ways, so most blocks need few.
/// </remarks>
internal static class OrderCheck
{
    /// <summary>How many orders of one block are tried.</summary>
    public const int MostOrders = 120;

    public static IEnumerable<Finding> Run(CheckContext context)
    {
        var blocks = context.Timeline.Steps.Where(s => s.Block is not null).GroupBy(s => s.Block!);
        foreach (var block in blocks)
        {
            var steps = block.ToList();

            // Lines that cannot happen as they stand have their own finding already.
            if (
                steps.All(s => context.Worlds.Can(s.Before, s.ActId))
                && FirstFailing(context, steps) is { } finding
            )
            {
                yield return finding;
            }
        }
    }

    private static Finding? FirstFailing(CheckContext context, List<TimelineStep> steps)
    {
        var tried = 0;
        return Extend(context, steps, [], steps[0].Before, [], ref tried);
    }

    private static Finding? Extend(
        CheckContext context,
        List<TimelineStep> steps,
        List<TimelineStep> order,
        int world,
        HashSet<(string, int)> reached,
        ref int tried
    )
    {
        if (order.Count == steps.Count)
        {
            tried++;
            return null;
        }

        foreach (var next in steps)
        {
            if (order.Contains(next) || tried >= MostOrders)
            {
                continue;
            }

            context.Cancel.ThrowIfCancellationRequested();
            if (!context.Worlds.Can(world, next.ActId))
            {
                return Report(context, order, next, world);
            }

            // The same lines, in another order, led to the same world before: what follows is known.
            var after = context.Worlds.Result(world, next.ActId);
            order.Add(next);
            var done = string.Join(',', order.Select(s => s.Index).OrderBy(i => i));
            var finding = reached.Add((done, after))
                ? Extend(context, steps, order, after, reached, ref tried)
                : null;
            order.RemoveAt(order.Count - 1);
            if (finding is not null)
            {
                return finding;
            }
        }

        return null;
    }

    private static Finding Report(
        CheckContext context,
        List<TimelineStep> order,
        TimelineStep next,
        int world
    )
    {
        var lacking = context.Failing.Find(
            new Explaining.Leaf(next.Act.Act.If, context.Story.BindingsOf(next.Act), []),
            world
        );
        var instead =
            lacking.Count == 0
                ? "a number would leave its range"
                : context.Phrases.Instead(lacking[0], world);
        var text = CheckContext.Text(next);
        return CraftFindings.OrderMatters(
            text,
            [.. order.Append(next).Select(s => CheckContext.Text(s).Name)],
            $"“{text.Sentence}” cannot happen: {instead}.",
            []
        );
    }
}
