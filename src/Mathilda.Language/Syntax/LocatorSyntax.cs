using Mathilda.Language.Text;

namespace Mathilda.Language.Syntax;

/// <summary><c>[plot 3.4-6, 4.1, essay 9.1, H3]</c>: the passages a line rests on.</summary>
public sealed record LocatorSyntax(IReadOnlyList<Passage> Passages, TextSpan Span);

/// <summary>A stretch of a source: <c>plot 3.4</c>, <c>plot 3.4-6</c>, <c>plot 3.4-4.2</c>, <c>plot F6</c>, <c>essay H3</c>.</summary>
/// <param name="Source">The source's short name.</param>
/// <param name="First">As written: <c>3.4</c>, <c>F6</c>.</param>
/// <param name="Last">As written in full (<c>3.6</c> for <c>3.4-6</c>); equal to <paramref name="First"/> for one sentence.</param>
public sealed record Passage(string Source, string First, string Last);

/// <summary><c>#e46</c>: the stable name of a line, without the <c>#</c>.</summary>
public sealed record IdSyntax(string Name, TextSpan Span);
