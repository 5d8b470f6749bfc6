using Mathilda.Answers;

namespace Mathilda.Studio.Pages;

/// <summary>Who knows what at a moment: first what has just changed, then the rest.</summary>
/// <param name="People">The columns.</param>
/// <param name="New">Rows in which somebody sees something otherwise than before.</param>
/// <param name="Others">The rest, those in which somebody is wrong first.</param>
public sealed record KnowledgeView(
    IReadOnlyList<string> People,
    IReadOnlyList<KnowledgeLine> New,
    IReadOnlyList<KnowledgeLine> Others
)
{
    private const int MostLines = 100;

    /// <summary>How many lines are not shown, as there are too many.</summary>
    public int Left { get; init; }

    /// <summary>How many people have no column.</summary>
    public int Unseen { get; init; }

    /// <summary>Compares two tables of the same people.</summary>
    /// <param name="now">At the moment.</param>
    /// <param name="before">One event earlier; null at the start.</param>
    /// <param name="who">Only they, and the audience.</param>
    public static KnowledgeView Of(
        KnowledgeTable now,
        KnowledgeTable? before,
        IReadOnlyList<string> who
    )
    {
        var columns = Enumerable
            .Range(0, now.People.Count)
            .Where(i => i == now.People.Count - 1 || who.Contains(now.People[i]))
            .ToList();
        var earlier = before
            ?.Rows.GroupBy(r => r.Label, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Stances, StringComparer.Ordinal);
        var lines = now
            .Rows.Select(row => new KnowledgeLine(
                row.Label,
                [
                    .. columns.Select(c => new KnowledgeCell(
                        row.Stances[c],
                        // To die is not to learn.
                        earlier is not null
                            && row.Stances[c] != Stance.Dead
                            && (
                                !earlier.TryGetValue(row.Label, out var old)
                                || old[c] != row.Stances[c]
                            )
                    )),
                ]
            ))
            .ToList();
        return new KnowledgeView(
            [.. columns.Select(c => now.People[c])],
            [.. lines.Where(l => l.IsNew).Take(MostLines)],
            [.. lines.Where(l => !l.IsNew).OrderByDescending(l => l.HasError).Take(MostLines)]
        )
        {
            Left =
                Math.Max(lines.Count(l => l.IsNew) - MostLines, 0)
                + Math.Max(lines.Count(l => !l.IsNew) - MostLines, 0),
            Unseen = now.People.Count - columns.Count,
        };
    }
}

/// <summary>A fact as it is, and how everybody stands to it.</summary>
public sealed record KnowledgeLine(string Fact, IReadOnlyList<KnowledgeCell> Cells)
{
    public bool IsNew => Cells.Any(c => c.IsNew);

    public bool HasError => Cells.Any(c => c.Stance == Stance.WronglyBelieves);
}

/// <summary>How somebody stands to a fact, and whether that is new.</summary>
public readonly record struct KnowledgeCell(Stance Stance, bool IsNew);
