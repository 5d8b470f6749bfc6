using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Explaining;
using Mathilda.Language.Model;
using Mathilda.Reasoning;
using Mathilda.Replaying;

namespace Mathilda.Asking;

/// <summary>Answers why an event happens: the reasons in the heads, and the events that made it possible.</summary>
internal sealed class WhyExplainer(CheckContext context)
{
    // How far back causes of causes are followed.
    private const int Levels = 3;

    public WhyAnswer Explain(TimelineStep step, EventReport report) =>
        new()
        {
            Event = report,
            Wants = [.. report.Reasons.SelectMany(r => Wants(r))],
            Causes = [.. Needed(step), .. Believed(step, report)],
        };

    private IEnumerable<WhyWant> Wants(ReasonReport reason)
    {
        foreach (var name in reason.Wants)
        {
            var want = context.Story.Model.WantList.FirstOrDefault(w =>
                w.Holder?.Name == reason.Person && w.Name.Name == name
            );
            if (want is not null)
            {
                var condition = want.If?.Where?.Text ?? want.Amount?.Where?.Text ?? "";
                yield return new WhyWant(reason.Person, name, condition, Passages(want.Citation));
            }
        }
    }

    /// <summary>Passages as they are written: "plot 3.4, essay 9.1".</summary>
    public static string Passages(Citation citation) =>
        string.Join(
            ", ",
            citation.Passages.Select(p =>
                p.First == p.Last ? $"{p.Source} {p.First}" : $"{p.Source} {p.First}-{p.Last}"
            )
        );

    private List<Cause> Needed(TimelineStep step) => Needed(step, Levels, []);

    private List<Cause> Needed(TimelineStep step, int levels, HashSet<int> seen)
    {
        var causes = new List<Cause>();
        if (levels == 0 || !seen.Add(step.Index))
        {
            return causes;
        }

        foreach (
            var (chain, fluent) in ConditionReads.Of(context.Story.Problem.Acts[step.ActId].If)
        )
        {
            var setter = context.Timeline.SetBy(chain, fluent, step.Index);
            if (setter is not null)
            {
                causes.Add(
                    Cause(chain, fluent, step.Index, setter, Needed(setter, levels - 1, seen))
                );
            }
        }

        return causes;
    }

    // What the reasons rest on in the heads of those who have them.
    private IEnumerable<Cause> Believed(TimelineStep step, EventReport report)
    {
        foreach (var reason in report.Reasons.Where(r => r.Wants.Count > 0))
        {
            if (
                context.Story.Model.People.FirstOrDefault(p => p.Name == reason.Person)
                is not { } person
            )
            {
                continue;
            }

            var id = context.Story.IdOf(person);
            foreach (var want in context.Story.Problem.Scores[id].Wants)
            {
                if (!reason.Wants.Contains(context.Story.Model.WantList[want.Id].Name.Name))
                {
                    continue;
                }

                foreach (
                    var (chain, fluent) in ConditionReads
                        .Of(want.Held)
                        .Concat(ConditionReads.Of(want.Once))
                )
                {
                    IReadOnlyList<int> inMind = [id, .. chain];
                    if (context.Timeline.SetBy(inMind, fluent, step.Index) is { } setter)
                    {
                        yield return Cause(inMind, fluent, step.Index, setter, []);
                    }
                }
            }
        }
    }

    private Cause Cause(
        IReadOnlyList<int> chain,
        int fluent,
        int steps,
        TimelineStep setter,
        List<Cause> causes
    )
    {
        var value = context.Worlds.ValueAt(context.Timeline.WorldAfter(steps), chain, fluent);
        var holder = chain.Count == 0 ? null : context.Story.PersonAt(chain[0]).Name;
        var inner = chain.Count == 0 ? chain : [.. chain.Skip(1)];
        return new Cause(
            context.Phrases.Actual(fluent, value, inner),
            holder,
            Moments.Reference(setter),
            causes
        );
    }
}
