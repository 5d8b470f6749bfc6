using Mathilda.Language.Text;
using Mathilda.Planning;

namespace Mathilda.Answers;

/// <summary>A story with a change, and what is asked of it.</summary>
public sealed record WhatIfRequest
{
    /// <summary>Edits, laid over the story in this order.</summary>
    public IReadOnlyList<SourceText> Edits { get; init; } = [];

    /// <summary>Ids of lines that do not happen, with or without #.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>What is so before an event, whatever made it so; those it is about know it, and whoever is with them.</summary>
    public IReadOnlyList<WhatIfFact> Facts { get; init; } = [];

    /// <summary>How the story could go on from where it breaks: what it should come to, and how far to look; null = not asked. Where it begins is not read.</summary>
    public PlanRequest? Replan { get; init; }
}

/// <summary>A fact that is so from a moment on.</summary>
/// <param name="Fact">A sentence of a state, also under "believes".</param>
/// <param name="Before">The id of an event, with or without #.</param>
public sealed record WhatIfFact(string Fact, string Before);
