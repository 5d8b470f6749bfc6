using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Language.Syntax;

/// <summary>A file as a tree of lines. There always is one, whatever the text.</summary>
public sealed class SyntaxTree(
    SourceText source,
    IReadOnlyList<LineSyntax> lines,
    IReadOnlyList<Finding> findings
)
{
    public SourceText Source { get; } = source;

    /// <summary>The lines at the left margin, in order.</summary>
    public IReadOnlyList<LineSyntax> Lines { get; } = lines;

    /// <summary>All lines, those of blocks too, in order of place.</summary>
    public IEnumerable<LineSyntax> AllLines
    {
        get
        {
            // Blocks may be nested deeper than a stack of calls.
            var open = new Stack<LineSyntax>(Lines.Reverse());
            while (open.Count > 0)
            {
                var line = open.Pop();
                yield return line;
                for (var i = line.Block.Count - 1; i >= 0; i--)
                {
                    open.Push(line.Block[i]);
                }
            }
        }
    }

    /// <summary>What could not be read (MTH10xx), in order of place.</summary>
    public IReadOnlyList<Finding> Findings { get; } = findings;
}
