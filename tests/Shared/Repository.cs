namespace Mathilda.Testing;

/// <summary>Where the sources lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The page of a finding.</summary>
    public static string Page(string code) => File.ReadAllText(PathOfPage(code));

    public static string PathOfPage(string code) =>
        Path.Combine(Root, "docs", "findings", code + ".md");

    private static string Find()
    {
        for (
            var folder = AppContext.BaseDirectory;
            folder is not null;
            folder = Path.GetDirectoryName(folder)
        )
        {
            if (File.Exists(Path.Combine(folder, "Mathilda.slnx")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests has Mathilda.slnx.");
    }
}
