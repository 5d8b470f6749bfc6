using Mathilda.Engine.Problems;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Checking;

/// <summary>What a check says about the logic of a story: MTH2001 to MTH2099. One page each in docs/findings.</summary>
internal static class StoryFindings
{
    /// <summary>MTH2001: a condition of the act does not hold.</summary>
    public static Finding CannotHappen(
        EventText happening,
        string instead,
        string hint,
        IReadOnlyList<FindingCause> causes
    ) =>
        happening.Finding(
            "MTH2001",
            Severity.Error,
            $"“{happening.Sentence}” cannot happen here: {instead}."
        ) with
        {
            Hint = hint,
            Causes = causes,
        };

    /// <summary>MTH2002: no plan that the person could believe in serves a want.</summary>
    public static Finding NoReason(
        EventText happening,
        string person,
        int limit,
        string hint,
        IReadOnlyList<FindingCause> causes
    ) =>
        happening.Finding(
            "MTH2002",
            Severity.Error,
            $"“{happening.Sentence}” has no reason for {person}: no plan of up to {limit} acts that begins with it serves any want of theirs, as they see things."
        ) with
        {
            Hint = hint,
            Causes = causes,
        };

    /// <summary>MTH2003: the person acts on what they have not learned.</summary>
    public static Finding KnowsTooMuch(
        EventText happening,
        string person,
        IReadOnlyList<string> facts,
        string hint,
        IReadOnlyList<FindingCause> causes
    ) =>
        happening.Finding(
            "MTH2003",
            Severity.Error,
            $"“{happening.Sentence}” rests on what {person} had no way to know: that {string.Join(", and that ", facts)}."
        ) with
        {
            Hint = hint,
            Causes = causes,
        };

    /// <summary>MTH2004: the act is possible, but the person thinks it is not.</summary>
    public static Finding BelievesImpossible(
        EventText happening,
        string person,
        string belief,
        string hint,
        IReadOnlyList<FindingCause> causes
    ) =>
        happening.Finding(
            "MTH2004",
            Severity.Error,
            $"“{happening.Sentence}” seems impossible to {person}: as they see it, {belief}."
        ) with
        {
            Hint = hint,
            Causes = causes,
        };

    /// <summary>MTH2005: an <c>expect</c> does not hold.</summary>
    public static Finding ExpectFails(
        Location? where,
        string? id,
        string instead,
        IReadOnlyList<FindingCause> causes
    ) =>
        new()
        {
            Code = "MTH2005",
            Severity = Severity.Error,
            Where = where,
            Event = id,
            Message = $"This is expected here, but {instead}.",
            Hint = "Change what is expected, or the event that made it otherwise.",
            Causes = causes,
        };

    /// <summary>MTH2006: a rule feeds itself for ever.</summary>
    public static Finding RunawayRule(string rule, Location? where) =>
        new()
        {
            Code = "MTH2006",
            Severity = Severity.Error,
            Where = where,
            Message =
                $"The rule “{rule}” keeps changing things back and forth and never comes to rest.",
            Hint = "Add a condition to its `if` that no longer holds once it has happened.",
        };

    /// <inheritdoc cref="RunawayRule(string, Location?)"/>
    public static Finding RunawayRule(RunawayRuleException runaway, StoryModel model) =>
        RunawayRule(
            runaway.RuleName,
            model
                .Rules.FirstOrDefault(r =>
                    runaway.RuleName.StartsWith(r.Name, StringComparison.Ordinal)
                )
                ?.Declared
        );

    /// <summary>MTH2007: whether there is a reason could not be settled with the work allowed.</summary>
    public static Finding Undecided(EventText happening, string person, long budget) =>
        happening.Finding(
            "MTH2007",
            Severity.Warning,
            $"Whether “{happening.Sentence}” has a reason for {person} was not settled within {budget} steps of work: none was found so far."
        ) with
        {
            Hint =
                "Name the want that is meant with `because WANT`, or add a want nearer to the act (`as a step to …`).",
        };
}

/// <summary>An event as findings speak of it.</summary>
internal sealed record EventText(string Sentence, string? Id, Location? Where)
{
    /// <summary>A finding about it, at its place.</summary>
    public Finding Finding(string code, Severity severity, string message) =>
        new()
        {
            Code = code,
            Severity = severity,
            Where = Where,
            Event = Id,
            Message = message,
        };

    /// <summary>How hints name it: <c>#e20</c>, or “its sentence”.</summary>
    public string Name => Id is null ? $"“{Sentence}”" : $"#{Id}";
}
