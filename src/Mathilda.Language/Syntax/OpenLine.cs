using Mathilda.Language.Text;

namespace Mathilda.Language.Syntax;

/// <summary>A line whose block is still being read.</summary>
internal sealed class OpenLine(LineHead head, Token[] tokens, LineTail tail, TextSpan span)
{
    private static readonly LineSyntax[] NoLines = [];

    private List<LineSyntax>? _block;

    public LineKind Kind { get; } = head.Kind;

    public TextSpan Span { get; } = span;

    /// <summary>Whether nothing but its first words stands on the line.</summary>
    public bool IsBare { get; init; }

    /// <summary>In a scene: whether only headings stood in it so far.</summary>
    public bool IsHeading { get; private set; } = head.Kind == LineKind.Scene;

    /// <summary>Whether it is reported that something stands beneath this line that may not.</summary>
    public bool IsReported { get; set; }

    public bool HasBlock => _block is not null;

    /// <summary>What the line is called in a message.</summary>
    public string Name =>
        Kind switch
        {
            LineKind.Event => "an event",
            LineKind.Beat => "a line that begins with `-`",
            LineKind.OneOff => "a line that begins with `*`",
            LineKind.Fact => "a fact",
            LineKind.Continuation => "a line that continues another",
            LineKind.RecordField => "a line of the record",
            LineKind.Source => "a source",
            LineKind.Want => "a want",
            _ => tokens.Length > 0 ? $"`{tokens[0].Text}`" : "this line",
        };

    /// <summary>Takes note of a line beneath, before that one is read to its end.</summary>
    public void Note(LineKind child) => IsHeading = IsHeading && BlockGrammar.IsHeading(child);

    public void Add(LineSyntax child) => (_block ??= []).Add(child);

    public LineSyntax Close() =>
        new()
        {
            Kind = Kind,
            Tokens = tokens,
            Locator = tail.Locator,
            Id = tail.Id,
            Block = _block is null ? NoLines : _block.ToArray(),
            Span = Span,
            HeadSpan = new TextSpan(Span.Start, head.End - Span.Start),
            ContentSpan =
                tokens.Length == 0
                    ? new TextSpan(Span.Start, 0)
                    : TextSpan.Cover(tokens[0].Span, tokens[^1].Span),
        };
}
