namespace Mathilda.Views.Pages;

/// <summary>The page that explains a finding.</summary>
/// <param name="Code"><c>MTH2001</c>.</param>
/// <param name="Title">What stands behind the code in the page's heading.</param>
/// <param name="Body">The rest, in Markdown.</param>
public sealed record FindingPage(string Code, string Title, string Body)
{
    private const string CodePrefix = "MTH";

    /// <summary>A code as it is filed, however it is written: MTH2001, [mth2001], 2001.</summary>
    public static string CodeOf(string asked)
    {
        var upper = asked.Trim().Trim('[', ']').ToUpperInvariant();
        return upper.StartsWith(CodePrefix, StringComparison.Ordinal) ? upper : CodePrefix + upper;
    }

    /// <summary>From a Markdown page whose first line is <c># CODE: Title</c>.</summary>
    public static FindingPage Read(string code, string markdown)
    {
        var text = markdown.ReplaceLineEndings("\n").TrimStart();
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var heading = (end < 0 ? text : text[..end]).TrimStart('#', ' ');
        var colon = heading.IndexOf(": ", StringComparison.Ordinal);
        return new FindingPage(
            code,
            colon < 0 ? heading : heading[(colon + 2)..],
            end < 0 ? "" : text[(end + 1)..].Trim('\n')
        );
    }
}
