using Mathilda.Language.Findings;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Formatting;

/// <summary>Writes a story file the way all story files are written, and gives events names.</summary>
/// <remarks>
/// <para>The canonical form:</para>
/// <list type="bullet">
/// <item>four spaces a level; what continues a clause of a declaration stands under the clause's words;</item>
/// <item>between words one blank or none; the words of clauses begin in one column, as do sources and the fields of a record;</item>
/// <item>ids and locators in a margin of their own, <c>#e15 [plot 3.4]</c>, at one of two columns for each block;</item>
/// <item>comments kept: on their own line as deep as the next line, or as the block they close; else two blanks after their line;</item>
/// <item>one empty line where there were some, none at the ends; no blanks at line ends; LF; a final line end.</item>
/// </list>
/// <para>
/// Formatting twice is formatting once, and the formatted text has the same tokens, kinds, locators and ids. A file with an error is
/// given back as it is, because what is not understood cannot be moved.
/// </para>
/// </remarks>
public static class Formatter
{
    /// <summary>The file in canonical form; unchanged if it has a finding of level error.</summary>
    public static string Format(SyntaxTree tree) =>
        HasErrors(tree) ? tree.Source.Content : new Page(tree).Write() ?? tree.Source.Content;

    /// <summary>The file with a name for each event and one-off that has none; otherwise as it was.</summary>
    public static string AddIds(SyntaxTree tree) => AddIds([tree])[0];

    /// <summary>The files of one story, with names that are unique among all of them.</summary>
    /// <returns>
    /// One text for each tree. New names count on from the largest: <c>#e47</c> after <c>#e46</c>. Files with an error are unchanged.
    /// </returns>
    public static IReadOnlyList<string> AddIds(IReadOnlyList<SyntaxTree> trees)
    {
        var numbering = new EventNumbering();
        foreach (var tree in trees)
        {
            numbering.Reserve(tree);
        }

        return
        [
            .. trees.Select(tree => HasErrors(tree) ? tree.Source.Content : numbering.Apply(tree)),
        ];
    }

    private static bool HasErrors(SyntaxTree tree) =>
        tree.Findings.Any(f => f.Severity == Severity.Error);
}
