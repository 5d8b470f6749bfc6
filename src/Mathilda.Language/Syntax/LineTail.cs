namespace Mathilda.Language.Syntax;

/// <summary>What stands at a line's end, and where the rest of the line ends.</summary>
internal readonly record struct LineTail(LocatorSyntax? Locator, IdSyntax? Id, int ContentEnd);
