namespace Mathilda.Checking;

/// <summary>How much work many searches may do together; counted, not timed, so that it is the same on every machine.</summary>
/// <param name="nodes">In nodes.</param>
internal sealed class WorkAllowance(long nodes)
{
    // What it costs to find an act that could play a part, compared with a node of the search.
    private const int ActCost = 8;

    /// <summary>No limit.</summary>
    public static WorkAllowance Endless => new(long.MaxValue / 2);

    public bool IsUsedUp => Left <= 0;

    public long Left { get; private set; } = nodes;

    public void SpendNodes(long count) => Left -= count;

    public void SpendActs(int count) => Left -= (long)count * ActCost;
}
