using Mathilda.Language.Text;

namespace Mathilda.Studio.Code;

/// <summary>The files of a story by the part of their path in which they differ.</summary>
public sealed class FileNames(IReadOnlyList<SourceText> texts)
{
    private readonly string _common = Common(texts);

    /// <summary>"scenes/10-the-corridor.story".</summary>
    public string Of(SourceText text) => Of(text.Path);

    /// <inheritdoc cref="Of(SourceText)"/>
    public string Of(string path) =>
        path.StartsWith(_common, StringComparison.Ordinal) ? path[_common.Length..] : path;

    /// <summary>The folder in which all of them are.</summary>
    private static string Common(IReadOnlyList<SourceText> texts)
    {
        if (texts.Count == 0)
        {
            return "";
        }

        var common = FolderOf(texts[0].Path);
        foreach (var text in texts)
        {
            while (!text.Path.StartsWith(common, StringComparison.Ordinal))
            {
                common = FolderOf(common[..^1]);
            }
        }

        return common;
    }

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];
}
