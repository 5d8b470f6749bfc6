namespace Mathilda.Planning;

/// <summary>What story is asked for, and how far to look; docs/engine.md, section 6.</summary>
public sealed record PlanRequest
{
    /// <summary>The longest story that is looked for unless another limit is given, in acts.</summary>
    public const int DefaultAuthorLimit = 10;

    /// <summary>The longest plan in a head unless another limit is given, in acts.</summary>
    public const int DefaultCharacterLimit = 5;

    /// <summary>How many links of belief reasons nest unless another limit is given.</summary>
    public const int DefaultBeliefLimit = 1;

    /// <summary>The work allowed unless another budget is given, in nodes.</summary>
    public const long DefaultNodeBudget = 2_000_000;

    /// <summary>The author's score to reach at least; null = any better than at the start, or <see cref="Condition"/>.</summary>
    public double? Score { get; init; }

    /// <summary>A condition that the story should come to, in place of what the author wants; null = none.</summary>
    public string? Condition { get; init; }

    /// <summary>How many acts the story may have; at least 1.</summary>
    public int AuthorLimit { get; init; } = DefaultAuthorLimit;

    /// <summary>How many acts a plan in a head may have; 1 to 200.</summary>
    public int CharacterLimit { get; init; } = DefaultCharacterLimit;

    /// <summary>How many links of belief reasons may nest; 0 to 8.</summary>
    public int BeliefLimit { get; init; } = DefaultBeliefLimit;

    /// <summary>How many different stories to look for, none of them a detour of another; at least 1.</summary>
    public int Stories { get; init; } = 1;

    /// <summary>Whether the story must be as short as any.</summary>
    public bool Shortest { get; init; }

    /// <summary>Only stories with fewer acts than this; null = all within the author limit. At least 2.</summary>
    public int? ShorterThan { get; init; }

    /// <summary>Whether nothing may happen that nobody chooses but nature: no act of fate.</summary>
    public bool WithoutFate { get; init; }

    /// <summary>Work allowed, in nodes; at least 1.</summary>
    public long NodeBudget { get; init; } = DefaultNodeBudget;

    /// <summary>Another order of acts that are equally good, so that other stories come first; null = the order of declaration.</summary>
    public int? Seed { get; init; }

    /// <summary>The id of an event after which the story goes on; null or "start" = from the start.</summary>
    public string? From { get; init; }

    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    internal void Validate()
    {
        Demand(AuthorLimit >= 1, nameof(AuthorLimit));
        Demand(CharacterLimit is >= 1 and <= 200, nameof(CharacterLimit));
        Demand(BeliefLimit is >= 0 and <= 8, nameof(BeliefLimit));
        Demand(Stories >= 1, nameof(Stories));
        Demand(ShorterThan is null or >= 2, nameof(ShorterThan));
        Demand(NodeBudget >= 1, nameof(NodeBudget));
        Demand(Score is not double.NaN, nameof(Score));
    }

    private static void Demand(bool isSo, string name)
    {
        if (!isSo)
        {
            throw new ArgumentException("Out of its range.", name);
        }
    }
}
