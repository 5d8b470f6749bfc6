using Mathilda.Language.Findings;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;
using Mathilda.Studio.Code;
using Mathilda.Studio.Live;
using Mathilda.Studio.Serving;
using Mathilda.Views.Checks;

namespace Mathilda.Studio.Pages;

/// <summary>Texts in a window as the studio understands them.</summary>
internal static class Drafts
{
    /// <summary>A text that was not checked, with what is known of it.</summary>
    public static async Task<DraftView> Unchecked(
        StoryState state,
        SourceText text,
        IReadOnlyList<Finding> found
    )
    {
        var tree = Parser.Parse(text);
        var style = CodeStyle.Plain;
        if (state.Picture is { } picture)
        {
            var names = await picture.Facts.Once(project => project.NamesIn(tree), default);
            style = new CodeStyle { Names = names, ColourOf = picture.Names.ColourOf };
        }

        return Of(tree, style, found) with
        {
            Elsewhere = await Elsewhere(state, found, text.Path),
        };
    }

    /// <summary>A text that is understood, and still being checked.</summary>
    public static async Task<DraftView> BeingChecked(StoryState state, Draft draft) =>
        draft.Report.Errors > 0
            ? await Checked(state, draft)
            : await Checked(state, draft) with
            {
                Verdict = "Being checked…",
            };

    /// <summary>A text that was checked.</summary>
    public static async Task<DraftView> Checked(StoryState state, Draft draft)
    {
        var report = draft.Report;
        var style = new CodeStyle
        {
            Names = draft.Names,
            ColourOf = state.Picture is { } picture ? picture.Names.ColourOf : _ => "",
        };
        var counts = CheckSummary.Counts(report);
        return Of(draft.Tree, style, report.Findings) with
        {
            Verdict =
                $"With this text, the story {CheckSummary.Verdict(report)}"
                + (counts.Length > 0 ? $": {counts}." : "."),
            Elsewhere = await Elsewhere(state, report.Findings, draft.Tree.Source.Path),
            HasErrors = report.Errors > 0,
        };
    }

    private static DraftView Of(SyntaxTree tree, CodeStyle style, IReadOnlyList<Finding> found) =>
        new()
        {
            Lines = CodeLines.Of(tree, style, found, 1, Links.LinesShown),
            Here = [.. found.Where(f => f.Where?.Source.Path == tree.Source.Path)],
        };

    private static Task<IReadOnlyList<FindingItem>> Elsewhere(
        StoryState state,
        IReadOnlyList<Finding> found,
        string path
    ) =>
        FindingItems.Of(
            state,
            [
                .. found
                    .Where(f => f.Where?.Source.Path != path)
                    .OrderByDescending(f => f.Severity)
                    .Take(20),
            ]
        );
}
