using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Checking.Craft;

/// <summary>What a check says of loose ends: MTH3010 to MTH3016. One page each in docs/findings.</summary>
internal static class LooseEndFindings
{
    /// <summary>MTH3010: a thing that plays no part.</summary>
    public static Finding ThingUnused(string thing, Location? where) =>
        Hint(
            "MTH3010",
            where,
            $"Nobody does anything with {thing}, wants it or speaks of it.",
            "Give it a part, or take it out."
        );

    /// <summary>MTH3011: a state on which nothing depends.</summary>
    public static Finding StateUnused(string state, Location? where) =>
        Hint(
            "MTH3011",
            where,
            $"Nothing in the story depends on “{state}”.",
            "Let an act, a want or an expectation ask for it, or take it out."
        );

    /// <summary>MTH3012: an act that nobody does.</summary>
    public static Finding ActUnused(string act, Location? where) =>
        Hint(
            "MTH3012",
            where,
            $"“{act}” never happens.",
            "Let it happen, or take it out; it may stay if somebody should be able to think of it."
        );

    /// <summary>MTH3013: a scene without a change or a word.</summary>
    public static Finding EmptyScene(string title, Location? where) =>
        Hint(
            "MTH3013",
            where,
            $"“{title}” changes nothing and tells nothing.",
            "Let something happen in it, tell something with a line that begins with `-`, or cut it."
        );

    /// <summary>MTH3014: a want that is open from beginning to end.</summary>
    public static Finding WantOpen(string person, string want, Location? where) =>
        Hint(
            "MTH3014",
            where,
            $"Nothing is done for “{want}”, which {person} wants, and it stays open to the end.",
            $"Let {person} try, let it come true, or let it arise only where it matters."
        );

    /// <summary>MTH3015: a person of whom nothing more is heard.</summary>
    public static Finding Vanishes(string person, string scene, Location? where, string? id) =>
        Hint(
            "MTH3015",
            where,
            $"After “{scene}” nothing more is heard of {person}.",
            $"Say in a later scene what becomes of {person}, if only in a line that begins with `-`."
        ) with
        {
            Event = id,
        };

    /// <summary>MTH3016: a rule that changes nothing.</summary>
    public static Finding RuleIdle(string rule, Location? where) =>
        Hint(
            "MTH3016",
            where,
            $"“whenever {rule}” changes nothing from beginning to end.",
            "Let the story come to where its `if` holds, or take it out."
        );

    private static Finding Hint(string code, Location? where, string message, string hint) =>
        new()
        {
            Code = code,
            Severity = Severity.Hint,
            Where = where,
            Message = message,
            Hint = hint,
        };
}
