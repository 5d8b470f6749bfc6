using System.Globalization;
using Mathilda.Language.Findings;

namespace Mathilda.Files;

/// <summary>What the tool says about files: MTH9001 to MTH9099.</summary>
public static class FileFindings
{
    public static Finding NothingThere(string path, string? nearest) =>
        Finding.Error(
            "MTH9001",
            null,
            $"There is nothing at `{path}`.",
            nearest is null
                ? "Look at the spelling, and from which folder you start."
                : $"Did you mean `{nearest}`?"
        );

    public static Finding NoStoryIn(string path) =>
        Finding.Error(
            "MTH9002",
            null,
            $"There is no .story file in `{path}`.",
            "Name a folder that has one, or start a story with `mathilda new NAME`."
        );

    public static Finding CannotRead(string path, string why) =>
        Finding.Error(
            "MTH9003",
            null,
            $"`{path}` cannot be read: {why}.",
            "Look at who may read it, and whether another program holds it."
        );

    public static Finding TooLarge(string path, int mostBytes) =>
        Finding.Error(
            "MTH9004",
            null,
            string.Create(
                CultureInfo.InvariantCulture,
                $"`{path}` is larger than the {mostBytes >> 20} megabytes that are read of a file."
            ),
            "A story may be divided into as many files of a folder as you like."
        );

    public static Finding TooMuch(string path, int mostFiles, long mostBytes) =>
        Finding.Error(
            "MTH9005",
            null,
            string.Create(
                CultureInfo.InvariantCulture,
                $"`{path}` holds more than {mostFiles} story files or {mostBytes >> 20} megabytes of them."
            ),
            "Name the folder of one story only."
        );

    public static Finding CannotWrite(string path, string why) =>
        Finding.Error(
            "MTH9007",
            null,
            $"`{path}` cannot be written: {why}; it is as it was.",
            "Look at who may write there, and whether the disk is full."
        );

    public static Finding AlreadyThere(string path) =>
        Finding.Error(
            "MTH9008",
            null,
            $"There is something at `{path}` already.",
            "Choose another name; nothing was changed."
        );

    public static Finding NotAnEdit(string path) =>
        Finding.Error(
            "MTH9009",
            null,
            $"`{path}` does not begin with `edit`.",
            "Begin it with a line like `edit \"nobody frees her\"`; a story itself is named without --edit."
        );

    public static Finding NotAStory(string path) =>
        Finding.Error(
            "MTH9010",
            null,
            $"`{path}` is an edit, not a story.",
            "Name the story it changes, and the edit after --edit."
        );

    public static Finding ChangedMeanwhile(string path) =>
        Finding.Error(
            "MTH9006",
            null,
            $"`{path}` was changed by somebody else just now; it is left alone.",
            "Run it once more."
        );

    public static Finding CannotMake(string path, string why) =>
        Finding.Error(
            "MTH9011",
            null,
            $"A story cannot be made at `{path}`: {why}.",
            "Choose another place; what was made so far is left there."
        );
}
