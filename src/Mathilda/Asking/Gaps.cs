using Mathilda.Checking;
using Mathilda.Language.Model;
using Mathilda.Reasoning;

namespace Mathilda.Asking;

/// <summary>What the texts leave open: <c>unstated whether C</c> holds until an event settles it.</summary>
internal sealed class Gaps
{
    private readonly CheckContext _context;
    private readonly List<(IReadOnlyList<int> Chain, int Fluent, int From, string Words)> _open =
    [];

    public Gaps(CheckContext context)
    {
        _context = context;
        foreach (var unstated in context.Story.Model.UnstatedAtStart)
        {
            Add(unstated, 0);
        }

        foreach (var point in context.Timeline.Checkpoints)
        {
            if (point.Item is UnstatedItem item)
            {
                Add(item.Unstated, point.StepsBefore);
            }
        }
    }

    /// <summary>What the texts leave open of how a person sees something after so many events; null if nothing.</summary>
    /// <param name="person">Whose view; null = what is so.</param>
    /// <param name="reads">The fluents asked about, as seen from that person.</param>
    /// <param name="steps">After how many events.</param>
    public string? Find(
        Entity? person,
        IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)> reads,
        int steps
    )
    {
        int[] prefix = person is not null && _context.Story.PersonOf(person) is { } id ? [id] : [];
        foreach (var (chain, fluent, from, words) in _open)
        {
            foreach (var read in reads)
            {
                if (
                    from <= steps
                    && read.Fluent == fluent
                    && chain.SequenceEqual([.. prefix, .. read.Chain])
                    && !IsSettled(chain, fluent, from, steps)
                )
                {
                    return words;
                }
            }
        }

        return null;
    }

    private bool IsSettled(IReadOnlyList<int> chain, int fluent, int from, int steps) =>
        _context.Timeline.SetBy(chain, fluent, steps) is { } setter && setter.Index >= from;

    private void Add(Unstated unstated, int from)
    {
        if (unstated.Whether is not { } whether)
        {
            return;
        }

        foreach (var (chain, fluent) in ConditionReads.Of(_context.Story.ConditionOf(whether)))
        {
            _open.Add((chain, fluent, from, unstated.Where?.Text ?? "the texts leave this open"));
        }
    }
}
