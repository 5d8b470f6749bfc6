using Mathilda.Engine.Problems;
using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>Conditions that were made ground, by what they speak of: the same names in the slots they mention give the same condition, one object.</summary>
/// <remarks>Who notices an act mostly depends on one or two of its slots, so thousands of acts share a few conditions.</remarks>
internal sealed class ConditionMemo
{
    private const int MostSlots = 3;
    private const int MostLinks = 3;
    private const int MostPeople = 1000;
    private const int MostRemembered = 200_000; // then all is forgotten, as it only saves time

    private readonly Dictionary<Key, (Condition Condition, int Work)> _known = [];
    private readonly Dictionary<Expression, Slot[]> _slots = [];

    /// <summary>What a condition depends on; null where that is too much, or a fact.</summary>
    public Key? KeyOf(
        Expression expression,
        Bindings bindings,
        IReadOnlyList<int> chain,
        bool negated
    )
    {
        var slots = SlotsOf(expression);
        if (slots.Length > MostSlots || chain.Count > MostLinks)
        {
            return null;
        }

        var links = 0;
        for (var i = 0; i < chain.Count; i++)
        {
            if (chain[i] >= MostPeople)
            {
                return null;
            }

            links = (links * (MostPeople + 1)) + chain[i] + 1;
        }

        var names = default((Entity? First, Entity? Second, Entity? Third));
        for (var i = 0; i < slots.Length; i++)
        {
            var filling = bindings.Find(slots[i]);
            if (filling?.Fact is not null)
            {
                return null;
            }

            names = i switch
            {
                0 => (filling?.Entity, null, null),
                1 => (names.First, filling?.Entity, null),
                _ => (names.First, names.Second, filling?.Entity),
            };
        }

        return new Key(expression, names.First, names.Second, names.Third, links, negated);
    }

    /// <param name="key">What it depends on.</param>
    /// <param name="known">The condition, and the steps it took to make it.</param>
    public bool TryGet(Key key, out (Condition Condition, int Work) known) =>
        _known.TryGetValue(key, out known);

    public void Add(Key key, Condition condition, int work)
    {
        if (_known.Count >= MostRemembered)
        {
            _known.Clear();
        }

        _known.Add(key, (condition, work));
    }

    private Slot[] SlotsOf(Expression expression)
    {
        if (!_slots.TryGetValue(expression, out var slots))
        {
            var found = new HashSet<Slot>();
            FreeSlots.Collect(expression, found);
            _slots.Add(expression, slots = [.. found]);
        }

        return slots;
    }

    /// <summary>An expression with what it depends on.</summary>
    /// <param name="Expression">The expression.</param>
    /// <param name="First">What fills its first slot.</param>
    /// <param name="Second">Its second.</param>
    /// <param name="Third">Its third.</param>
    /// <param name="Links">In whose mind it is read.</param>
    /// <param name="Negated">Whether it must not hold.</param>
    internal readonly record struct Key(
        Expression Expression,
        Entity? First,
        Entity? Second,
        Entity? Third,
        int Links,
        bool Negated
    );
}
