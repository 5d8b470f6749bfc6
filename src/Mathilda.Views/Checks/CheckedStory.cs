using Mathilda.Answers;

namespace Mathilda.Views.Checks;

/// <summary>What a check is printed of.</summary>
/// <param name="Title">The story's; its path where it has none.</param>
/// <param name="Edits">The titles of the edits that were laid over it, in order.</param>
/// <param name="Report">What was found.</param>
public sealed record CheckedStory(string Title, IReadOnlyList<string> Edits, CheckReport Report);
