using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>What is said of scenes, wants and edits: MTH1400 to MTH1499.</summary>
internal static class SceneFindings
{
    /// <summary>MTH1400: a want that its holder does not have.</summary>
    public static Finding UnknownWant(
        Location where,
        string name,
        string holder,
        IReadOnlyList<string> wants
    ) =>
        Finding.Error(
            "MTH1400",
            where,
            $"`{holder}` has no want called `{name}`.",
            wants.Count > 0
                ? wants.Count == 1
                    ? $"The only one is `{wants[0]}`."
                    : $"Write {SentenceFindings.Listed(wants)}."
                : $"Declare it under `wants of {holder}`."
        );

    /// <summary>MTH1401: a want that cannot be read.</summary>
    public static Finding WantNotReadable(Location where) =>
        Finding.Error(
            "MTH1401",
            where,
            "This want cannot be read from here on.",
            "Write it like `revenge, weight 2: Stansfield is dead`."
        );

    /// <summary>MTH1402: a scene that is not there.</summary>
    public static Finding UnknownScene(
        Location where,
        string title,
        IReadOnlyList<string> nearest
    ) =>
        Finding.Error(
            "MTH1402",
            where,
            $"There is no scene called `{title}`.",
            nearest.Count > 0
                ? $"Did you mean {SentenceFindings.Listed(nearest)}?"
                : "Write the title as it stands after `scene`."
        );

    /// <summary>MTH1403: a source that is not listed.</summary>
    public static Finding UnknownSource(Location where, string name, IReadOnlyList<string> known) =>
        new()
        {
            Code = "MTH1403",
            Severity = Severity.Warning,
            Where = where,
            Message = $"There is no source called `{name}`.",
            Hint =
                known.Count > 0
                    ? $"The sources are {SentenceFindings.Listed(known)}; add it under `sources`, or take one of these."
                    : "Add it under `sources`.",
        };

    /// <summary>MTH1404: a version that is not listed.</summary>
    public static Finding UnknownVersion(Location where, string name) =>
        Finding.Error(
            "MTH1404",
            where,
            $"There is no version called `{name}`.",
            $"Declare it: `version {name} \"…\"`."
        );

    /// <summary>MTH1407: an edit among the files of a story.</summary>
    public static Finding EditInStory(Location where) =>
        new()
        {
            Code = "MTH1407",
            Severity = Severity.Warning,
            Where = where,
            Message = "An edit among the files of a story changes nothing.",
            Hint = "Keep it in a folder of its own and name it with `--edit`.",
        };

    /// <summary>MTH1408: too many events in one line.</summary>
    public static Finding TooMany(Location where, int limit) =>
        Finding.Error(
            "MTH1408",
            where,
            $"This line would be more than {limit} events.",
            "Write fewer names in its lists."
        );

    /// <summary>MTH1409: a clause that cannot be read.</summary>
    public static Finding ClauseNotReadable(Location where, string example) =>
        Finding.Error(
            "MTH1409",
            where,
            $"`{where.Text}` cannot be read here.",
            $"Write it like `{example}`."
        );

    /// <summary>MTH1410: a waiver without a code.</summary>
    public static Finding WaiverNotReadable(Location where) =>
        Finding.Error(
            "MTH1410",
            where,
            "It is not clear which finding is intended.",
            "Write it like `intended MTH2002: she is bluffing`."
        );

    /// <summary>MTH1453: an edit tells in free words of somebody whom the story protects.</summary>
    public static Finding FreeWordsAboutProtected(Location where, string name) =>
        Finding.Error(
            "MTH1453",
            where,
            $"This tells of {name} in free words, and a change of this story may tell of {name} only in the sentences that the story has.",
            "Use an act that the story declares; what it has no act, want or state for is not to be told."
        );
}
