using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>Binds <c>edit "nobody frees her"</c> against a story.</summary>
internal static class EditBinding
{
    public static (StoryEdit? Edit, IReadOnlyList<Finding> Findings) Bind(
        BindingContext story,
        SyntaxTree tree
    )
    {
        var context = story.ForEdit();
        if (tree.Lines.FirstOrDefault(line => line.Kind == LineKind.Edit) is not { } line)
        {
            return (null, context.Findings);
        }

        var edit = new SourceLine(tree.Source, line, IsLibrary: false);
        var title = line.Tokens.FirstOrDefault(token => token.Kind == TokenKind.Text).Value ?? "";
        var changes = line
            .Block.SelectMany(beneath => Read(context, edit.Beneath(beneath)))
            .ToList();
        return (new StoryEdit(title, changes, edit.Where), context.Findings);
    }

    private static IEnumerable<StoryChange> Read(BindingContext context, SourceLine line)
    {
        switch (line.Line.Kind)
        {
            case LineKind.Without:
                var ids = IdsOf(line.Line);
                return ids.Count > 0
                    ? [new WithoutChange(ids, line.Where)]
                    : NotReadable(context, line, "without #e63, #e64");
            case LineKind.Before:
                return Insert(context, line, EditPlace.Before);
            case LineKind.After:
                return Insert(context, line, EditPlace.After);
            case LineKind.Replace:
                return Insert(context, line, EditPlace.Replace);
            case LineKind.Move:
                return Move(context, line);
            case LineKind.AtTheStart:
                var start = new StartBinding(context);
                start.Bind(line);
                return [new StartChange(start.Facts, line.Where)];
            default:
                return [];
        }
    }

    private static IEnumerable<StoryChange> Insert(
        BindingContext context,
        SourceLine line,
        EditPlace place
    )
    {
        if (IdsOf(line.Line) is not [var id])
        {
            return NotReadable(context, line, "after #e46");
        }

        var items = new SceneItems(context);
        var bounds = new ProtectedNames(context);
        foreach (var beneath in line.Line.Block)
        {
            bounds.Check(line.Beneath(beneath));
            items.Read(line.Beneath(beneath));
        }

        return [new InsertChange(place, id, items.Items, line.Where)];
    }

    private static IEnumerable<StoryChange> Move(BindingContext context, SourceLine line)
    {
        var isBefore = line.Line.Tokens.Any(token => token.Value == "before");
        if (
            IdsOf(line.Line) is not [var id, var target]
            || (!isBefore && !line.Line.Tokens.Any(token => token.Value == "after"))
        )
        {
            return NotReadable(context, line, "move #e33 after #e49");
        }

        return
        [
            new MoveChange(id, isBefore ? EditPlace.Before : EditPlace.After, target, line.Where),
        ];
    }

    private static IEnumerable<StoryChange> NotReadable(
        BindingContext context,
        SourceLine line,
        string example
    )
    {
        context.Report(
            SceneFindings.ClauseNotReadable(new Location(line.Source, line.Line.Span), example)
        );
        return [];
    }

    /// <summary>The ids of a line, the one at its end included.</summary>
    private static List<string> IdsOf(LineSyntax line)
    {
        var ids = line
            .Tokens.Where(token => token.Kind == TokenKind.Id)
            .Select(token => token.Text.TrimStart('#'))
            .ToList();
        if (line.Id is { } last)
        {
            ids.Add(last.Name);
        }

        return ids;
    }
}
