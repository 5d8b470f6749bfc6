using Mathilda.Language.Findings;

namespace Mathilda.Planning;

/// <summary>What stands in the way of looking for a story: MTH9201 to MTH9299. One page each in docs/findings.</summary>
internal static class PlanFindings
{
    /// <summary>MTH9201: the author has neither wants nor a utility.</summary>
    public static Finding NothingWanted(bool isSabre) =>
        Finding.Error(
            "MTH9201",
            null,
            "Nothing is said of what a story here should come to: the author wants nothing.",
            isSabre
                ? "Give the author a `utility()`, or say it with `--goal \"CONDITION\"`."
                : "Write a section `the author wants`, or say it with `--goal \"CONDITION\"`."
        );

    /// <summary>MTH9202: what is asked for is so where the story begins.</summary>
    public static Finding HoldsAlready(string condition) =>
        Finding.Error(
            "MTH9202",
            null,
            $"“{condition}” is so already where the story begins, so there is nothing to tell.",
            "Ask for something that is not so yet, or begin elsewhere with `--from EVENT`."
        );

    /// <summary>MTH9203: the condition can never hold.</summary>
    public static Finding NeverHolds(string condition) =>
        Finding.Error(
            "MTH9203",
            null,
            $"“{condition}” depends on nothing that anybody or anything can change, so no story can come to it.",
            "Ask for something that some act changes: `mathilda show PATH acts` lists the acts."
        );

    /// <summary>MTH9204: the score at the start is unknown.</summary>
    public static Finding NothingIsBetter() =>
        Finding.Error(
            "MTH9204",
            null,
            "How well the start suits the author is unknown, and nothing is better or worse than that.",
            "Give every number that the author's utility reads a value at the start."
        );

    /// <summary>MTH9205: a plan that was found does not stand.</summary>
    public static Finding NotProved(int story, string why) =>
        Finding.Error(
            "MTH9205",
            null,
            $"Story {story} was found, but does not stand when it is checked: {why}. This is our mistake and not yours.",
            "It is not shown; the file named below lets us see it again: please send it to us."
        );
}
