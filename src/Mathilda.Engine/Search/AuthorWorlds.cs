namespace Mathilda.Engine.Search;

/// <summary>The author's worlds reached so far, in order, and by which act from which world each was reached.</summary>
internal sealed class AuthorWorlds
{
    private readonly List<(int World, int Parent, int Act, int Length)> _reached = [];
    private readonly Dictionary<int, int> _shortest = [];

    public int Count => _reached.Count;

    public int this[int index] => _reached[index].World;

    /// <summary>How many acts lead there.</summary>
    public int LengthOf(int index) => _reached[index].Length;

    /// <summary>Whether a world was reached by no more than so many acts.</summary>
    public bool Has(int world, int length) =>
        _shortest.TryGetValue(world, out var known) && known <= length;

    /// <param name="world">A world not reached before by so few acts.</param>
    /// <param name="parent">Index of the world before; −1 for the first.</param>
    /// <param name="act">The act between.</param>
    public void Add(int world, int parent, int act)
    {
        var length = parent < 0 ? 0 : _reached[parent].Length + 1;
        _reached.Add((world, parent, act, length));
        _shortest[world] = length;
    }

    /// <summary>The acts that lead to a world.</summary>
    public List<int> PathTo(int index)
    {
        var path = new List<int>();
        for (var at = index; _reached[at].Parent >= 0; at = _reached[at].Parent)
        {
            path.Add(_reached[at].Act);
        }

        path.Reverse();
        return path;
    }
}
