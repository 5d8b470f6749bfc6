using Mathilda.Language.Syntax;

namespace Mathilda.Coverage;

/// <summary>A line with a locator.</summary>
public sealed record CitedLine(CitingLine Line, LocatorSyntax Locator);
