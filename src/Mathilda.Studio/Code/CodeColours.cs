using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Studio.Code;

/// <summary>Says what every stretch of a text is, by the lines and tokens that the language reads in it.</summary>
internal sealed class CodeColours(SyntaxTree tree, CodeStyle style)
{
    private readonly List<CodeStretch> _stretches = [];
    private readonly List<int> _nameStarts = [.. style.Names.Select(n => n.Span.Start)];
    private readonly bool[] _hasWords = new bool[tree.Source.LineCount + 1];

    /// <summary>In order, none over another.</summary>
    public IReadOnlyList<CodeStretch> Find()
    {
        foreach (var name in style.Names)
        {
            _stretches.Add(Of(name));
        }

        foreach (var line in tree.AllLines)
        {
            Add(line);
        }

        AddComments();
        return WithoutOverlaps();
    }

    private CodeStretch Of(NameReference name)
    {
        var colour = style.ColourOf(name.Entity.Name);
        return new CodeStretch(
            name.Span.Start,
            name.Span.End,
            colour.Length > 0 ? $"name {colour}" : "name",
            name.Entity.Declared is { } declared ? style.LinkTo(declared) : null,
            style.HasHover
        );
    }

    private void Add(LineSyntax line)
    {
        var number = tree.Source.PositionOf(line.Span.Start).Line;
        _hasWords[number] = true;
        Add(line.HeadSpan, "head");
        if (line.Locator is { } locator)
        {
            Add(locator.Span, "cite");
        }

        if (line.Id is { } id)
        {
            _stretches.Add(
                new CodeStretch(id.Span.Start, id.Span.End, "id", style.LinkToMoment(id.Name))
            );
        }

        foreach (var token in line.Tokens)
        {
            if (ClassOf(token.Kind) is { } shown)
            {
                Add(token.Span, line.Kind == LineKind.Scene ? $"{shown} title" : shown);
            }
        }

        if (line.Kind == LineKind.Event)
        {
            AddAct(line, number);
        }

        AddRest(line.Span.End, tree.Source.LineSpan(number).End);
    }

    /// <summary>The words of an event up to the next name are its act's.</summary>
    private void AddAct(LineSyntax line, int number)
    {
        if (style.ActOn(number) is not { } act)
        {
            return;
        }

        var words = line
            .Tokens.SkipWhile(t => t.Span.Start < line.HeadSpan.End || !IsVerb(t))
            .TakeWhile(IsVerb)
            .ToList();
        if (words.Count > 0)
        {
            _stretches.Add(
                new CodeStretch(
                    words[0].Span.Start,
                    words[^1].Span.End,
                    "deed",
                    style.LinkTo(act),
                    style.HasHover
                )
            );
        }
    }

    private bool IsVerb(Token token) =>
        token.Kind == TokenKind.Word
        && token.Value is not ("and" or "that")
        && !IsTaken(token.Span);

    private bool IsTaken(TextSpan span)
    {
        var found = _nameStarts.BinarySearch(span.Start);
        var before = found >= 0 ? found : ~found - 1;
        return before >= 0 && style.Names[before].Span.End > span.Start;
    }

    private void AddComments()
    {
        for (var line = 1; line <= tree.Source.LineCount; line++)
        {
            if (!_hasWords[line])
            {
                var span = tree.Source.LineSpan(line);
                AddRest(span.Start, span.End);
            }
        }
    }

    /// <summary>What stands behind a line's words is a comment.</summary>
    private void AddRest(int start, int end)
    {
        if (end > start && !string.IsNullOrWhiteSpace(tree.Source.Content[start..end]))
        {
            _stretches.Add(new CodeStretch(start, end, "comment"));
        }
    }

    private void Add(TextSpan span, string shown) =>
        _stretches.Add(new CodeStretch(span.Start, span.End, shown));

    private static string? ClassOf(TokenKind kind) =>
        kind switch
        {
            TokenKind.Text => "quoted",
            TokenKind.FreeText => "free",
            TokenKind.Number => "number",
            TokenKind.Locator => "cite",
            TokenKind.Id => "id",
            TokenKind.Word or TokenKind.Possessive or TokenKind.Symbol => null,
        };

    // What was added first stays: names before what surrounds them.
    private List<CodeStretch> WithoutOverlaps()
    {
        var kept = new List<CodeStretch>(_stretches.Count);
        foreach (
            var stretch in _stretches
                .Where(s => s.End > s.Start)
                .Select((s, order) => (Stretch: s, Order: order))
                .OrderBy(s => s.Stretch.Start)
                .ThenBy(s => s.Order)
                .Select(s => s.Stretch)
        )
        {
            if (kept.Count == 0 || stretch.Start >= kept[^1].End)
            {
                kept.Add(stretch);
            }
        }

        return kept;
    }
}
