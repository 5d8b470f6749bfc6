using Mathilda.Coverage;

namespace Mathilda.Views.Texts;

/// <summary>How an answer is printed.</summary>
/// <param name="Colour">Whether to use the terminal's colours.</param>
/// <param name="Width">Columns to draw excerpts in; messages are never broken.</param>
public sealed record TextOptions(bool Colour = false, int Width = 100)
{
    /// <summary>Texts whose passages are printed beneath the first line that names them.</summary>
    public SourceSet Sources { get; init; } = SourceSet.None;

    public static TextOptions Plain { get; } = new();
}
