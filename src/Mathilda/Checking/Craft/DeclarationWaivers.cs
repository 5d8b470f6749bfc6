using Mathilda.Language.Findings;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Checking.Craft;

/// <summary>Takes away what is waived under a declaration or a scene's heading: <c>intended MTH3010: it only catches the light</c>.</summary>
internal static class DeclarationWaivers
{
    /// <summary>The findings that remain, with one for each waiver that waives nothing, and how many were waived.</summary>
    public static (IReadOnlyList<Finding> Kept, int Waived) Apply(
        IReadOnlyList<SourceText> texts,
        IReadOnlyList<Finding> findings
    )
    {
        var kept = findings.ToList();
        foreach (var text in texts)
        {
            foreach (var line in Lines(Parser.Parse(text).Lines))
            {
                foreach (var waiver in line.Block.Where(b => b.Kind == LineKind.Intended))
                {
                    var code = waiver.Tokens.Count > 1 ? waiver.Tokens[1].Value : "";
                    var waived = kept.FirstOrDefault(f =>
                        string.Equals(f.Code, code, StringComparison.OrdinalIgnoreCase)
                        && f.Where?.Source == text
                        && Holds(line.ContentSpan, f.Where.Span)
                    );
                    if (waived is null)
                    {
                        var where = new Location(text, waiver.ContentSpan);
                        kept.Add(CraftFindings.UnusedWaiver(code, where, null));
                    }
                    else
                    {
                        kept.Remove(waived);
                    }
                }
            }
        }

        var unused = kept.Count(f => f.Code == "MTH3005");
        return (kept, findings.Count - (kept.Count - unused));
    }

    /// <summary>Declarations, what stands beneath them, and headings; not what happens in scenes, whose waivers stand with the events.</summary>
    private static IEnumerable<LineSyntax> Lines(IReadOnlyList<LineSyntax> lines)
    {
        foreach (var line in lines)
        {
            yield return line;
            if (line.Kind != LineKind.Scene)
            {
                foreach (var beneath in Lines(line.Block))
                {
                    yield return beneath;
                }
            }
        }
    }

    private static bool Holds(TextSpan line, TextSpan place) =>
        line.Start <= place.Start && place.End <= line.End;
}
