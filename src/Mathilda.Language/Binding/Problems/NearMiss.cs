using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>A sentence that was probably meant.</summary>
/// <param name="Sentence">As it would read.</param>
/// <param name="Whole">The text it would replace.</param>
/// <param name="FirstWrong">The place of the first word that does not fit.</param>
internal sealed record NearMiss(string Sentence, Location Whole, int FirstWrong);
