namespace Mathilda.Engine.Search;

/// <summary>Open lists by patience: what could not be decided with little work waits in the next list, where more may be spent on it.</summary>
/// <remarks>
/// Reasons that exist are mostly found at once; that there is none may take any amount of work. So each list gets a part of the work, the more
/// patient the smaller, and neither many easy questions nor a few hard ones hold up the rest.
/// </remarks>
internal sealed class PatientLists(IReadOnlyList<ISearchOrder> orders, bool isPatient)
{
    private const double Share = 2; // of the work that a list gets to what the next one gets

    private const long FirstWork = 8;
    private const long Growth = 2;
    private readonly List<(OpenLists Open, long Work)> _lists =
    [
        (new OpenLists(orders), isPatient ? FirstWork : long.MaxValue),
    ];
    private readonly List<long> _spent = [0];
    private int _at;

    public int Count { get; private set; }

    /// <summary>What may be spent on the entry that <see cref="Peek"/> showed.</summary>
    public long Work => _lists[_at].Work;

    public void Push(Entry entry)
    {
        _lists[0].Open.Push(entry);
        Count++;
    }

    /// <summary>The next entry, which stays; there is one.</summary>
    public Entry Peek()
    {
        _at = -1;
        for (var i = 0; i < _lists.Count; i++)
        {
            if (_lists[i].Open.Count > 0 && (_at < 0 || Due(i) < Due(_at)))
            {
                _at = i;
            }
        }

        return _lists[_at].Open.Peek();
    }

    private double Due(int list) => (_spent[list] + _lists[list].Work) * Math.Pow(Share, list);

    /// <summary>Takes out what <see cref="Peek"/> showed.</summary>
    /// <param name="spent">What was spent on it.</param>
    public void Drop(long spent)
    {
        _lists[_at].Open.Drop();
        _spent[_at] += spent;
        Count--;
    }

    /// <summary>Moves what <see cref="Peek"/> showed to where more may be spent on it.</summary>
    public void Defer(long spent)
    {
        var entry = _lists[_at].Open.Peek();
        var at = _at;
        Drop(spent);
        if (at + 1 == _lists.Count)
        {
            _lists.Add(
                (new OpenLists(orders), Math.Min(_lists[at].Work, long.MaxValue / Growth) * Growth)
            );
            _spent.Add(0);
        }

        _lists[at + 1].Open.Push(entry);
        Count++;
    }
}
