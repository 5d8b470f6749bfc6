using System.Security.Cryptography;
using System.Text;
using Mathilda.Language.Text;

namespace Mathilda.Studio.Live;

/// <summary>A file of the story as it is on the disk at a moment.</summary>
public sealed record StoryFile(SourceText Source, byte[] Bytes)
{
    /// <summary>Two contents have one mark only if they are the same.</summary>
    public string Mark { get; } = Convert.ToHexString(SHA256.HashData(Bytes));

    /// <summary>Whether a form can carry it to a page and back without a loss.</summary>
    public bool CanBeEdited =>
        Bytes.Length <= MostBytes && !Source.Content.Contains('\0', StringComparison.Ordinal);

    /// <summary>Larger files are shown, and edited elsewhere.</summary>
    public const int MostBytes = 2 << 20;

    /// <summary>The bytes of another text in its place: with its byte order mark and its line ends.</summary>
    public byte[] Rewritten(string text)
    {
        var content = Encoding.UTF8.GetBytes(LineEnds.As(Source.Content, text));
        return Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble)
            ? [.. Encoding.UTF8.Preamble, .. content]
            : content;
    }
}
