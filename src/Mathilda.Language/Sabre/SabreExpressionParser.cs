using System.Globalization;
using Mathilda.Language.Model;

namespace Mathilda.Language.Sabre;

/// <summary>Fragments to expressions, by trying one form after another; the first whose syntax fits throughout is taken.</summary>
/// <remarks>
/// There is no precedence: a fragment is split at the first form that fits, from <c>&amp;</c> (loosest) to <c>-</c> (tightest). What a
/// fragment is, is remembered, so the work is bounded by the number of fragments.
/// </remarks>
internal sealed class SabreExpressionParser(SabreFragments fragments, SabreFindings findings)
{
    private const int DeepestNesting = 300;
    private static readonly (string Symbol, Comparator Comparator)[] Comparisons =
    [
        ("==", Comparator.Equal),
        ("!=", Comparator.NotEqual),
        (">=", Comparator.AtLeast),
        ("<=", Comparator.AtMost),
        (">", Comparator.Greater),
        ("<", Comparator.Less),
    ];
    private static readonly (string Symbol, ArithmeticKind Kind)[] Arithmetics =
    [
        ("*", ArithmeticKind.Multiply),
        ("/", ArithmeticKind.Divide),
        ("+", ArithmeticKind.Add),
        ("-", ArithmeticKind.Subtract),
    ];

    private readonly Dictionary<(int Start, int End), SabreNode?> _known = [];
    private int _depth;
    private int _furthest; // where the last fragment stood that no form fits: the best place to point at

    /// <exception cref="SabreException">No form fits.</exception>
    public SabreNode Read(int start, int end, string wanted)
    {
        _furthest = start;
        return Parse(start, end)
            ?? throw findings.CannotRead(fragments.SpanOf(Math.Min(_furthest, end), end), wanted);
    }

    private SabreNode? Parse(int start, int end)
    {
        if (start >= end)
        {
            return null;
        }

        if (_known.TryGetValue((start, end), out var known))
        {
            return known;
        }

        if (_depth == DeepestNesting)
        {
            throw findings.TooDeep(fragments.SpanOf(start, end));
        }

        _depth++;
        var node = TryForms(start, end);
        _depth--;
        _known.Add((start, end), node);
        if (node is null && start > _furthest)
        {
            _furthest = start;
        }

        return node;
    }

    private SabreNode? TryForms(int start, int end)
    {
        if (fragments[start].IsSymbol("(") && fragments.PartnerOf(start) == end - 1)
        {
            return Parse(start + 1, end - 1);
        }

        return end - start == 1
            ? Single(fragments[start])
            : Reference(start, end)
                ?? Believes(start, end)
                ?? Join(start, end, "&", isAll: true)
                ?? Join(start, end, "|", isAll: false)
                ?? Negation(start, end)
                ?? Conditional(start, end)
                ?? Bound(start, end, "forall", SabreBinder.ForAll)
                ?? Bound(start, end, "exists", SabreBinder.Exists)
                ?? Assignment(start, end)
                ?? Comparison(start, end)
                ?? TypeTest(start, end)
                ?? Bound(start, end, "product", SabreBinder.Product)
                ?? Bound(start, end, "sum", SabreBinder.Sum)
                ?? (SabreNode?)Arithmetic(start, end);
    }

    private static SabreNode? Single(SabreToken token) =>
        token switch
        {
            { Text: "?" } => new UnknownNode(token.Span),
            { Text: "True" or "False" } => new TruthNode(token.Text == "True", token.Span),
            { Kind: SabreTokenKind.Number } => new NumberNode(NumberOf(token), token.Span),
            { IsName: true } => new NameNode(token.Text, token.Span),
            _ => null,
        };

    public static double NumberOf(SabreToken token) =>
        double.Parse(
            token.Text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture
        );

    /// <summary><c>name(args)</c>, or <c>believes(C, R)</c> with R such a reference.</summary>
    private SabreNode? Reference(int start, int end)
    {
        if (!IsCall(start, end))
        {
            return null;
        }

        var span = fragments.SpanOf(start, end);
        var arguments = new List<SabreNode>();
        if (end - start > 3)
        {
            foreach (var (from, to) in fragments.Split(start + 2, end - 1, ","))
            {
                if (to - from != 1 || Single(fragments[from]) is not { } argument)
                {
                    return null;
                }

                arguments.Add(argument);
            }
        }

        // "believes(c, b)" with a variable b is the belief, not a property.
        return fragments[start].Text == "believes" && arguments is [NameNode who, var what]
            ? new BelievesNode(who, what, span)
            : new PropertyNode(fragments[start].Text, arguments, span);
    }

    private BelievesNode? Believes(int start, int end)
    {
        if (!IsCall(start, end) || fragments[start].Text != "believes")
        {
            return null;
        }

        var comma = fragments.Find(start + 2, end - 1, t => t.IsSymbol(","));
        return
            comma == start + 3
            && Single(fragments[start + 2]) is NameNode who
            && Parse(comma + 1, end - 1) is { } inner
            ? new BelievesNode(who, inner, fragments.SpanOf(start, end))
            : null;
    }

    private bool IsCall(int start, int end) =>
        end - start >= 3
        && fragments[start].IsName
        && fragments[start + 1].IsSymbol("(")
        && fragments.PartnerOf(start + 1) == end - 1;

    private JoinNode? Join(int start, int end, string symbol, bool isAll)
    {
        var parts = fragments.Split(start, end, symbol);
        if (parts.Count < 2)
        {
            return null;
        }

        var nodes = new List<SabreNode>();
        foreach (var (from, to) in parts)
        {
            if (Parse(from, to) is not { } node)
            {
                return null;
            }

            nodes.Add(node);
        }

        return new JoinNode(isAll, nodes, fragments.SpanOf(start, end));
    }

    private NegationNode? Negation(int start, int end) =>
        fragments[start].IsSymbol("!") && Parse(start + 1, end) is { } part
            ? new NegationNode(part, fragments.SpanOf(start, end))
            : null;

    /// <summary>Cut at every <c>elseif</c> ahead, then at every <c>else</c>; only the last piece may begin with <c>else</c>.</summary>
    private ConditionalNode? Conditional(int start, int end)
    {
        if (!fragments[start].IsWord("if"))
        {
            return null;
        }

        var branches = new List<(SabreNode, SabreNode)>();
        SabreNode? otherwise = null;
        var pieces = Pieces(start, end);
        for (var i = 0; i < pieces.Count; i++)
        {
            var (from, to) = pieces[i];
            if (i > 0 && i == pieces.Count - 1 && fragments[from].IsWord("else"))
            {
                otherwise = Parse(from + 1, to);
                if (otherwise is null)
                {
                    return null;
                }
            }
            else if (Branch(from, to, i == 0 ? "if" : "elseif") is { } branch)
            {
                branches.Add(branch);
            }
            else
            {
                return null;
            }
        }

        return new ConditionalNode(branches, otherwise, fragments.SpanOf(start, end));
    }

    private List<(int Start, int End)> Pieces(int start, int end)
    {
        var pieces = new List<(int, int)>();
        var from = start;
        while (true)
        {
            var cut = fragments.Find(from + 1, end, t => t.IsWord("elseif"));
            if (cut < 0)
            {
                cut = fragments.Find(from + 1, end, t => t.IsWord("else"));
            }

            pieces.Add((from, cut < 0 ? end : cut));
            if (cut < 0)
            {
                return pieces;
            }

            from = cut;
        }
    }

    private (SabreNode When, SabreNode Then)? Branch(int start, int end, string word)
    {
        if (
            end - start < 4
            || !fragments[start].IsWord(word)
            || !fragments[start + 1].IsSymbol("(")
        )
        {
            return null;
        }

        var close = fragments.PartnerOf(start + 1);
        return Parse(start + 2, close) is { } when && Parse(close + 1, end) is { } then
            ? (when, then)
            : null;
    }

    private BoundNode? Bound(int start, int end, string word, SabreBinder binder)
    {
        var fits =
            end - start > 6
            && fragments[start].IsWord(word)
            && fragments[start + 1].IsSymbol("(")
            && fragments.PartnerOf(start + 1) == start + 5
            && fragments[start + 2].IsName
            && fragments[start + 3].IsSymbol(":")
            && fragments[start + 4].IsName;
        return fits && Parse(start + 6, end) is { } body
            ? new BoundNode(
                binder,
                fragments[start + 2],
                fragments[start + 4],
                body,
                fragments.SpanOf(start, end)
            )
            : null;
    }

    private AssignNode? Assignment(int start, int end)
    {
        var at = fragments.Find(start, end, t => t.IsSymbol("="));
        return
            at > start
            && Parse(start, at) is { } target
            && IsReference(target)
            && Parse(at + 1, end) is { } value
            ? new AssignNode(target, value, fragments.SpanOf(start, end))
            : null;
    }

    private static bool IsReference(SabreNode node) =>
        node is PropertyNode || (node is BelievesNode believes && IsReference(believes.Inner));

    private ComparisonNode? Comparison(int start, int end)
    {
        foreach (var (symbol, comparator) in Comparisons)
        {
            var at = fragments.Find(start, end, t => t.IsSymbol(symbol));
            if (at >= 0)
            {
                return Parse(start, at) is { } left && Parse(at + 1, end) is { } right
                    ? new ComparisonNode(comparator, left, right, fragments.SpanOf(start, end))
                    : null;
            }
        }

        return null;
    }

    private TypeTestNode? TypeTest(int start, int end)
    {
        var at = fragments.Find(start, end, t => t.IsSymbol(":"));
        return
            at > start
            && at == end - 2
            && fragments[end - 1].IsName
            && Parse(start, at) is { } value
            ? new TypeTestNode(value, fragments[end - 1], fragments.SpanOf(start, end))
            : null;
    }

    private ArithmeticNode? Arithmetic(int start, int end)
    {
        foreach (var (symbol, kind) in Arithmetics)
        {
            var at = fragments.Find(start, end, t => t.IsSymbol(symbol));
            if (at >= 0)
            {
                return Parse(start, at) is { } left && Parse(at + 1, end) is { } right
                    ? new ArithmeticNode(kind, left, right, fragments.SpanOf(start, end))
                    : null;
            }
        }

        return null;
    }
}
