using Mathilda.Language.Text;

namespace Mathilda.Language.Sabre;

/// <summary>A definition as written.</summary>
internal abstract record SabreDefinition(TextSpan Span);

/// <summary><c>type a : b, c</c>, <c>entity A : b, c</c></summary>
internal sealed record NamingDefinition(
    bool IsType,
    SabreToken Name,
    IReadOnlyList<SabreToken> Types,
    TextSpan Span
) : SabreDefinition(Span);

/// <summary><c>x : T</c>, or a constant (then there is no type).</summary>
internal readonly record struct SabreParameter(SabreToken Name, SabreToken? Type);

/// <summary><c>property p(x : T) : U</c></summary>
internal sealed record PropertyDefinition(
    SabreToken Name,
    IReadOnlyList<SabreParameter> Parameters,
    SabreToken Type,
    TextSpan Span
) : SabreDefinition(Span);

/// <summary><c>action a(x : T) { … }</c>, <c>trigger t(x : T) { … }</c>; of a repeated part the last counts.</summary>
internal sealed record EventDefinition(
    bool IsAction,
    SabreToken Name,
    IReadOnlyList<SabreParameter> Parameters,
    SabreNode? Precondition,
    SabreNode? Effect,
    IReadOnlyList<SabreToken> Consenting,
    (SabreToken Variable, SabreToken Type, SabreNode If)? Observing,
    TextSpan Span
) : SabreDefinition(Span);

/// <summary><c>utility(A): …</c>, <c>utility(): …</c></summary>
internal sealed record UtilityDefinition(SabreToken? Character, SabreNode Value, TextSpan Span)
    : SabreDefinition(Span);

/// <summary>What is so at the start.</summary>
internal sealed record StatementDefinition(SabreNode Statement, TextSpan Span)
    : SabreDefinition(Span);
