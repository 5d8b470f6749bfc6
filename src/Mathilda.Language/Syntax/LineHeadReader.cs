using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Language.Syntax;

/// <summary>Tells from a line's first words, and the block it stands in, what it is about.</summary>
/// <remarks>Looks at the line alone, never back or ahead; every line gets a head, the ones nobody knows are reported.</remarks>
internal sealed class LineHeadReader(SourceText source, List<Finding> findings)
{
    private static readonly Starter Implied = new("implied", LineKind.Unknown);

    private readonly string _text = source.Content;

    /// <summary>The head of a line between two offsets, with no blanks before it.</summary>
    /// <param name="above">The line it is indented under; null at the left margin.</param>
    public LineHead Read(OpenLine? above, int start, int end)
    {
        if (above is { Kind: LineKind.Unknown })
        {
            return Plain(LineKind.Unknown, start);
        }

        var grammar = above is null
            ? BlockGrammar.Margin
            : BlockGrammar.Beneath(above.Kind, above.IsHeading);
        var content = grammar.HasImplied ? AfterImplied(start, end) : start;
        foreach (var starter in grammar.Starters)
        {
            var after = starter.EndIn(_text, content, end);
            if (after >= 0)
            {
                return new LineHead(starter.Kind, after, FreeFrom(starter.Free, after, end));
            }
        }

        return grammar.HoldsEvents
            ? EventHead(above!, content, end)
            : OtherHead(grammar, above, content, end);
    }

    private int AfterImplied(int start, int end)
    {
        var after = Implied.EndIn(_text, start, end);
        var content = after < 0 ? start : Words.SkipBlanks(_text, after, end);
        return content < end ? content : start;
    }

    private int FreeFrom(FreePart part, int after, int end)
    {
        switch (part)
        {
            case FreePart.AfterStarter:
                return after;
            case FreePart.AfterColon:
                var colon = _text.IndexOf(':', after, end - after);
                return colon < 0 ? LineHead.Nowhere : colon + 1;
            case FreePart.None:
            default:
                return LineHead.Nowhere;
        }
    }

    /// <summary>In a scene anything else is an event, but for what surely stands in the wrong place.</summary>
    private LineHead EventHead(OpenLine above, int start, int end)
    {
        foreach (var clause in BlockGrammar.ClausesOfEvents)
        {
            if (clause.EndIn(_text, start, end) is var after && after >= 0)
            {
                findings.Add(LineFindings.ClauseWithoutEvent(At(start, after)));
                return Plain(LineKind.Unknown, start);
            }
        }

        foreach (var heading in BlockGrammar.LateHeadings)
        {
            if (
                heading.EndIn(_text, start, end) is var after
                && after >= 0
                && above.Kind == LineKind.Scene
            )
            {
                findings.Add(LineFindings.LateHeading(At(start, after)));
                return Plain(LineKind.Unknown, start);
            }
        }

        return Plain(LineKind.Event, start);
    }

    private LineHead OtherHead(BlockGrammar grammar, OpenLine? above, int start, int end)
    {
        if (grammar.Otherwise == LineKind.RecordField)
        {
            var name = Words.End(_text, start, end);
            var isName = name > start && name < end && Characters.IsBlank(_text[name]);
            return new LineHead(LineKind.RecordField, name, isName ? name : LineHead.Nowhere);
        }

        if (grammar.Otherwise != LineKind.Unknown)
        {
            return Plain(grammar.Otherwise, start);
        }

        return above is null ? MarginHead(start, end) : Unknown(grammar, above, start, end);
    }

    /// <summary>A line at the margin that begins with no keyword: it declares somebody or something, if it looks like that.</summary>
    private LineHead MarginHead(int start, int end)
    {
        var kindEnd = Words.End(_text, start, end);
        if (kindEnd == start || Suggestion.IsNearlyKeyword(BlockGrammar.Margin, _text, start, end))
        {
            return Unknown(BlockGrammar.Margin, null, start, end);
        }

        var name = Words.SkipBlanks(_text, kindEnd, end);
        if (LooksLikeEvent(start, kindEnd, name, end))
        {
            findings.Add(
                LineFindings.EventOutsideScene(At(start, Words.TrimEnd(_text, start, end)))
            );
            return Plain(LineKind.Unknown, start);
        }

        if (
            name > kindEnd
            && name < end
            && (Words.End(_text, name, end) > name || Characters.ClosingQuote(_text[name]) != '\0')
        )
        {
            return new LineHead(LineKind.Entity, kindEnd, LineHead.Nowhere);
        }

        if (_text[start..kindEnd] is "person" or "place" or "thing")
        {
            findings.Add(
                LineFindings.Unfinished(At(start, kindEnd), LineContent.Missing(LineKind.Entity))
            );
            return Plain(LineKind.Unknown, start);
        }

        return Unknown(BlockGrammar.Margin, null, start, end);
    }

    /// <summary>Kinds are followed by a name: <c>Ann goes</c>, <c>Ann's father</c>, <c>Ann, Bob</c> and <c>the bell</c> are no declarations.</summary>
    private bool LooksLikeEvent(int start, int kindEnd, int name, int end)
    {
        if (_text[start..kindEnd].ToLowerInvariant() is "the" or "a" or "an")
        {
            return true;
        }

        if (!char.IsUpper(_text[start]) || name >= end)
        {
            return false;
        }

        var isName = name > kindEnd && (char.IsUpper(_text[name]) || BeginsWithArticle(name, end));
        return Characters.IsApostrophe(_text[name])
            || _text[name] == ','
            || (!isName && char.IsLower(_text[name]));
    }

    private bool BeginsWithArticle(int at, int end) =>
        _text[at..Words.End(_text, at, end)] is "the" or "a" or "an";

    private LineHead Unknown(BlockGrammar grammar, OpenLine? above, int start, int end)
    {
        if (above is { IsReported: true } && grammar.Starters.Length <= 1)
        {
            return Plain(LineKind.Unknown, start);
        }

        findings.Add(
            above is not null && grammar.Starters.Length <= 1
                ? LineFindings.NothingBeneath(
                    At(start, Words.TrimEnd(_text, start, end)),
                    above.Name
                )
                : Suggestion.For(grammar, above, source, start, end)
        );
        above?.IsReported = true;
        return Plain(LineKind.Unknown, start);
    }

    private static LineHead Plain(LineKind kind, int start) => new(kind, start, LineHead.Nowhere);

    private Location At(int start, int end) => new(source, new TextSpan(start, end - start));
}
