namespace Mathilda.Engine.Search;

/// <summary>The stories found, none of which is in another, be it in another order.</summary>
internal sealed class StoryList
{
    private readonly List<AuthorPlan> _stories = [];
    private readonly List<int[]> _acts = []; // of each, ascending

    public IReadOnlyList<AuthorPlan> All => _stories;

    public void Add(AuthorPlan story)
    {
        _stories.Add(story);
        _acts.Add(Ascending(story.Steps.Select(step => step.Act)));
    }

    /// <summary>Whether a story has one of these in it or is in one of them.</summary>
    public bool Knows(IReadOnlyList<int> acts)
    {
        var ascending = Ascending(acts);
        foreach (var known in _acts)
        {
            if (IsIn(known, ascending) || IsIn(ascending, known))
            {
                return true;
            }
        }

        return false;
    }

    private static int[] Ascending(IEnumerable<int> acts)
    {
        int[] ascending = [.. acts];
        Array.Sort(ascending);
        return ascending;
    }

    private static bool IsIn(int[] few, int[] many)
    {
        var at = 0;
        foreach (var act in many)
        {
            at += at < few.Length && few[at] == act ? 1 : 0;
        }

        return at == few.Length;
    }
}
