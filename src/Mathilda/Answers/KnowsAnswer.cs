using Mathilda.Language.Findings;
using Mathilda.Language.Model;

namespace Mathilda.Answers;

/// <summary>Who, what, when.</summary>
/// <param name="Person">A name, "the audience", or null for everybody.</param>
/// <param name="Fact">A sentence of a state ("Léon's trade is cleaner"), or null for all that the person sees otherwise than it is or that is secret.</param>
/// <param name="After">An event id without #, or null for the end; "start" for the start.</param>
public sealed record KnowsQuestion(string? Person, string? Fact, string? After);

/// <summary>How somebody stands to a fact.</summary>
public enum Stance
{
    /// <summary>Believes it, and it is so.</summary>
    Knows,

    /// <summary>Believes it is not so, and it is not.</summary>
    KnowsNot,

    /// <summary>Believes it, and it is not so; or the reverse.</summary>
    WronglyBelieves,

    /// <summary>Has no idea: takes it for what goes without saying, as nobody has ever said or shown otherwise.</summary>
    Unaware,

    /// <summary>Has no belief about it.</summary>
    DoesNotKnow,

    /// <summary>The texts do not say.</summary>
    NotStated,

    /// <summary>Is dead by then, and knows nothing.</summary>
    Dead,
}

/// <summary>The answer to a <see cref="KnowsQuestion"/>.</summary>
public sealed record KnowsAnswer
{
    public required KnowsQuestion Question { get; init; }

    /// <summary>By person in the order of the cast, then, without a fact asked for, what matters most first.</summary>
    public IReadOnlyList<KnowsRow> Rows { get; init; } = [];

    /// <summary>What could not be understood of the question.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>One person and one fact.</summary>
public sealed record KnowsRow
{
    public required string Person { get; init; }

    /// <summary>Whether the person is many, and takes verbs like many: "the agents know".</summary>
    public bool IsMany { get; init; }

    /// <summary>Whether the person is dead at that moment; <see cref="Since"/> tells since when.</summary>
    public bool IsDead => Stance == Stance.Dead;

    /// <summary>Whether the fact is so.</summary>
    public bool IsSo { get; init; } = true;

    /// <summary>The fact as asked, or as it is.</summary>
    public required string Fact { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>What the person believes, as a sentence; null if nothing.</summary>
    public string? Belief { get; init; }

    /// <summary>What is so, as a sentence.</summary>
    public required string Truth { get; init; }

    /// <summary>The event since when the person sees it so; null = since the start.</summary>
    public EventReference? Since { get; init; }

    /// <summary>What the answer rests on: the passages of that event, or of the line of the start.</summary>
    public Citation Citation { get; init; } = Citation.None;

    /// <summary>What the texts leave open here, if they do.</summary>
    public string? NotStated { get; init; }

    /// <summary>The answer rests on something the texts only imply.</summary>
    public bool Implied { get; init; }
}
