using Mathilda.Engine.Problems;
using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>One way to fill some slots.</summary>
/// <param name="Fillings">By slot.</param>
/// <param name="Bindings">The same, to look up.</param>
/// <param name="Condition">What is left of the condition.</param>
internal readonly record struct FilledSlots(
    IReadOnlyList<Filling> Fillings,
    Bindings Bindings,
    Condition Condition
);

/// <summary>Every way to fill some slots, in order of the slots and then of the names, without those that a constant condition excludes.</summary>
internal sealed class SlotFiller
{
    private readonly ExpressionGrounder _expressions;
    private readonly IReadOnlyList<Slot> _slots;
    private readonly IReadOnlyList<Filling>[] _fillers; // by slot
    private readonly List<(int Part, Expression Test)>[] _tests; // by how many slots must be filled before they can be read
    private readonly Condition[] _read; // the parts of the condition, as far as they can be read
    private readonly Filling[] _filled;

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
        _tests =
        [
            .. Enumerable.Range(0, slots.Count + 1).Select(_ => new List<(int, Expression)>()),
        ];
        _filled = new Filling[slots.Count];
        var parts = PartsOf(condition).ToList();
        _read = new Condition[parts.Count];
        for (var i = 0; i < parts.Count; i++)
        {
            _tests[LastSlotOf(parts[i])].Add((i, parts[i]));
        }
    }

    /// <summary>One at a time; nothing may be asked of this object twice.</summary>
    public IEnumerable<FilledSlots> All() => Fill(Bindings.None, 0);

    private IEnumerable<FilledSlots> Fill(Bindings bindings, int at)
    {
        _expressions.Step();
        foreach (var (part, test) in _tests[at])
        {
            _read[part] = _expressions.ConditionOf(test, bindings, []);
            if (Conditions.IsFalse(_read[part]))
            {
                yield break;
            }
        }

        if (at == _slots.Count)
        {
            yield return new FilledSlots([.. _filled], bindings, Conditions.All(_read));
            yield break;
        }

        foreach (var filler in _fillers[at])
        {
            _filled[at] = filler;
            foreach (var full in Fill(bindings.With(_slots[at], filler), at + 1))
            {
                yield return full;
            }
        }
    }

    private int LastSlotOf(Expression part)
    {
        var free = new HashSet<Slot>();
        FreeSlots.Collect(part, free);
        var last = _slots.Count;
        while (last > 0 && !free.Contains(_slots[last - 1]))
        {
            last--;
        }

        return last;
    }

    private static IEnumerable<Expression> PartsOf(Expression condition) =>
        condition is AllExpression all ? all.Parts.SelectMany(PartsOf) : [condition];
}
