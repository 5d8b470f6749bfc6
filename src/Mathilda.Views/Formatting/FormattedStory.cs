using Mathilda.Language.Findings;

namespace Mathilda.Views.Formatting;

/// <summary>What formatting did to a file.</summary>
/// <param name="Path">As shown.</param>
/// <param name="Changes">Whether it was not in form.</param>
/// <param name="IsWritten">Whether it is now.</param>
public sealed record FormattedFile(string Path, bool Changes, bool IsWritten);

/// <summary>What formatting did to a story.</summary>
/// <param name="Files">Those that could be read, in order.</param>
/// <param name="Findings">What stood in the way.</param>
/// <param name="IsCheck">Nothing was to be written.</param>
public sealed record FormattedStory(
    IReadOnlyList<FormattedFile> Files,
    IReadOnlyList<Finding> Findings,
    bool IsCheck
);
