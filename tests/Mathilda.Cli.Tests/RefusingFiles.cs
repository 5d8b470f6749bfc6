using Mathilda.Files;

namespace Mathilda.Cli.Tests;

/// <summary>A disk that refuses one thing.</summary>
internal sealed class RefusingFiles(
    IFiles inner,
    Func<string, Exception?>? read = null,
    Func<string, Exception?>? write = null
) : IFiles
{
    public string WorkingFolder => inner.WorkingFolder;

    public PathKind KindOf(string path) => inner.KindOf(path);

    public IEnumerable<FoundFile> StoriesIn(string folder) => inner.StoriesIn(folder);

    public byte[]? Read(string path, int mostBytes) =>
        read?.Invoke(path) is { } refusal ? throw refusal : inner.Read(path, mostBytes);

    public void Write(string path, byte[] content)
    {
        if (write?.Invoke(path) is { } refusal)
        {
            throw refusal;
        }

        inner.Write(path, content);
    }

    public void CreateFolder(string path) => inner.CreateFolder(path);

    public IReadOnlyList<string> NamesIn(string folder) => inner.NamesIn(folder);
}
