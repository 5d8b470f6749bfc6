namespace Mathilda.Language.Text;

/// <summary>A stretch of a known source text.</summary>
public sealed record Location(SourceText Source, TextSpan Span)
{
    /// <summary>From 1.</summary>
    public int Line => Source.PositionOf(Span.Start).Line;

    /// <summary>From 1, in UTF-16 units.</summary>
    public int Column => Source.PositionOf(Span.Start).Column;

    public string Text => Source.TextOf(Span);

    /// <summary>The text, cut short for a message.</summary>
    internal string Excerpt =>
        Span.Length <= 40 ? Text : Source.TextOf(Span with { Length = 40 }) + "…";
}
