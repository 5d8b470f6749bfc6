using System.Reflection;
using Mathilda.Views.Pages;

namespace Mathilda.Cli.Pages;

/// <summary>The pages of docs/findings, built into the tool.</summary>
internal static class FindingPages
{
    private const string Folder = "findings/";
    private const string Extension = ".md";

    /// <summary>All codes that have a page, in order.</summary>
    public static IReadOnlyList<string> Codes() =>
        [
            .. typeof(FindingPages)
                .Assembly.GetManifestResourceNames()
                .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
                .Select(n => n[Folder.Length..^Extension.Length])
                .Order(StringComparer.Ordinal),
        ];

    public static IReadOnlyList<FindingPage> All() => [.. Codes().Select(c => Find(c)!)];

    /// <summary>The page of a code, however it is written: MTH2001, mth2001, 2001; null if there is none.</summary>
    public static FindingPage? Find(string code)
    {
        var normal = FindingPage.CodeOf(code);
        using var page = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream($"{Folder}{normal}{Extension}");
        if (page is null)
        {
            return null;
        }

        using var reader = new StreamReader(page);
        return FindingPage.Read(normal, reader.ReadToEnd());
    }

    /// <summary>The title of a code's page; null if there is none.</summary>
    public static string? TitleOf(string code) => Find(code)?.Title;
}
