namespace Mathilda.Engine.Search;

/// <summary>The author's worlds reached so far, in order, and by which act from which world each was reached first.</summary>
internal sealed class AuthorWorlds
{
    private readonly List<(int World, int Parent, int Act)> _reached = [];
    private readonly HashSet<int> _known = [];

    public int Count => _reached.Count;

    public int this[int index] => _reached[index].World;

    public bool Has(int world) => _known.Contains(world);

    /// <param name="world">A world not reached before.</param>
    /// <param name="parent">Index of the world before; −1 for the first.</param>
    /// <param name="act">The act between.</param>
    public void Add(int world, int parent, int act)
    {
        _reached.Add((world, parent, act));
        _known.Add(world);
    }

    /// <summary>The acts that lead to a world, each with the world it happens in.</summary>
    public List<(int World, int Act)> PathTo(int index)
    {
        var path = new List<(int, int)>();
        for (var at = index; _reached[at].Parent >= 0; at = _reached[at].Parent)
        {
            path.Add((_reached[_reached[at].Parent].World, _reached[at].Act));
        }

        path.Reverse();
        return path;
    }
}
