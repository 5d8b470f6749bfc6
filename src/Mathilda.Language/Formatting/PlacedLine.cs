using Mathilda.Language.Syntax;

namespace Mathilda.Language.Formatting;

/// <summary>A line and its place on the page.</summary>
/// <param name="Depth">How many blocks it stands in.</param>
/// <param name="Indent">Blanks before it.</param>
/// <param name="HeadWidth">Columns its first word and the blanks after it take at least; 0 = as they come.</param>
/// <param name="Margin">Shared by the lines of a block.</param>
internal readonly record struct PlacedLine(
    LineSyntax Line,
    int Depth,
    int Indent,
    int HeadWidth,
    Margin Margin
);
