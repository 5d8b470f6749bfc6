using Mathilda.Answers;
using Mathilda.Language.Model;

namespace Mathilda.Studio.Pages;

/// <summary>What the story says about the work itself.</summary>
/// <param name="Influences">A drawing; null if there are none.</param>
public sealed record WorkView(
    PageFrame Frame,
    WorkRecord Work,
    AboutAnswer About,
    string? Influences
)
{
    /// <summary>The address of the scene of that title; null if there is none.</summary>
    public Func<string, string?> SceneLink { get; init; } = static _ => null;

    /// <summary>Opinions and reports by what they are about, in order of first mention.</summary>
    public IEnumerable<IGrouping<string, AboutItem>> Claims =>
        About.Items.Where(i => i.Section == AboutSection.Claim).GroupBy(i => i.Subject);
}
