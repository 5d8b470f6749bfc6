using System.Text;
using Mathilda.Language.Model;

namespace Mathilda.Views.Answers;

/// <summary>Citations as they stand in a story.</summary>
public static class Citations
{
    /// <summary>"[plot 3.4-3.6, 4.1, essay 9.1]"; empty for none.</summary>
    public static string Text(Citation citation)
    {
        if (citation.Passages.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder("[");
        string? source = null;
        foreach (var passage in citation.Passages)
        {
            text.Append(source is null ? "" : ", ");
            if (passage.Source != source)
            {
                text.Append(passage.Source).Append(' ');
                source = passage.Source;
            }

            text.Append(
                passage.First == passage.Last ? passage.First : $"{passage.First}-{passage.Last}"
            );
        }

        return text.Append(']').ToString();
    }
}
