using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>The fluents of a story: every filling that some pattern of change allows, in order of declaration.</summary>
internal static class FluentFinder
{
    /// <summary>Null if there are more than <paramref name="limit"/>; <paramref name="largest"/> is then the pattern that broke it.</summary>
    public static FluentIndex? Find(
        StoryModel model,
        NameTable names,
        IReadOnlyList<ChangePattern> patterns,
        int limit,
        out ChangePattern? largest
    )
    {
        largest = null;
        var fluents = new FluentIndex();
        foreach (var state in model.States)
        {
            var found = new FluentIndex();
            foreach (var pattern in patterns)
            {
                if (
                    ReferenceEquals(pattern.State, state)
                    && !Fill(pattern, names, found, limit - fluents.Count)
                )
                {
                    largest = pattern;
                    return null;
                }
            }

            foreach (var arguments in InOrder(found, names))
            {
                fluents.FindOrAdd(state, arguments);
            }
        }

        return fluents;
    }

    private static List<IReadOnlyList<Entity>> InOrder(FluentIndex found, NameTable names)
    {
        var order = Enumerable.Range(0, found.Count).Select(i => found[i].Arguments).ToList();
        order.Sort((a, b) => Compare(a, b, names));
        return order;
    }

    private static int Compare(IReadOnlyList<Entity> a, IReadOnlyList<Entity> b, NameTable names)
    {
        for (var i = 0; i < a.Count; i++)
        {
            var order = names.IndexOf(a[i]).CompareTo(names.IndexOf(b[i]));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    /// <summary>False when there are more than <paramref name="limit"/>.</summary>
    private static bool Fill(ChangePattern pattern, NameTable names, FluentIndex found, int limit)
    {
        var fillers = new List<IReadOnlyList<Entity>>();
        for (var i = 0; i < pattern.Slots.Count; i++)
        {
            if (pattern.State.Slots[i].Kind is not { } kind)
            {
                return true;
            }

            fillers.Add(
                pattern.Slots[i] is { } some
                    ? [.. some.Where(e => e.Is(kind))]
                    : names.MembersOf(kind)
            );
        }

        return Fill(pattern.State, fillers, new Entity[fillers.Count], 0, found, limit);
    }

    private static bool Fill(
        StateSchema state,
        List<IReadOnlyList<Entity>> fillers,
        Entity[] arguments,
        int at,
        FluentIndex found,
        int limit
    )
    {
        if (at == fillers.Count)
        {
            found.FindOrAdd(state, arguments);
            return found.Count <= limit;
        }

        foreach (var filler in fillers[at])
        {
            arguments[at] = filler;
            if (!Fill(state, fillers, arguments, at + 1, found, limit))
            {
                return false;
            }
        }

        return true;
    }
}
