using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Coverage;

/// <summary>Finds the lines of story files that name passages: every line that ends with a locator, and every <c>skip</c>.</summary>
public static class CitedPassages
{
    /// <summary>In the order of the texts.</summary>
    public static IEnumerable<CitedLine> In(IReadOnlyList<SourceText> texts) =>
        texts.SelectMany(text => In(text, Parser.Parse(text).Lines));

    private static IEnumerable<CitedLine> In(SourceText text, IReadOnlyList<LineSyntax> lines)
    {
        foreach (var line in lines)
        {
            if (line.Locator is { } locator)
            {
                var skipped =
                    line.Kind == LineKind.Skip
                        ? line.Tokens.FirstOrDefault(t => t.Kind == TokenKind.FreeText).Text?.Trim()
                            ?? ""
                        : null;
                yield return new CitedLine(
                    new CitingLine(new Location(text, line.ContentSpan), line.Id?.Name, skipped),
                    locator
                );
            }

            foreach (var beneath in In(text, line.Block))
            {
                yield return beneath;
            }
        }
    }
}
