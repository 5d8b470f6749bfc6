using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Checking;

/// <summary>What a check says about craft: MTH3001 to MTH3099. One page each in docs/findings.</summary>
internal static class CraftFindings
{
    /// <summary>MTH3001: the only reason shows who the person is.</summary>
    public static Finding OnlyInCharacter(EventText happening, string person, string want) =>
        happening.Finding(
            "MTH3001",
            Severity.Hint,
            $"“{happening.Sentence}” has a reason for {person} only in character ({want})."
        ) with
        {
            Hint = "That is enough; a want that weighs more would carry the scene better.",
        };

    /// <summary>MTH3002: the only reason is a step to a larger want.</summary>
    public static Finding OnlyAStep(
        EventText happening,
        string person,
        string want,
        string larger
    ) =>
        happening.Finding(
            "MTH3002",
            Severity.Hint,
            $"“{happening.Sentence}” has a reason for {person} only as a step ({want}) to a larger want ({larger})."
        ) with
        {
            Hint = "The link from the step to the larger want is taken on trust.",
        };

    /// <summary>MTH3003: there is a reason, but not the one the line gives.</summary>
    public static Finding AnotherReason(
        EventText happening,
        string person,
        string stated,
        string found,
        Location? where
    ) =>
        (happening with { Where = where ?? happening.Where }).Finding(
            "MTH3003",
            Severity.Warning,
            $"“{happening.Sentence}” has a reason for {person}, but it is {found}, not {stated}."
        ) with
        {
            Hint = $"Write `because {found}`, or change what makes {stated} out of reach.",
        };

    /// <summary>MTH3004: an implied move has no reason.</summary>
    public static Finding MoveWithoutReason(string person, string place, Location? where) =>
        new()
        {
            Code = "MTH3004",
            Severity = Severity.Hint,
            Where = where,
            Message = $"Nothing says why {person} should come to {place}.",
            Hint = "Let an event of its own bring them there, with a reason, if it matters.",
        };

    /// <summary>MTH3005: a waiver waives nothing.</summary>
    public static Finding UnusedWaiver(string code, Location? where, string? id) =>
        new()
        {
            Code = "MTH3005",
            Severity = Severity.Warning,
            Where = where,
            Event = id,
            Message = $"There is no {code} here to waive.",
            Hint = "Take the `intended` line away.",
        };

    /// <summary>MTH3006: lines in any order, but one order does not work.</summary>
    public static Finding OrderMatters(
        EventText happening,
        IReadOnlyList<string> order,
        string message,
        IReadOnlyList<FindingCause> causes
    ) =>
        happening.Finding(
            "MTH3006",
            Severity.Warning,
            $"These lines stand in any order, but not every order works: with {string.Join(", ", order)}, {message}"
        ) with
        {
            Hint = "Take it out of the block, or let the lines stand in the order that works.",
            Causes = causes,
        };

    /// <summary>MTH3007: the story never says what the act depends on.</summary>
    public static Finding LeftOpen(EventText happening, string instead) =>
        happening.Finding(
            "MTH3007",
            Severity.Hint,
            $"Whether “{happening.Sentence}” can happen is left open: {instead}."
        ) with
        {
            Hint = "Say it under `at the start`, and the event and its reasons are checked.",
        };
}
