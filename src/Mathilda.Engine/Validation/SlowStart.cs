using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Validation;

/// <summary>The world at the start, before any rule has run; as documented on <see cref="InitialWorld"/>.</summary>
internal static class SlowStart
{
    /// <param name="chain">Whose belief about whose belief this is, the author's own world being the empty chain.</param>
    /// <param name="prefix">Put before every chain when values are looked up; empty, or the one person who looks on.</param>
    public static SlowWorld Build(
        Problem problem,
        IReadOnlyList<int> prefix,
        IReadOnlyList<int> chain
    )
    {
        var owner = chain.Count == 0 ? Problem.Author : chain[^1];
        var lookup = WithoutRepeats([.. prefix, .. chain]);
        var values = Enumerable
            .Range(0, problem.Fluents.Count)
            .Select(fluent => ValueAt(problem.Initial, lookup, fluent));
        var minds =
            chain.Count == problem.BeliefDepth
                ? []
                : Enumerable
                    .Range(0, problem.PersonCount)
                    .Where(person => person != owner)
                    .Select(person =>
                        KeyValuePair.Create(
                            person,
                            new Lazy<SlowWorld>(
                                () => Build(problem, prefix, [.. chain, person]),
                                isThreadSafe: false
                            )
                        )
                    );
        return new SlowWorld(owner, chain.Count, values, new SlowMinds(minds));
    }

    private static int ValueAt(InitialWorld initial, List<int> chain, int fluent)
    {
        for (var length = chain.Count; length > 0; length--)
        {
            var prefix = chain.Take(length);
            var entry = initial.Beliefs.LastOrDefault(belief =>
                belief.Fluent == fluent && belief.Chain.SequenceEqual(prefix)
            );
            if (entry is not null)
            {
                return entry.Value;
            }
        }

        var circle = fluent < initial.Circles.Count ? initial.Circles[fluent] : null;
        return circle is not null && chain.Any(person => !IsIn(circle, person))
            ? circle.Outside
            : initial.Values[fluent];
    }

    private static bool IsIn(Circle circle, int person) =>
        person < circle.Members.Count && circle.Members[person];

    /// <summary>Nobody has beliefs about their own beliefs: [p, p, q] is [p, q].</summary>
    private static List<int> WithoutRepeats(List<int> chain) =>
        [.. chain.Where((person, index) => index == 0 || chain[index - 1] != person)];
}
