namespace Mathilda.Language.Tests;

/// <summary>The story files of the repository, and a few snippets with everything the language has.</summary>
internal static class Stories
{
    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>Paths relative to the root, in ordinal order.</summary>
    public static IReadOnlyList<string> Files { get; } =
        new[] { "stories", "src/Mathilda.Language" }
            .Select(folder => Path.Combine(RepositoryRoot, folder))
            .Where(Directory.Exists)
            .SelectMany(folder =>
                Directory.EnumerateFiles(folder, "*.story", SearchOption.AllDirectories)
            )
            .Select(file => Path.GetRelativePath(RepositoryRoot, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToArray();

    public static string Read(string file) => File.ReadAllText(Path.Combine(RepositoryRoot, file));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Mathilda.slnx")))
        {
            folder =
                folder.Parent
                ?? throw new InvalidOperationException("The tests do not stand in the repository.");
        }

        return folder.FullName;
    }
}
