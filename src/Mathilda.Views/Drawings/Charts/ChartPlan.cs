using Mathilda.Answers;

namespace Mathilda.Views.Drawings.Charts;

/// <summary>What a chart shows: which people, which scenes, who is in which block of which column.</summary>
/// <remarks>Column 0 has no scene; in the column before their first scene people have the room for their name.</remarks>
internal sealed class ChartPlan
{
    public ChartPlan(Staging staging, ChartOptions options)
    {
        Staging = staging;
        var scenes = InOrder(staging, options.IsAsTold);
        Scenes = options.Stretch is { } part
            ? [.. scenes.Skip(part.First).Take(part.Count)]
            : scenes;
        var busy = new int[staging.People.Count];
        foreach (var person in Scenes.SelectMany(s => s.Meetings).SelectMany(m => m.People))
        {
            busy[person]++;
        }

        var chosen = options.People.ToHashSet(StringComparer.Ordinal);
        var shown = Enumerable
            .Range(0, busy.Length)
            .Where(p => busy[p] > 0)
            .Where(p => chosen.Count == 0 || chosen.Contains(staging.People[p].Name))
            .ToList();
        OnStage = busy.Count(b => b > 0);
        People =
        [
            .. chosen.Count > 0
                ? shown
                : shown.OrderByDescending(p => busy[p]).Take(options.MostPeople).Order().ToList(),
        ];
        Lines = [.. People.Select(LineOf)];
        Story = new Storyline(
            People.Count,
            [.. Enumerable.Range(0, Scenes.Count + 1).Select(Blocks)]
        );
    }

    /// <summary>The scenes as a chart has them: in the order of time, or those that are told, in the order of telling.</summary>
    public static IReadOnlyList<StagedScene> InOrder(Staging staging, bool isAsTold) =>
        isAsTold
            ? [.. staging.Scenes.Where(s => s.ToldAt is not null).OrderBy(s => s.ToldAt)]
            : staging.Scenes;

    public Staging Staging { get; }

    /// <summary>In the order of the columns; the first is in column 1.</summary>
    public IReadOnlyList<StagedScene> Scenes { get; }

    /// <summary>How many are on stage at all.</summary>
    public int OnStage { get; }

    /// <summary>For each line, the index of its person.</summary>
    public IReadOnlyList<int> People { get; }

    public IReadOnlyList<ChartLine> Lines { get; }

    public Storyline Story { get; }

    /// <summary>Where a line is on stage in a column; null if it is not.</summary>
    public Meeting? MeetingOf(int column, int line) =>
        column == 0
            ? null
            : Scenes[column - 1].Meetings.FirstOrDefault(m => m.People.Contains(People[line]));

    private ChartLine LineOf(int person)
    {
        var first = Column(s => s.Meetings.Any(m => m.People.Contains(person)), isLast: false);
        var last = Column(s => s.Meetings.Any(m => m.People.Contains(person)), isLast: true);
        var dies = DeathOf(person);
        return new ChartLine(Staging.People[person], first, Math.Max(last, dies ?? 0), dies);
    }

    private int? DeathOf(int person) =>
        Staging.People[person].DiesIn is { } scene
        && Column(s => s.Index == scene, true) is > 0 and var column
            ? column
            : null;

    // 0 if there is none.
    private int Column(Func<StagedScene, bool> isIt, bool isLast)
    {
        var columns = Enumerable.Range(1, Scenes.Count).Where(c => isIt(Scenes[c - 1]));
        return isLast ? columns.LastOrDefault() : columns.FirstOrDefault();
    }

    private IReadOnlyList<int[]> Blocks(int column)
    {
        var blocks = new List<int[]>();
        var placed = new HashSet<int>();
        if (column > 0)
        {
            foreach (var meeting in Scenes[column - 1].Meetings)
            {
                int[] block =
                [
                    .. Enumerable
                        .Range(0, People.Count)
                        .Where(l => meeting.People.Contains(People[l])),
                ];
                if (block.Length > 0)
                {
                    blocks.Add(block);
                    placed.UnionWith(block);
                }
            }
        }

        for (var line = 0; line < People.Count; line++)
        {
            if (
                !placed.Contains(line)
                && Lines[line].First - 1 <= column
                && column <= Lines[line].Last
            )
            {
                blocks.Add([line]);
            }
        }

        return blocks;
    }
}

/// <summary>A person's way through the columns.</summary>
/// <param name="Person">Who.</param>
/// <param name="First">The column of their first scene.</param>
/// <param name="Last">The column of their last scene, or of their death.</param>
/// <param name="Dies">The column of their death; null if they live, or die in a scene that is not shown.</param>
internal sealed record ChartLine(StagedPerson Person, int First, int Last, int? Dies);
