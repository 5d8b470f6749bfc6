namespace Mathilda.Cli.Benchmarks;

/// <summary>One problem of a suite.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="File">The path of the problem or story, from the working folder.</param>
/// <param name="Goal">A score, or a condition.</param>
/// <param name="Author">The longest story, in acts.</param>
/// <param name="Character">The longest plan in a head, in acts.</param>
/// <param name="Belief">How deep reasons nest.</param>
/// <param name="Family">What grows with the size; null if it is no one of a family.</param>
/// <param name="Size">Null if it is no one of a family.</param>
internal sealed record SuiteLine(
    string Name,
    string File,
    string Goal,
    int Author,
    int Character,
    int Belief,
    string? Family,
    double? Size
);
