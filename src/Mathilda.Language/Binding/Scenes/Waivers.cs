using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Reads <c>intended MTH2002: she is bluffing</c>.</summary>
internal static class Waivers
{
    public static IReadOnlyList<Waiver> Beneath(BindingContext context, SourceLine line)
    {
        List<Waiver>? waivers = null;
        foreach (var beneath in line.Line.Block)
        {
            if (
                beneath.Kind == LineKind.Intended
                && Of(context, line.Beneath(beneath)) is { } waiver
            )
            {
                (waivers ??= []).Add(waiver);
            }
        }

        return waivers ?? (IReadOnlyList<Waiver>)[];
    }

    private static Waiver? Of(BindingContext context, SourceLine line)
    {
        var code = line.Line.Tokens.Count > 1 ? line.Line.Tokens[1].Text.ToUpperInvariant() : "";
        if (
            code.Length == 7
            && code.StartsWith("MTH", StringComparison.Ordinal)
            && code.Skip(3).All(char.IsDigit)
        )
        {
            return new Waiver(code, Beats.FreeTextOf(line.Line), line.Where);
        }

        context.Report(SceneFindings.WaiverNotReadable(line.Where));
        return null;
    }
}
