using Mathilda.Language.Findings;
using Mathilda.Planning;

namespace Mathilda.Answers;

/// <summary>What a change does to a story, if everything that can no longer happen, or has lost its reason, does not happen.</summary>
public sealed record WhatIfAnswer
{
    /// <summary>The change as an edit that could be kept in a file; with edits of one's own, only what was asked for besides.</summary>
    public string Edit { get; init; } = "";

    /// <summary>The events of the change, and those that it takes away.</summary>
    public IReadOnlyList<WhatIfEvent> Premise { get; init; } = [];

    /// <summary>What no longer happens, in order of time: the first is where the story breaks.</summary>
    public IReadOnlyList<WhatIfEvent> Falls { get; init; } = [];

    /// <summary>What may still happen, but nothing in the story says why it would (its reason was never told, or it is chance), or it was not settled whether its reason is left.</summary>
    public IReadOnlyList<WhatIfEvent> Open { get; init; } = [];

    /// <summary>How many events still stand as they are.</summary>
    public int Stands { get; init; }

    /// <summary>What is otherwise at the end.</summary>
    public IReadOnlyList<WhatIfDifference> Differences { get; init; } = [];

    /// <summary>Whose wants end otherwise.</summary>
    public IReadOnlyList<WhatIfWant> Wants { get; init; } = [];

    /// <summary>What the story expects and what then is not so: the lines as they are written.</summary>
    public IReadOnlyList<string> NoLongerSo { get; init; } = [];

    /// <summary>How the story could go on from just before what falls first; null if that was not asked, or nothing falls.</summary>
    public PlanAnswer? Replan { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>What becomes of an event.</summary>
public enum WhatIfFate
{
    /// <summary>The change takes it away.</summary>
    TakenAway,

    /// <summary>The change adds it, and it happens.</summary>
    Added,

    /// <summary>The change adds it, and it cannot happen.</summary>
    CannotBeAdded,

    /// <summary>Something that it needs is not so.</summary>
    CannotHappen,

    /// <summary>Who would choose it thinks it impossible, or does not know enough.</summary>
    SeemsImpossible,

    /// <summary>It no longer serves what they want, as they see things.</summary>
    LosesItsReason,

    /// <summary>It may happen; nothing says why it would.</summary>
    Open,

    /// <summary>It may happen; whether who chooses it would still have a reason was not settled with the work allowed.</summary>
    Unsettled,
}

/// <summary>An event under a change.</summary>
/// <param name="Event">As it is in the story; one that is added, as it would be.</param>
/// <param name="Fate">What becomes of it.</param>
/// <param name="Obstacles">What stands in its way.</param>
/// <param name="FallsWith">The events it falls with: those that would have made possible, or called for, what is missing.</param>
public sealed record WhatIfEvent(
    EventReference Event,
    WhatIfFate Fate,
    IReadOnlyList<Obstacle> Obstacles,
    IReadOnlyList<EventReference> FallsWith
);

/// <summary>Something that ends otherwise.</summary>
public sealed record WhatIfDifference(string Was, string Becomes);

/// <summary>A want that ends otherwise.</summary>
/// <param name="Person">Whose; null = the author's.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Was">How it stands at the end of the story.</param>
/// <param name="Becomes">How it stands at the end with the change.</param>
public sealed record WhatIfWant(string? Person, string Name, WantState Was, WantState Becomes);
