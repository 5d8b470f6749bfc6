namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>What has come about in a pass, asked by the nodes as they were built.</summary>
internal sealed class RelaxedMarks(RelaxedGraph graph, RelaxedPass pass, int variables)
{
    /// <summary>The value ids with which open fluents started, by variable.</summary>
    public int[] Starts { get; } = new int[variables];

    public bool Has(int node) => CostOf(node) != RelaxedPass.Never;

    public int CostOf(int node) => pass.CostOf(graph.IdOf(node));
}
