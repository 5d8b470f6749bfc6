using Mathilda.Language.Text;

namespace Mathilda.Language.Syntax;

/// <summary>Reads a file as a tree of lines: blocks, comments, locators, ids, tokens, and what each line is about.</summary>
/// <remarks>
/// Any text gives a tree, with findings (MTH10xx) for what could not be read; nothing is thrown. Time and space are linear in the
/// text's length. Every character of the text stands in a token, a locator or an id, or is white space, a comment, a line end, or a
/// locator or id that is reported.
/// </remarks>
public static class Parser
{
    /// <summary>Lines with more UTF-16 units are reported and left out; the rest of the file is read.</summary>
    public const int LongestLine = 20_000;

    public static SyntaxTree Parse(SourceText source) => new LineReader(source).Read();
}
