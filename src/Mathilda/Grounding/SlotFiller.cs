using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>Every way to fill some slots, in order of the slots and then of the names, without those that a constant condition excludes.</summary>
internal sealed class SlotFiller
{
    private readonly ExpressionGrounder _expressions;
    private readonly IReadOnlyList<Slot> _slots;
    private readonly IReadOnlyList<Filling>[] _fillers; // by slot
    private readonly List<Expression>[] _tests; // by how many slots must be filled before they can be read

    public SlotFiller(
        ExpressionGrounder expressions,
        IReadOnlyList<Slot> slots,
        Expression condition,
        Func<Slot, IReadOnlyList<Filling>> fillersOf
    )
    {
        _expressions = expressions;
        _slots = slots;
        _fillers = [.. slots.Select(fillersOf)];
        _tests = [.. Enumerable.Range(0, slots.Count + 1).Select(_ => new List<Expression>())];
        foreach (var part in PartsOf(condition))
        {
            var free = new HashSet<Slot>();
            FreeSlots.Collect(part, free);
            var last = slots.Count;
            while (last > 0 && !free.Contains(slots[last - 1]))
            {
                last--;
            }

            _tests[last].Add(part);
        }
    }

    public IEnumerable<IReadOnlyList<Filling>> All() =>
        Fill(new Filling[_slots.Count], Bindings.None, 0);

    private IEnumerable<IReadOnlyList<Filling>> Fill(Filling[] fillings, Bindings bindings, int at)
    {
        _expressions.Step();
        if (
            !_tests[at]
                .TrueForAll(t => !Conditions.IsFalse(_expressions.ConditionOf(t, bindings, [])))
        )
        {
            yield break;
        }

        if (at == _slots.Count)
        {
            yield return [.. fillings];
            yield break;
        }

        foreach (var filler in _fillers[at])
        {
            fillings[at] = filler;
            foreach (var full in Fill(fillings, bindings.With(_slots[at], filler), at + 1))
            {
                yield return full;
            }
        }
    }

    private static IEnumerable<Expression> PartsOf(Expression condition) =>
        condition is AllExpression all ? all.Parts.SelectMany(PartsOf) : [condition];
}
