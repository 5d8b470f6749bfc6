using System.Text;
using Mathilda.Language.Syntax;

namespace Mathilda.Replaying;

/// <summary>A file of a story, read.</summary>
internal sealed class ReadText(SyntaxTree tree)
{
    private readonly Lazy<IReadOnlyList<string>> _declarations = new(
        () => [.. tree.Lines.Where(Declares).Select(Said)],
        false
    );

    public SyntaxTree Tree { get; } = tree;

    public string Path => Tree.Source.Path;

    /// <summary>What the file declares, one text for each block: without what only tells of the story, and without places in the text and in sources.</summary>
    public IReadOnlyList<string> Declarations => _declarations.Value;

    private static bool Declares(LineSyntax line) =>
        line.Kind
            is not (
                LineKind.Scene
                or LineKind.Record
                or LineKind.Theme
                or LineKind.Claim
                or LineKind.Influence
            );

    private static string Said(LineSyntax line)
    {
        var said = new StringBuilder();
        Say(line, said);
        return said.ToString();
    }

    private static void Say(LineSyntax line, StringBuilder said)
    {
        said.Append((int)line.Kind);
        foreach (var token in line.Tokens)
        {
            said.Append(token.Glued ? "" : " ").Append(token.Text);
        }

        said.Append('{');
        foreach (var beneath in line.Block.Where(l => l.Kind != LineKind.Beat))
        {
            Say(beneath, said);
        }

        said.Append("}\n");
    }
}
