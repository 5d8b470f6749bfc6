using Mathilda.Answers;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Studio.Live;

/// <summary>A text that is being written, and the story as it would be with it.</summary>
/// <param name="Tree">The text.</param>
/// <param name="Names">Those of the story that stand in it.</param>
/// <param name="Report">Of the whole story.</param>
public sealed record Draft(SyntaxTree Tree, IReadOnlyList<NameReference> Names, CheckReport Report)
{
    /// <summary>Only what the text itself says: nothing of the story was replayed.</summary>
    internal static Draft Unchecked(StoryProject project, SourceText text)
    {
        var tree = Parser.Parse(text);
        return new Draft(
            tree,
            project.NamesIn(tree),
            new CheckReport { Findings = project.TextFindings }
        );
    }

    internal static Draft Of(StoryProject project, SourceText text, CancellationToken cancel)
    {
        var tree = Parser.Parse(text);
        return new Draft(tree, project.NamesIn(tree), project.Check(cancel: cancel));
    }
}
