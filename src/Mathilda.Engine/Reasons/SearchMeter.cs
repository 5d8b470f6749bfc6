namespace Mathilda.Engine.Reasons;

/// <summary>Counts work and stops it when the budget is spent.</summary>
internal sealed class SearchMeter
{
    private long _end = long.MaxValue;
    private CancellationToken _cancel;

    public long Nodes { get; private set; }

    /// <summary>From here on, so many nodes may be spent.</summary>
    public void Allow(long nodes, CancellationToken cancel)
    {
        _end = nodes > long.MaxValue - Nodes ? long.MaxValue : Nodes + nodes;
        _cancel = cancel;
    }

    /// <exception cref="BudgetSpentException">The budget is spent.</exception>
    public void Spend()
    {
        if (Nodes >= _end)
        {
            throw new BudgetSpentException();
        }

        if ((++Nodes & 1023) == 0)
        {
            _cancel.ThrowIfCancellationRequested();
        }
    }
}

/// <summary>Unwinds a search whose budget is spent. Never leaves the assembly.</summary>
internal sealed class BudgetSpentException() : Exception("The budget of the search is spent.");
