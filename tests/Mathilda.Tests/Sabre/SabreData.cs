namespace Mathilda.Tests.Sabre;

/// <summary>The data about the planner Sabre beside the repository; without it the tests that need it are skipped.</summary>
internal static class SabreData
{
    public const string Absent = "(no data beside the repository)";

    private static readonly string Folder = Path.GetFullPath(
        Path.Combine(Repository.Root, "..", "shared", "sabre")
    );

    public static bool IsPresent => Directory.Exists(Folder);

    public static string Read(string folder, string file) =>
        File.ReadAllText(Path.Combine(Folder, folder, file));

    public static IEnumerable<string> Names(string folder, string extension) =>
        IsPresent
            ? Directory
                .GetFiles(Path.Combine(Folder, folder), "*" + extension)
                .Select(f => Path.GetFileNameWithoutExtension(f))
                .Order(StringComparer.Ordinal)
            : [Absent];

    public static void SkipIfAbsent() => Assert.SkipUnless(IsPresent, $"There is no {Folder}.");
}
