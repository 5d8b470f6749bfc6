namespace Mathilda.Engine.Problems;

/// <summary>A ground problem: integers only. Everything is fixed but the acts, which may be added while it is used.</summary>
/// <remarks>
/// Ids are dense and start at 0: people 0 … PersonCount − 1, fluents by position, acts in order of <see cref="AddAct"/>.
/// The author, who owns the actual world, is <see cref="Author"/>.
/// </remarks>
public sealed class Problem
{
    /// <summary>The owner of the actual world.</summary>
    public const int Author = -1;

    private readonly List<GroundAct> _acts = [];

    public required int PersonCount { get; init; }

    public required ValueTable Values { get; init; }

    public required IReadOnlyList<Fluent> Fluents { get; init; }

    public IReadOnlyList<GroundRule> Rules { get; init; } = [];

    public required InitialWorld Initial { get; init; }

    /// <summary>The author's score.</summary>
    public Score AuthorScore { get; init; } = Score.None;

    /// <summary>The score of each person, <c>[people]</c>.</summary>
    public required IReadOnlyList<Score> Scores { get; init; }

    /// <summary>
    /// Whether, in a world of P, "P believes F" as an effect makes F so there (the story dialect) or does nothing (the Sabre dialect:
    /// nobody can plan to learn).
    /// </summary>
    public bool ImaginesLearning { get; init; } = true;

    /// <summary>How many links of belief are kept apart: worlds exist at depth 0 (the author's) to this.</summary>
    public required int BeliefDepth { get; init; }

    /// <summary>The acts so far, by id.</summary>
    public IReadOnlyList<GroundAct> Acts => _acts;

    /// <summary>Adds an act. Not while a search runs on another thread.</summary>
    /// <returns>Its id.</returns>
    public int AddAct(GroundAct act)
    {
        _acts.Add(act);
        return _acts.Count - 1;
    }

    /// <summary>The score of somebody, the author included.</summary>
    public Score ScoreOf(int owner) => owner == Author ? AuthorScore : Scores[owner];
}
