namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>What has come about in a pass, asked by the nodes as they were built.</summary>
/// <param name="graph">The graph.</param>
/// <param name="costs">By node of the graph: what it costs; <see cref="RelaxedPass.Never"/> where it has not come about.</param>
/// <param name="variables">How many there are.</param>
internal sealed class RelaxedMarks(RelaxedGraph graph, int[] costs, int variables)
{
    /// <summary>The value ids with which open fluents started, by variable.</summary>
    public int[] Starts { get; } = new int[variables];

    public bool Has(int node) => CostOf(node) != RelaxedPass.Never;

    public int CostOf(int node)
    {
        var id = graph.IdOf(node);
        return id == RelaxedGraph.None ? RelaxedPass.Never : costs[id];
    }
}
