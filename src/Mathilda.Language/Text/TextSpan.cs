namespace Mathilda.Language.Text;

/// <summary>A stretch of one source text, in UTF-16 units.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The span from the start of the first to the end of the last.</summary>
    public static TextSpan Cover(TextSpan first, TextSpan last) =>
        new(first.Start, last.End - first.Start);
}
