using System.Collections;
using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Reasoning;
using Mathilda.Replaying;

namespace Mathilda.Asking;

/// <summary>Finds the events on which most of what follows leans: by what acts need, in fact and in the heads of those who choose them, and in their heads also what calls for the wants that the story names, and how it stands with what is wanted.</summary>
internal sealed class TurningPoints(CheckContext context)
{
    private readonly IReadOnlyList<TimelineStep> _steps = context.Timeline.Steps;

    /// <summary>Of each of so many equal parts of the story the event on which most leans; of equals the first. In order of time.</summary>
    public IEnumerable<TurningPoint> Find(int count)
    {
        var leaning = Leaning();
        for (var part = 0; part < count; part++)
        {
            var (from, to) = (_steps.Count * part / count, _steps.Count * (part + 1) / count);
            var best = _steps
                .Skip(from)
                .Take(to - from)
                .Where(s => s.Id is not null && leaning[s.Index] > 0)
                .OrderByDescending(s => leaning[s.Index])
                .ThenBy(s => s.Index)
                .FirstOrDefault();
            if (best is not null)
            {
                yield return new TurningPoint(Moments.Reference(best), leaning[best.Index]);
            }
        }
    }

    // From the last event back: whatever leans on one that leans on this one leans on this one.
    private int[] Leaning()
    {
        var later = new BitArray?[_steps.Count];
        var counts = new int[_steps.Count];
        for (var i = _steps.Count - 1; i >= 0; i--)
        {
            context.Cancel.ThrowIfCancellationRequested();
            counts[i] = later[i] is { } mine ? Count(mine) : 0;
            foreach (var setter in Setters(_steps[i]))
            {
                var its = later[setter] ??= new BitArray(_steps.Count);
                its[i] = true;
                if (later[i] is { } beyond)
                {
                    its.Or(beyond);
                }
            }

            later[i] = null;
        }

        return counts;
    }

    private static int Count(BitArray bits) => bits.Cast<bool>().Count(bit => bit);

    private SortedSet<int> Setters(TimelineStep step) =>
        [
            .. Reads(step)
                .Select(read => context.Timeline.SetBy(read.Chain, read.Fluent, step.Index)?.Index)
                .OfType<int>(),
        ];

    private IEnumerable<(IReadOnlyList<int> Chain, int Fluent)> Reads(TimelineStep step)
    {
        var act = context.Story.Problem.Acts[step.ActId];
        var named = (step.Event?.Because ?? []).Select(b => b.Want?.Name).OfType<string>().ToList();
        var needed = ConditionReads.Of(act.If);
        return act
            .Choosers.SelectMany(chooser =>
                InMind(chooser, needed).Concat(InMind(chooser, CallsFor(chooser, named)))
            )
            .Concat(needed);
    }

    private IEnumerable<(IReadOnlyList<int> Chain, int Fluent)> CallsFor(
        int person,
        List<string> named
    ) =>
        context
            .Story.Problem.Scores[person]
            .Wants.Where(w => named.Contains(context.Story.Model.WantList[w.Id].Name.Name))
            .SelectMany(w =>
                ConditionReads
                    .Of(w.Held)
                    .Concat(ConditionReads.Of(w.Once))
                    .Concat(ConditionReads.Of(w.If))
            );

    private static IEnumerable<(IReadOnlyList<int> Chain, int Fluent)> InMind(
        int person,
        IEnumerable<(IReadOnlyList<int> Chain, int Fluent)> reads
    ) =>
        reads.Select(read =>
            ((IReadOnlyList<int>)[person, .. read.Chain.SkipWhile(l => l == person)], read.Fluent)
        );
}
