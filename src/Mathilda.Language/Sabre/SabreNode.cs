using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Language.Sabre;

/// <summary>An expression as written: names are not looked up yet.</summary>
internal abstract record SabreNode(TextSpan Span);

/// <summary><c>?</c></summary>
internal sealed record UnknownNode(TextSpan Span) : SabreNode(Span);

/// <summary><c>True</c>, <c>False</c></summary>
internal sealed record TruthNode(bool Value, TextSpan Span) : SabreNode(Span);

/// <summary><c>3</c></summary>
internal sealed record NumberNode(double Value, TextSpan Span) : SabreNode(Span);

/// <summary><c>Ann</c></summary>
internal sealed record NameNode(string Name, TextSpan Span) : SabreNode(Span);

/// <summary><c>at(Ann)</c>; each argument is a name, a number or a truth.</summary>
internal sealed record PropertyNode(string Name, IReadOnlyList<SabreNode> Arguments, TextSpan Span)
    : SabreNode(Span);

/// <summary><c>believes(Ann, …)</c></summary>
internal sealed record BelievesNode(NameNode Character, SabreNode Inner, TextSpan Span)
    : SabreNode(Span);

/// <summary><c>a &amp; b</c>, <c>a | b</c></summary>
internal sealed record JoinNode(bool IsAll, IReadOnlyList<SabreNode> Parts, TextSpan Span)
    : SabreNode(Span);

/// <summary><c>!a</c></summary>
internal sealed record NegationNode(SabreNode Part, TextSpan Span) : SabreNode(Span);

/// <summary><c>if(c) a elseif(d) b else e</c></summary>
internal sealed record ConditionalNode(
    IReadOnlyList<(SabreNode When, SabreNode Then)> Branches,
    SabreNode? Otherwise,
    TextSpan Span
) : SabreNode(Span);

/// <summary>The four words that bind a variable.</summary>
internal enum SabreBinder
{
    ForAll,
    Exists,
    Sum,
    Product,
}

/// <summary><c>forall(x : T) a</c></summary>
internal sealed record BoundNode(
    SabreBinder Binder,
    SabreToken Variable,
    SabreToken Type,
    SabreNode Body,
    TextSpan Span
) : SabreNode(Span);

/// <summary><c>at(Ann) = Hut</c></summary>
internal sealed record AssignNode(SabreNode Target, SabreNode Value, TextSpan Span)
    : SabreNode(Span);

/// <summary><c>a == b</c></summary>
internal sealed record ComparisonNode(
    Comparator Comparator,
    SabreNode Left,
    SabreNode Right,
    TextSpan Span
) : SabreNode(Span);

/// <summary><c>a : T</c></summary>
internal sealed record TypeTestNode(SabreNode Value, SabreToken Type, TextSpan Span)
    : SabreNode(Span);

/// <summary><c>a + b</c></summary>
internal sealed record ArithmeticNode(
    ArithmeticKind Kind,
    SabreNode Left,
    SabreNode Right,
    TextSpan Span
) : SabreNode(Span);
