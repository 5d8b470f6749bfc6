namespace Mathilda.Files;

/// <summary>What a path leads to.</summary>
public enum PathKind
{
    Nothing,
    File,
    Folder,
}

/// <summary>A story file of a folder.</summary>
/// <param name="Path">Full.</param>
/// <param name="Name">From the folder on, with forward slashes: what the order is by.</param>
public sealed record FoundFile(string Path, string Name);

/// <summary>The file system, as far as the tool needs it. Paths are full or relative to <see cref="WorkingFolder"/>.</summary>
/// <remarks>All may throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>: the disk's own refusals.</remarks>
public interface IFiles
{
    string WorkingFolder { get; }

    PathKind KindOf(string path);

    /// <summary>The .story files beneath a folder, unordered; hidden folders and links are left out.</summary>
    IEnumerable<FoundFile> StoriesIn(string folder);

    /// <summary>A file's content; null if it is longer than <paramref name="mostBytes"/>.</summary>
    byte[]? Read(string path, int mostBytes);

    /// <summary>Writes a file whole or not at all.</summary>
    void Write(string path, byte[] content);

    /// <summary>Makes a folder and those above it; nothing if it is there.</summary>
    void CreateFolder(string path);

    /// <summary>The names in a folder; empty if it is not there.</summary>
    IReadOnlyList<string> NamesIn(string folder);
}
