using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Studio.Live;

/// <summary>What the studio shows at a moment of work.</summary>
/// <param name="Version">Grows with every change of the files.</param>
/// <param name="Picture">The last version that could be understood; null if there was none yet.</param>
/// <param name="Title">The story's; its path where it has none.</param>
/// <param name="Problems">Why the files cannot be shown as they are now; empty if the picture is of now.</param>
public sealed record StoryState(
    int Version,
    Picture? Picture,
    string Title,
    IReadOnlyList<Finding> Problems
)
{
    /// <summary>The files as they are now, whether or not they can be understood; as they last could be read.</summary>
    public IReadOnlyList<SourceText> Texts { get; init; } = [];

    /// <summary>Whether the picture is older than the files.</summary>
    public bool IsOld => Problems.Count > 0;
}
