using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Lines of free text.</summary>
internal static class Beats
{
    public static List<Beat> Beneath(BindingContext context, SourceLine line) =>
        [
            .. line
                .Line.Block.Where(beneath => beneath.Kind == LineKind.Beat)
                .Select(beneath => Of(context, line.Beneath(beneath))),
        ];

    public static Beat Of(BindingContext context, SourceLine line) =>
        new(FreeTextOf(line.Line), context.CitationOf(line), line.Where, context.IdOf(line));

    /// <summary>The free text of a line; empty if it has none.</summary>
    public static string FreeTextOf(LineSyntax line)
    {
        foreach (var token in line.Tokens)
        {
            if (token.Kind == TokenKind.FreeText)
            {
                return token.Text.Trim();
            }
        }

        return "";
    }
}
