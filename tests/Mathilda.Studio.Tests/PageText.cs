using System.Net;
using System.Text.RegularExpressions;

namespace Mathilda.Studio.Tests;

/// <summary>A page as somebody reads it.</summary>
internal static partial class PageText
{
    /// <summary>The words of its answer, with single blanks between.</summary>
    public static string OfAnswer(string page)
    {
        var start = page.IndexOf("id=\"answer\"", StringComparison.Ordinal);
        var end = page.IndexOf("</main>", StringComparison.Ordinal);
        return Of(page[(page.IndexOf('>', start) + 1)..end]);
    }

    public static string Of(string page) =>
        Blanks().Replace(WebUtility.HtmlDecode(Marks().Replace(page, " ")), " ").Trim();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
