using Mathilda.Language.Findings;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Studio.Code;

/// <summary>Single lines of texts with a place marked, for pages that speak of many.</summary>
/// <param name="styleOf">What a text is coloured by.</param>
internal sealed class CodeExcerpts(Func<SyntaxTree, CodeStyle> styleOf)
{
    private const int Before = 100;
    private const int Longest = 320;

    private readonly Dictionary<SourceText, IReadOnlyList<CodeStretch>> _colours = [];

    /// <summary>The first line of a place; of a long line, the part around it.</summary>
    public CodeLine Of(Location where, Severity severity)
    {
        var source = where.Source;
        if (!_colours.TryGetValue(source, out var colours))
        {
            var tree = Parser.Parse(source);
            colours = new CodeColours(tree, styleOf(tree)).Find();
            _colours.Add(source, colours);
        }

        var line = source.LineSpan(where.Line);
        var start =
            line.Length <= Longest ? line.Start : Math.Max(line.Start, where.Span.Start - Before);
        while (start < where.Span.Start && source.Content[start] is ' ' or '\t')
        {
            start++;
        }

        var shown = new TextSpan(start, Math.Min(line.End - start, Longest));
        var end = Math.Max(where.Span.Start + 1, Math.Min(where.Span.End, shown.End));
        CodeStretch[] marks = [new CodeStretch(where.Span.Start, end, CodeLines.ClassOf(severity))];
        var (stretch, mark) = (0, 0);
        var pieces = CodeLines.Pieces(source, shown, colours, ref stretch, marks, ref mark);
        return new CodeLine(where.Line, pieces, []);
    }
}
