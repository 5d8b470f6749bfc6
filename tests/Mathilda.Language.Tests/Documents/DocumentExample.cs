using Mathilda.Testing;

namespace Mathilda.Language.Tests.Documents;

/// <summary>A fenced <c>story</c> block of a page of docs.</summary>
/// <param name="Page">File name, without folder.</param>
/// <param name="Line">Of the fence, from 1.</param>
/// <param name="IsFragment">A part of a story: it reads as lines, and need not stand alone.</param>
internal sealed record DocumentExample(string Page, int Line, bool IsFragment, string Text)
{
    public override string ToString() => $"{Page}:{Line}";

    /// <summary>The blocks of a page of docs, in order.</summary>
    public static IReadOnlyList<DocumentExample> Of(string page)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", page));
        return
        [
            .. FencedBlock
                .In(text)
                .Where(b =>
                    b.Info == "story" || b.Info.StartsWith("story ", StringComparison.Ordinal)
                )
                .Select(b => new DocumentExample(page, b.Line, b.Info == "story fragment", b.Text)),
        ];
    }
}
