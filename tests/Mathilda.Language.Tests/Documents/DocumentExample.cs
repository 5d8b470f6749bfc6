using System.Text.RegularExpressions;
using Mathilda.Testing;

namespace Mathilda.Language.Tests.Documents;

/// <summary>A fenced <c>story</c> block of a page of docs.</summary>
/// <param name="Page">File name, without folder.</param>
/// <param name="Line">Of the fence, from 1.</param>
/// <param name="IsFragment">A part of a story: it reads as lines, and need not stand alone.</param>
internal sealed partial record DocumentExample(string Page, int Line, bool IsFragment, string Text)
{
    public override string ToString() => $"{Page}:{Line}";

    /// <summary>The blocks of a page of docs, in order.</summary>
    public static IReadOnlyList<DocumentExample> Of(string page)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", page));
        return
        [
            .. Fence()
                .Matches(text)
                .Select(match => new DocumentExample(
                    page,
                    text.AsSpan(0, match.Index).Count('\n') + 1,
                    match.Groups["mark"].Value.Trim() == "fragment",
                    match.Groups["text"].Value
                )),
        ];
    }

    [GeneratedRegex(
        @"^```story(?<mark>[^\n]*)\n(?<text>.*?)^```$",
        RegexOptions.Singleline | RegexOptions.Multiline
    )]
    private static partial Regex Fence();
}
