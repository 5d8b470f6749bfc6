using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Language.Syntax;

/// <summary>Takes the comment, then <c>[locator]</c> and <c>#id</c> in either order, off a line's end.</summary>
internal sealed class LineTailReader(SourceText source)
{
    private readonly string _text = source.Content;

    /// <summary>Where the line's comment begins, or the line ends: at <c>//</c> after a blank, not inside a "text".</summary>
    public int CommentStart(LineHead head, int start, int end)
    {
        var (unclosed, at) = ('\0', start);
        while (at < end)
        {
            var c = _text[at];
            if (c == '/' && at + 1 < end && _text[at + 1] == '/' && MayComment(head, at))
            {
                return at;
            }

            var closing = at < head.FreeFrom ? Characters.ClosingQuote(c) : '\0';
            if (closing != '\0' && closing != unclosed)
            {
                var close = _text.IndexOf(closing, at + 1, end - at - 1);
                unclosed = close < 0 ? closing : unclosed;
                at = Math.Max(close, at);
            }

            at++;
        }

        return end;
    }

    private bool MayComment(LineHead head, int at) =>
        at == head.FreeFrom || Characters.IsBlank(_text[at - 1]);

    /// <summary>Reads the tail of a line without its comment.</summary>
    /// <param name="findings">Null: report nothing, and leave what would be reported in the line.</param>
    public LineTail Read(LineHead head, int start, int end, List<Finding>? findings)
    {
        var tail = new LineTail(null, null, end);
        while (true)
        {
            end = Words.TrimEnd(_text, start, end);
            tail = tail with { ContentEnd = end };
            var part = LastPart(start, end);
            if (
                part < 0
                || !(_text[part] == '[' ? MayBeLocator(head, part, end) : MayBeId(head, part, end))
            )
            {
                return tail;
            }

            var (longer, finding) =
                _text[part] == '[' ? WithLocator(tail, part, end) : WithId(tail, part, end);
            if (finding is not null && findings is null)
            {
                return tail;
            }

            if (finding is not null)
            {
                findings!.Add(finding);
            }

            tail = longer;
            end = part;
        }
    }

    private (LineTail Tail, Finding? Finding) WithLocator(LineTail tail, int part, int end)
    {
        var locator = LocatorReader.Read(_text, part, end);
        if (locator?.Span.End != end)
        {
            return (tail, TokenFindings.UnreadableLocator(At(part, end)));
        }

        return tail.Locator is null
            ? (tail with { Locator = locator }, null)
            : (
                tail,
                TokenFindings.Second(
                    At(part, end),
                    "Put all passages into one bracket: `[plot 3.4, essay 9.1]`."
                )
            );
    }

    private (LineTail Tail, Finding? Finding) WithId(LineTail tail, int part, int end)
    {
        if (!IsId(part, end))
        {
            return (tail, TokenFindings.UnreadableId(At(part, end)));
        }

        var id = new IdSyntax(
            _text.Substring(part + 1, end - part - 1),
            new TextSpan(part, end - part)
        );
        return tail.Id is null
            ? (tail with { Id = id }, null)
            : (tail, TokenFindings.Second(At(part, end), "A line has one name: keep one of them."));
    }

    /// <summary>Whether a <c>#</c> begins the name of a line that goes exactly as far as <paramref name="end"/>.</summary>
    public bool IsId(int start, int end)
    {
        if (start + 1 >= end || !char.IsLetter(_text[start + 1]))
        {
            return false;
        }

        for (var i = start + 1; i < end; i++)
        {
            if (!char.IsLetterOrDigit(_text[i]) && _text[i] is not ('-' or '_'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Lines whose ids are what they are about.</summary>
    public static bool KeepsIds(LineKind kind) =>
        kind
            is LineKind.Without
                or LineKind.Before
                or LineKind.After
                or LineKind.Replace
                or LineKind.Move
                or LineKind.ShownBy;

    /// <summary>Where a bracket or <c>#</c> with a blank before it begins that the line ends with; -1 if it ends otherwise.</summary>
    private int LastPart(int start, int end)
    {
        if (end <= start)
        {
            return -1;
        }

        var isBracket = _text[end - 1] == ']';
        for (var at = isBracket ? end - 2 : end - 1; at >= start; at--)
        {
            var c = _text[at];
            if (isBracket ? c == ']' : Characters.IsBlank(c))
            {
                return -1;
            }

            if (c == (isBracket ? '[' : '#') && (at == start || Characters.IsBlank(_text[at - 1])))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>In free text and in patterns brackets have other uses, so there only what begins like a locator is one.</summary>
    private bool MayBeLocator(LineHead head, int part, int end)
    {
        var hasOtherUses =
            head.FreeFrom <= part
            || head.Kind is LineKind.Act or LineKind.Says or LineKind.Whenever;
        return !hasOtherUses || LocatorReader.LooksLikeOne(_text, part, end);
    }

    /// <summary>In free text only what can be an id is one: <c>- he lives at #5</c>.</summary>
    private bool MayBeId(LineHead head, int part, int end) =>
        !KeepsIds(head.Kind) && (head.FreeFrom > part || IsId(part, end));

    private Location At(int start, int end) => new(source, new TextSpan(start, end - start));
}
