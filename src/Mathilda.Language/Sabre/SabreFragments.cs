using Mathilda.Language.Text;

namespace Mathilda.Language.Sabre;

/// <summary>The tokens of a file with their brackets paired, and stretches of them: [start, end).</summary>
internal sealed class SabreFragments
{
    private readonly IReadOnlyList<SabreToken> _tokens;
    private readonly int[] _partner; // by token: the other bracket of its pair; −1 for all else

    /// <exception cref="SabreException">A bracket has no partner.</exception>
    public SabreFragments(IReadOnlyList<SabreToken> tokens, SabreFindings findings)
    {
        _tokens = tokens;
        _partner = new int[tokens.Count];
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            _partner[i] = -1;
            if (tokens[i].Kind != SabreTokenKind.Symbol)
            {
                continue;
            }

            if (tokens[i].Text is "(" or "{" or "[")
            {
                open.Push(i);
            }
            else if (tokens[i].Text is ")" or "}" or "]")
            {
                if (open.Count == 0 || Closing(tokens[open.Peek()].Text) != tokens[i].Text)
                {
                    throw findings.CannotRead(tokens[i].Span, "anything: this bracket closes none");
                }

                var partner = open.Pop();
                (_partner[i], _partner[partner]) = (partner, i);
            }
        }

        if (open.Count > 0)
        {
            throw findings.CannotRead(
                tokens[open.Peek()].Span,
                "anything: this bracket is never closed"
            );
        }
    }

    public SabreToken this[int index] => _tokens[index];

    public int Count => _tokens.Count;

    public int PartnerOf(int index) => _partner[index];

    /// <summary>The first token at the top level that fits; −1 if none does.</summary>
    public int Find(int start, int end, Func<SabreToken, bool> fits)
    {
        for (var i = start; i < end; i++)
        {
            if (_partner[i] > i)
            {
                i = _partner[i]; // over what is in brackets
            }
            else if (fits(_tokens[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The stretches between a symbol at the top level; one if it does not occur.</summary>
    public List<(int Start, int End)> Split(int start, int end, string symbol)
    {
        var parts = new List<(int, int)>();
        var from = start;
        for (
            var i = Find(start, end, t => t.IsSymbol(symbol));
            i >= 0;
            i = Find(i + 1, end, t => t.IsSymbol(symbol))
        )
        {
            parts.Add((from, i));
            from = i + 1;
        }

        parts.Add((from, end));
        return parts;
    }

    /// <summary>The text a stretch covers; for an empty one the place where it would stand.</summary>
    public TextSpan SpanOf(int start, int end) =>
        start < end ? TextSpan.Cover(_tokens[start].Span, _tokens[end - 1].Span)
        : start < _tokens.Count ? new TextSpan(_tokens[start].Span.Start, 0)
        : _tokens.Count > 0 ? new TextSpan(_tokens[_tokens.Count - 1].Span.End, 0)
        : new TextSpan(0, 0);

    private static string Closing(string opening) =>
        opening switch
        {
            "(" => ")",
            "{" => "}",
            _ => "]",
        };
}
