using Mathilda.Language.Text;

namespace Mathilda.Language.Model;

/// <summary>A name of a story as it stands in a text.</summary>
/// <param name="Span">Its words, with an article before them.</param>
/// <param name="Entity">What it stands for; of several with this name, a person first.</param>
public sealed record NameReference(TextSpan Span, Entity Entity);
