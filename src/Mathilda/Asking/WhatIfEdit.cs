using System.Text;
using Mathilda.Answers;
using Mathilda.Language.Text;

namespace Mathilda.Asking;

/// <summary>Writes a what-if as an edit, in the language.</summary>
internal static class WhatIfEdit
{
    /// <summary>The edit's text; empty if nothing was asked for besides edits.</summary>
    public static SourceText? Of(WhatIfRequest request)
    {
        if (request.Without.Count == 0 && request.Facts.Count == 0)
        {
            return null;
        }

        var text = new StringBuilder("edit \"what if\"\n");
        if (request.Without.Count > 0)
        {
            text.Append("    without ")
                .Append(string.Join(", ", request.Without.Select(id => $"#{Id(id)}")))
                .Append('\n');
        }

        foreach (var fact in request.Facts)
        {
            text.Append("    before #").Append(Id(fact.Before)).Append('\n');
            text.Append("        * it comes so that ").Append(OneLine(fact.Fact)).Append('\n');
            text.Append("            by fate\n");
            text.Append("            then ").Append(OneLine(fact.Fact)).Append('\n');
        }

        return new SourceText("your question", text.ToString());
    }

    private static string Id(string id) => OneLine(id).TrimStart('#');

    private static string OneLine(string text) => string.Join(" ", text.Split('\n', '\r')).Trim();
}
