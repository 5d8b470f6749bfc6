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
    private const int Levels = 4;

    private readonly StartLines _start = new(context);
    private readonly HashSet<int> _told = [];

    public WhyAnswer Explain(TimelineStep step, EventReport report)
    {
        IReadOnlyList<Cause> believed = [.. Believed(step, report)];
        var needed = Needed(step, Levels, withStart: true);
        return new WhyAnswer
        {
            Event = report,
            Wants = [.. report.Reasons.SelectMany(Wants)],
            Causes =
            [
                .. believed.Where(b => !needed.Exists(n => IsSame(n, b))),
                .. needed.Select(n =>
                    believed.FirstOrDefault(b => IsSame(n, b)) is { } same
                        ? n with
                        {
                            Causes = same.Causes,
                        }
                        : n
                ),
            ],
        };
    }

    // What is so and believed since the same event is told once.
    private static bool IsSame(Cause one, Cause other) =>
        one.Fact == other.Fact && one.SetBy == other.SetBy;

    private IEnumerable<WhyWant> Wants(ReasonReport reason)
    {
        foreach (var name in reason.Wants)
        {
            var want = context.Story.Model.WantList.FirstOrDefault(w =>
                w.Holder?.Name == reason.Person && w.Name.Name == name
            );
            if (want is not null)
            {
                var condition = want.Follows is { } other
                    ? $"what {other.Name} {Sentences.Verb(other, "wants", "want")}"
                    : want.If?.Where?.Text ?? want.Amount?.Where?.Text ?? "";
                yield return new WhyWant(reason.Person, name, condition, want.Citation);
            }
        }
    }

    // What the act itself demands.
    private List<Cause> Needed(TimelineStep step, int levels, bool withStart)
    {
        var causes = new List<Cause>();
        foreach (
            var (chain, fluent) in ConditionReads.Of(context.Story.Problem.Acts[step.ActId].If)
        )
        {
            if (Of(chain, fluent, step.Index, levels, withStart) is { } cause)
            {
                causes.Add(cause);
            }
        }

        return causes;
    }

    // What the reasons rest on in the heads of those who have them: what calls for the wants, and what the plans count on.
    private IEnumerable<Cause> Believed(TimelineStep step, EventReport report)
    {
        foreach (var reason in report.Reasons.Where(r => r.Status == ReasonStatus.Verified))
        {
            if (
                context.Story.Model.People.FirstOrDefault(p => p.Name == reason.Person)
                is not { } person
            )
            {
                continue;
            }

            var id = context.Story.IdOf(person);
            var own = new HashSet<int>();
            foreach (
                var (chain, fluent) in CalledFor(id, reason)
                    .Concat(reason.Plan.SelectMany(CountedOn))
            )
            {
                IReadOnlyList<int> inner = [.. chain.SkipWhile(link => link == id)];
                IReadOnlyList<int> inMind = [id, .. inner];
                var isNew = inner.Count > 0 || own.Add(fluent);
                if (isNew && Of(inMind, fluent, step.Index, Levels, withStart: false) is { } cause)
                {
                    yield return cause;
                }
            }
        }
    }

    private IEnumerable<(IReadOnlyList<int> Chain, int Fluent)> CalledFor(
        int person,
        ReasonReport reason
    ) =>
        context
            .Story.Problem.Scores[person]
            .Wants.Where(w => reason.Wants.Contains(context.Story.Model.WantList[w.Id].Name.Name))
            .SelectMany(w =>
                ConditionReads
                    .Of(w.Held)
                    .Concat(ConditionReads.Of(w.Once))
                    .Concat(ConditionReads.Of(w.Until))
            );

    private IEnumerable<(IReadOnlyList<int> Chain, int Fluent)> CountedOn(PlanStep planned) =>
        ConditionReads.Of(context.Story.Problem.Acts[planned.Act].If);

    // Null for what was always so and rests on no passage; each event's own causes are told once.
    private Cause? Of(IReadOnlyList<int> chain, int fluent, int steps, int levels, bool withStart)
    {
        var setter = context.Timeline.SetBy(chain, fluent, steps);
        var line = setter is null ? _start.Of(chain, fluent) : null;
        if (setter is null && (!withStart || line is null || line.Citation.Passages.Count == 0))
        {
            return null;
        }

        var value = context.Worlds.ValueAt(context.Timeline.WorldAfter(steps), chain, fluent);
        return new Cause(
            context.Phrases.Actual(fluent, value, chain.Count == 0 ? chain : [.. chain.Skip(1)]),
            chain.Count == 0 ? null : context.Story.PersonAt(chain[0]).Name,
            setter is null ? null : Moments.Reference(setter),
            setter is not null && levels > 1 && _told.Add(setter.Index)
                ? Needed(setter, levels - 1, withStart: false)
                : []
        )
        {
            Citation = setter?.Event?.Citation ?? line?.Citation ?? Citation.None,
        };
    }
}
