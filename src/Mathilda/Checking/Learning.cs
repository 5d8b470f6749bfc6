using Mathilda.Language.Findings;
using Mathilda.Replaying;

namespace Mathilda.Checking;

/// <summary>Where what somebody lacks became so, and where they could learn it.</summary>
internal sealed class Learning(CheckContext context)
{
    /// <summary>Where it became so, and where the person learns it, if later.</summary>
    public IReadOnlyList<FindingCause> Causes(
        TimelineStep step,
        int person,
        IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)> reads
    )
    {
        var causes = new List<FindingCause>();
        var name = context.Story.PersonAt(person).Name;
        foreach (var (chain, fluent) in reads)
        {
            var truth = context.Worlds.ValueAt(step.Before, chain, fluent);
            var fact = context.Phrases.Actual(fluent, truth, chain);
            if (context.Timeline.SetBy(chain, fluent, step.Index) is { } setter)
            {
                causes.Add(CheckContext.Cause(setter, $"since this, {fact}"));
            }

            if (Later(step, person, chain, fluent, truth) is { } later)
            {
                causes.Add(
                    CheckContext.Cause(later, $"only here it becomes known to {name} that {fact}")
                );
            }
        }

        return [.. causes.Distinct()];
    }

    /// <summary>What to do about it.</summary>
    public string Hint(
        TimelineStep step,
        int person,
        IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)> reads
    )
    {
        var text = CheckContext.Text(step);
        var name = context.Story.PersonAt(person).Name;
        var chances = reads
            .Select(r =>
                Later(
                    step,
                    person,
                    r.Chain,
                    r.Fluent,
                    context.Worlds.ValueAt(step.Before, r.Chain, r.Fluent)
                )
            )
            .ToList();
        return chances.Count > 0 && chances.All(c => c is not null)
            ? $"Move {text.Name} after {CheckContext.Text(chances.OrderBy(c => c!.Index).Last()!).Name}, or let {name} learn it before {text.Name}."
            : $"Let an event before {text.Name} tell or show it to {name}.";
    }

    private TimelineStep? Later(
        TimelineStep step,
        int person,
        IReadOnlyList<int> chain,
        int fluent,
        int truth
    ) => context.Timeline.FirstSetAfter([person, .. chain], fluent, truth, step.Index + 1);
}
