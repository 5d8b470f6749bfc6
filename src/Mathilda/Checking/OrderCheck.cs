using Mathilda.Answers;
using Mathilda.Language.Findings;
using Mathilda.Replaying;

namespace Mathilda.Checking;

/// <summary>Whether lines that stand <c>in any order</c> are possible in every order, and wanted by those who want them as the lines stand: MTH3006.</summary>
/// <remarks>
/// Up to <see cref="MostOrders"/> orders of a block are tried, in lexical order of the lines' places: all of them for five lines or fewer. Two neighbours that
/// lead to one world in both orders need not be tried both ways, so most blocks need few.
/// </remarks>
internal sealed class OrderCheck(CheckContext context, IReadOnlyList<EventReport> events)
{
    /// <summary>How many orders of one block are tried.</summary>
    public const int MostOrders = 120;

    private readonly ReasonSearch _search = new(context);

    public IEnumerable<Finding> Run()
    {
        var blocks = context.Timeline.Steps.Where(s => s.Block is not null).GroupBy(s => s.Block!);
        foreach (var block in blocks)
        {
            var steps = block.ToList();

            // Lines that cannot happen as they stand have their own finding already.
            if (
                steps.All(s => context.Worlds.Can(s.Before, s.ActId))
                && FirstFailing(steps) is { } finding
            )
            {
                yield return finding;
            }
        }
    }

    private Finding? FirstFailing(List<TimelineStep> steps)
    {
        var tried = 0;
        return Extend(steps, [], steps[0].Before, [], ref tried);
    }

    private Finding? Extend(
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
                return Report(order, next, Impossible(next, world));
            }

            if (Unwanted(next, world) is { } unwanted)
            {
                return Report(order, next, unwanted);
            }

            // The same lines, in another order, led to the same world before: what follows is known.
            var after = context.Worlds.Result(world, next.ActId);
            order.Add(next);
            var done = string.Join(',', order.Select(s => s.Index).OrderBy(i => i));
            var finding = reached.Add((done, after))
                ? Extend(steps, order, after, reached, ref tried)
                : null;
            order.RemoveAt(order.Count - 1);
            if (finding is not null)
            {
                return finding;
            }
        }

        return null;
    }

    private string Impossible(TimelineStep next, int world)
    {
        var lacking = context.Failing.Find(
            new Explaining.Leaf(next.Act.Act.If, context.Story.BindingsOf(next.Act), []),
            world
        );
        var instead =
            lacking.Count == 0
                ? "a number would leave its range"
                : context.Phrases.Instead(lacking[0], world);
        return $"“{CheckContext.Sentence(next)}” cannot happen: {instead}.";
    }

    // Who has a reason as the lines stand, and then has none; null if nobody is in that place, or it is not settled.
    private string? Unwanted(TimelineStep next, int world)
    {
        foreach (var chooser in context.Story.Problem.Acts[next.ActId].Choosers)
        {
            var person = context.Story.PersonAt(chooser).Name;
            var report = events[next.Index].Reasons.FirstOrDefault(r => r.Person == person);
            if (report?.Status != ReasonStatus.Verified)
            {
                continue;
            }

            var mind = context.Worlds.Mind(world, chooser);
            var seen = context.Worlds.Seen(world, chooser, next.ActId);
            var isAsWritten =
                mind == context.Worlds.Mind(next.Before, chooser)
                && seen == context.Worlds.Seen(next.Before, chooser, next.ActId);
            if (
                isAsWritten
                || !context.Story.Problem.Acts[seen].Choosers.Contains(chooser)
                || _search.Among(mind, chooser, seen, report.Plan) is not null
            )
            {
                continue;
            }

            if (!context.Worlds.Can(mind, seen))
            {
                return $"{person} would think that “{CheckContext.Sentence(next)}” is impossible.";
            }

            if (_search.Find(mind, chooser, seen, null) is { Found: null, RanOut: false })
            {
                return $"{person} has no reason for “{CheckContext.Sentence(next)}”: as things then look, it serves nothing {person} wants.";
            }
        }

        return null;
    }

    private static Finding Report(List<TimelineStep> order, TimelineStep next, string message) =>
        CraftFindings.OrderMatters(
            CheckContext.Text(next),
            [.. order.Append(next).Select(s => CheckContext.Text(s).Name)],
            message,
            []
        );
}
