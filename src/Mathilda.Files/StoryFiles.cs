using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Files;

/// <summary>Files that were read, and what stood in the way.</summary>
/// <param name="Texts">In the order of the story.</param>
/// <param name="Findings">Empty if all could be read.</param>
public sealed record LoadedStory(IReadOnlyList<SourceText> Texts, IReadOnlyList<Finding> Findings);

/// <summary>Finds and reads the files of a story.</summary>
/// <remarks>
/// A folder's .story files in the order of their paths (by code unit, so that it is the same everywhere), folders beneath included. An edit
/// that lies among them is not part of the story. Texts are named as the writer would: from the working folder, with forward slashes.
/// </remarks>
public static class StoryFiles
{
    private const int MostBytesOfFile = 64 << 20;
    private const long MostBytes = 256L << 20;
    private const int MostFiles = 10_000;
    private const string EditKeyword = "edit";

    /// <summary>The files of the story at a path; with edits among them if <paramref name="withEdits"/>.</summary>
    public static LoadedStory Load(IFiles files, string path, bool withEdits = false)
    {
        try
        {
            return files.KindOf(path) switch
            {
                PathKind.File => LoadFile(files, path, withEdits),
                PathKind.Folder => LoadFolder(files, path, withEdits),
                PathKind.Nothing => Refused(FileFindings.NothingThere(path, Nearest(files, path))),
                _ => throw new InvalidOperationException("A new kind of path is not handled."),
            };
        }
        catch (Exception e) when (IsRefusal(e))
        {
            return Refused(FileFindings.CannotRead(Shown(files, path), ReasonOf(e)));
        }
    }

    /// <summary>The edit in a file; null with findings if there is none.</summary>
    public static LoadedStory LoadEdit(IFiles files, string path)
    {
        if (files.KindOf(path) != PathKind.File)
        {
            return Refused(FileFindings.NothingThere(path, Nearest(files, path)));
        }

        var loaded = Read(files, [path]);
        return loaded.Texts.Count == 1 && !IsEdit(loaded.Texts[0])
            ? Refused(FileFindings.NotAnEdit(loaded.Texts[0].Path))
            : loaded;
    }

    /// <summary>Any file of text.</summary>
    public static LoadedStory LoadText(IFiles files, string path) =>
        files.KindOf(path) == PathKind.File
            ? Read(files, [path])
            : Refused(FileFindings.NothingThere(path, Nearest(files, path)));

    /// <summary>What a file that was read says now; null if it is no text any more.</summary>
    public static string? ReadAgain(IFiles files, SourceText source) =>
        files.Read(source.Path, MostBytesOfFile) is { } content
        && SourceText.FromUtf8(source.Path, content) is { Finding: null } now
            ? now.Source.Content
            : null;

    /// <summary>A path as it is shown: from the working folder, or in full where that is shorter; with forward slashes.</summary>
    public static string Shown(IFiles files, string path)
    {
        if (path.Contains('\0', StringComparison.Ordinal))
        {
            return path;
        }

        var full = Path.GetFullPath(path, files.WorkingFolder);
        var relative = Path.GetRelativePath(files.WorkingFolder, full);
        return (relative.Length < full.Length ? relative : full).Replace('\\', '/');
    }

    /// <summary>Whether the disk refused, in contrast to a mistake of ours.</summary>
    public static bool IsRefusal(Exception e) =>
        e
            is IOException
                or UnauthorizedAccessException
                or ArgumentException
                or NotSupportedException;

    /// <summary>A refusal in plain words.</summary>
    public static string ReasonOf(Exception e) =>
        e switch
        {
            UnauthorizedAccessException => "you may not",
            FileNotFoundException or DirectoryNotFoundException => "it is gone",
            PathTooLongException => "its name is too long",
            ArgumentException or NotSupportedException => "no file can have such a name",
            _ => "the disk refused",
        };

    private static LoadedStory LoadFile(IFiles files, string path, bool withEdits)
    {
        var loaded = Read(files, [path]);
        return !withEdits && loaded.Texts.Count == 1 && IsEdit(loaded.Texts[0])
            ? Refused(FileFindings.NotAStory(loaded.Texts[0].Path))
            : loaded;
    }

    private static LoadedStory LoadFolder(IFiles files, string path, bool withEdits)
    {
        var found = files.StoriesIn(path).Take(MostFiles + 1).ToList();
        if (found.Count > MostFiles)
        {
            return Refused(FileFindings.TooMuch(Shown(files, path), MostFiles, MostBytes));
        }

        var loaded = Read(
            files,
            [.. found.OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => f.Path)]
        );
        var texts = withEdits ? loaded.Texts : [.. loaded.Texts.Where(t => !IsEdit(t))];
        return texts.Count == 0 && loaded.Findings.Count == 0
            ? Refused(FileFindings.NoStoryIn(Shown(files, path)))
            : loaded with
            {
                Texts = texts,
            };
    }

    private static LoadedStory Read(IFiles files, IReadOnlyList<string> paths)
    {
        var texts = new List<SourceText>();
        var findings = new List<Finding>();
        long total = 0;
        foreach (var path in paths)
        {
            var shown = Shown(files, path);
            try
            {
                var content = files.Read(path, MostBytesOfFile);
                total += content?.Length ?? MostBytesOfFile;
                if (total > MostBytes)
                {
                    return Refused(FileFindings.TooMuch(shown, MostFiles, MostBytes));
                }

                if (content is null)
                {
                    findings.Add(FileFindings.TooLarge(shown, MostBytesOfFile));
                }
                else
                {
                    Add(SourceText.FromUtf8(shown, content));
                }
            }
            catch (Exception e) when (IsRefusal(e))
            {
                findings.Add(FileFindings.CannotRead(shown, ReasonOf(e)));
            }
        }

        return new LoadedStory(texts, findings);

        void Add((SourceText Source, Finding? Finding) text)
        {
            if (text.Finding is { } finding)
            {
                findings.Add(finding);
            }
            else
            {
                texts.Add(text.Source);
            }
        }
    }

    /// <summary>Whether the first word of the text is <c>edit</c>.</summary>
    private static bool IsEdit(SourceText text)
    {
        for (var line = 1; line <= text.LineCount; line++)
        {
            var span = text.LineSpan(line);
            var words = text.Content.AsSpan(span.Start, span.Length).Trim();
            if (words.Length > 0 && !words.StartsWith("//"))
            {
                return words.StartsWith(EditKeyword, StringComparison.Ordinal)
                    && (
                        words.Length == EditKeyword.Length
                        || words[EditKeyword.Length] is ' ' or '\t' or '"'
                    );
            }
        }

        return false;
    }

    private static LoadedStory Refused(Finding finding) => new([], [finding]);

    private static string? Nearest(IFiles files, string path)
    {
        try
        {
            var full = Path.GetFullPath(path, files.WorkingFolder);
            var folder = Path.GetDirectoryName(full.TrimEnd(Path.DirectorySeparatorChar)) ?? full;
            var name = Spelling.Meant(
                Path.GetFileName(full.TrimEnd(Path.DirectorySeparatorChar)),
                files.NamesIn(folder)
            );
            return name is null ? null : Shown(files, Path.Combine(folder, name));
        }
        catch (Exception e) when (IsRefusal(e))
        {
            return null;
        }
    }
}
