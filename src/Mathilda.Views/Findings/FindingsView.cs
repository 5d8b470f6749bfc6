using Mathilda.Language.Findings;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Findings;

/// <summary>Findings by themselves, for answers that could not be given.</summary>
public static class FindingsView
{
    /// <summary>Every finding with excerpts, a blank line between; empty for none.</summary>
    public static string Text(IReadOnlyList<Finding> findings, TextOptions options)
    {
        var canvas = new Canvas(options);
        for (var i = 0; i < findings.Count; i++)
        {
            if (i > 0)
            {
                canvas.End();
            }

            FindingText.Write(canvas, findings[i]);
        }

        return canvas.ToString();
    }
}
