using Mathilda.Language.Text;

namespace Mathilda.Coverage;

/// <summary>A numbered stretch of a source: a sentence, a heading or a field.</summary>
/// <param name="Source">The source's short name.</param>
/// <param name="Point">As locators write it: <c>3.4</c>, <c>H3</c>, <c>F6</c>.</param>
/// <param name="Where">Its place in the source's text, without blanks around it.</param>
public sealed record SourcePassage(string Source, string Point, Location Where)
{
    /// <summary>Its words.</summary>
    public string Text => Where.Text;

    /// <summary>As it stands in a story: <c>[plot 3.4]</c>.</summary>
    public string Locator => $"[{Source} {Point}]";
}
