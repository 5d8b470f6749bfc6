namespace Mathilda.Tests.Sabre;

/// <summary>A published version of a benchmark problem: what the author wants and how far plans may reach.</summary>
internal sealed record SabreBenchmark(
    string Version,
    string Problem,
    double Goal,
    int AuthorLimit,
    int CharacterLimit,
    int BeliefLimit
)
{
    public static IReadOnlyList<SabreBenchmark> All { get; } =
    [
        new("bribery", "bribery", 1, 5, 5, 2),
        new("deerhunter_any", "deerhunter", 1, 10, 6, 1),
        new("deerhunter_both", "deerhunter", 2, 10, 6, 1),
        new("secretagent", "secretagent", 1, 8, 8, 1),
        new("aladdin_any", "aladdin", 1, 13, 10, 2),
        new("aladdin_both", "aladdin", 2, 13, 10, 2),
        new("basketball_any", "basketball", 1, 7, 5, 2),
        new("basketball_both", "basketball", 2, 7, 5, 2),
        new("fantasy_any", "fantasy", 1, 9, 3, 2),
        new("fantasy_two", "fantasy", 2, 9, 3, 2),
        new("fantasy_all", "fantasy", 3, 9, 3, 2),
        new("space_any", "space", 1, 9, 3, 1),
        new("space_two", "space", 2, 9, 3, 1),
        new("space_three", "space", 3, 9, 3, 1),
        new("space_four", "space", 4, 9, 3, 1),
        new("space_all", "space", 5, 9, 3, 1),
        new("raiders", "raiders", 1, 7, 4, 1),
        new("jailbreak_lose", "jailbreak", 1, 7, 6, 1),
        new("jailbreak_escape", "jailbreak", 3, 7, 6, 1),
        new("jailbreak_revenge", "jailbreak", 6, 7, 6, 1),
        new("lovers", "lovers", 1, 5, 5, 2),
    ];
}
