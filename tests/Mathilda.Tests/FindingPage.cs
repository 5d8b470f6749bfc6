namespace Mathilda.Tests;

/// <summary>The page of a finding and the texts on it.</summary>
internal static class FindingPage
{
    public static string Read(string code) =>
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "findings", code + ".md"));

    /// <summary>The text between fences; null if the page has none of that name.</summary>
    public static string? Block(string page, string name)
    {
        var fence = $"```{name}\n";
        var start = page.IndexOf(fence, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += fence.Length;
        return page[start..(page.IndexOf("\n```", start, StringComparison.Ordinal) + 1)];
    }
}
