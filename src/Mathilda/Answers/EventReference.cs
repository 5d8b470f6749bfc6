using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Answers;

/// <summary>An event as an answer names it.</summary>
/// <param name="Index">Its place in time, from 0.</param>
/// <param name="Id">Without the #; null if it has none.</param>
/// <param name="Sentence">What happens.</param>
/// <param name="Where">Its line; the scene's for a move that the heading implies.</param>
public sealed record EventReference(int Index, string? Id, string Sentence, Location? Where)
{
    /// <summary>The passages it rests on.</summary>
    public Citation Citation { get; init; } = Citation.None;
}
