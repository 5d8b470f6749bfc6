using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Coverage;

/// <summary>Finds the lines of story files that name passages: every line that ends with a locator, and every <c>skip</c>.</summary>
public static class CitedPassages
{
    /// <summary>In the order of the texts.</summary>
    public static IEnumerable<CitedLine> In(IReadOnlyList<SourceText> texts) =>
        texts.SelectMany(text =>
            Parser
                .Parse(text)
                .AllLines.Where(line => line.Locator is not null)
                .Select(line => new CitedLine(
                    new CitingLine(
                        new Location(text, line.ContentSpan),
                        line.Id?.Name,
                        SkippedBy(line)
                    ),
                    line.Locator!
                ))
        );

    private static string? SkippedBy(LineSyntax line) =>
        line.Kind == LineKind.Skip
            ? line.Tokens.FirstOrDefault(t => t.Kind == TokenKind.FreeText).Text?.Trim() ?? ""
            : null;
}
