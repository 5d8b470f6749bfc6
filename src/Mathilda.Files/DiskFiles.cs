namespace Mathilda.Files;

/// <summary>The real file system.</summary>
/// <param name="workingFolder">Full path; what relative paths start from.</param>
public sealed class DiskFiles(string workingFolder) : IFiles
{
    private const string StoryPattern = "*.story";
    private const int FirstBuffer = 64 * 1024;

    public string WorkingFolder { get; } = workingFolder;

    public PathKind KindOf(string path)
    {
        var full = Full(path);
        return Directory.Exists(full) ? PathKind.Folder
            : File.Exists(full) ? PathKind.File
            : PathKind.Nothing;
    }

    public IEnumerable<FoundFile> StoriesIn(string folder) =>
        Find(new DirectoryInfo(Full(folder)), "");

    public byte[]? Read(string path, int mostBytes)
    {
        // A pipe has no length and a device no end: read until it ends or is too long.
        using var file = new FileStream(
            Full(path),
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete
        );
        using var content = new MemoryStream();
        var buffer = new byte[FirstBuffer];
        for (var read = file.Read(buffer); read > 0; read = file.Read(buffer))
        {
            content.Write(buffer, 0, read);
            if (content.Length > mostBytes)
            {
                return null;
            }
        }

        return content.ToArray();
    }

    public void Write(string path, byte[] content)
    {
        // Through a link, the file it leads to is replaced and not the link.
        var full = Full(path);
        if (
            File.Exists(full) && File.ResolveLinkTarget(full, returnFinalTarget: true) is { } target
        )
        {
            full = target.FullName;
        }

        var partial = Path.Combine(
            Path.GetDirectoryName(full)!,
            $".{Path.GetFileName(full)}.{Environment.ProcessId}.partial"
        );
        try
        {
            using (var file = new FileStream(partial, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(full))
            {
                File.SetUnixFileMode(partial, File.GetUnixFileMode(full));
            }

            File.Move(partial, full, overwrite: true);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    public void CreateFolder(string path) => Directory.CreateDirectory(Full(path));

    public IReadOnlyList<string> NamesIn(string folder) =>
        Directory.Exists(Full(folder))
            ?
            [
                .. Directory
                    .EnumerateFileSystemEntries(Full(folder))
                    .Select(e => Path.GetFileName(e)),
            ]
            : [];

    private string Full(string path) => Path.GetFullPath(path, WorkingFolder);

    private static IEnumerable<FoundFile> Find(DirectoryInfo folder, string prefix)
    {
        foreach (var file in folder.EnumerateFiles(StoryPattern).Where(IsSeen))
        {
            yield return new FoundFile(file.FullName, prefix + file.Name);
        }

        foreach (var inner in folder.EnumerateDirectories().Where(IsSeen))
        {
            foreach (var file in Find(inner, $"{prefix}{inner.Name}/"))
            {
                yield return file;
            }
        }
    }

    private static bool IsSeen(FileSystemInfo entry) =>
        !entry.Name.StartsWith('.') && entry.LinkTarget is null;
}
