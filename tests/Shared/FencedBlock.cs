using System.Text.RegularExpressions;

namespace Mathilda.Testing;

/// <summary>A block between fences on a page.</summary>
/// <param name="Line">Of the opening fence, from 1.</param>
/// <param name="Info">What stands behind the opening fence: <c>story wrong</c>.</param>
/// <param name="Text">What is between the fences.</param>
internal sealed partial record FencedBlock(int Line, string Info, string Text)
{
    /// <summary>All blocks of a page, in order.</summary>
    public static IReadOnlyList<FencedBlock> In(string page) =>
        [
            .. Fence()
                .Matches(page)
                .Select(match => new FencedBlock(
                    page.AsSpan(0, match.Index).Count('\n') + 1,
                    match.Groups["info"].Value.Trim(),
                    match.Groups["text"].Value
                )),
        ];

    /// <summary>The first block of that kind; null if the page has none.</summary>
    public static string? First(string page, string info) =>
        In(page).FirstOrDefault(b => b.Info == info)?.Text;

    [GeneratedRegex(
        "^```(?<info>[^\n]*)\n(?<text>.*?)^```$",
        RegexOptions.Singleline | RegexOptions.Multiline
    )]
    private static partial Regex Fence();
}
