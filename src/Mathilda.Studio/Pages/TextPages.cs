using System.Globalization;
using Mathilda.Language.Findings;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;
using Mathilda.Studio.Code;
using Mathilda.Studio.Live;
using Mathilda.Studio.Parts;
using Mathilda.Studio.Serving;

namespace Mathilda.Studio.Pages;

/// <summary>The files of the story, with colours, findings on their lines, and names that lead to their declaration.</summary>
public static class TextPages
{
    internal const string Sheet = "text.css";
    private const string Missing = "The story has no such file.";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(
            "/text",
            async (LiveStory story, PageRenderer pages) =>
                await pages.Page<TextListPage>(Files(story.State))
        );
        routes.MapGet("/text/hover", Hover);
        EditPages.Map(routes);
        routes.MapGet("/text/{**path}", Show);
    }

    /// <summary>The file that an address means; null for whatever is no file of the story.</summary>
    internal static SourceText? Find(StoryState state, string path) =>
        state.Texts.FirstOrDefault(t => Links.TextWords(t.Path) == path);

    internal static Task<IResult> NotThere(PageRenderer pages, StoryState state) =>
        MissingPages.Page(pages, state, Section.Text, Missing);

    private static async Task<IResult> Show(
        HttpRequest request,
        string path,
        LiveStory story,
        StoryFileStore store,
        PageRenderer pages,
        int? from,
        string? after
    )
    {
        var state = story.State;
        if (request.Query.ContainsKey("edit"))
        {
            return await EditPages.Show(
                path,
                request.Query.ContainsKey("saved"),
                story,
                store,
                pages
            );
        }

        return Find(state, path) is { } text
            ? await pages.Page<TextPage>(await View(state, text, from ?? 1, after))
            : await NotThere(pages, state);
    }

    private static TextListView Files(StoryState state)
    {
        var names = new FileNames(state.Texts);
        var findings = FindingPages.Now(state).ToLookup(f => f.Where?.Source.Path);
        return new TextListView(
            new PageFrame(state, Section.Text, "The text") { Sheet = Sheet },
            [
                .. state.Texts.Select(text => new TextListItem(
                    names.Of(text),
                    Links.Text(text.Path),
                    text.LineCount - (text.LineSpan(text.LineCount).Length == 0 ? 1 : 0),
                    TextContents.Of(Parser.Parse(text)),
                    FindingPages.Counts(findings[text.Path])
                )),
            ]
        )
        {
            IsPending = IsPending(state),
        };
    }

    private static bool IsPending(StoryState state) =>
        !state.IsOld && state.Picture is { Checked.IsCompleted: false };

    private static async Task<TextView> View(
        StoryState state,
        SourceText text,
        int from,
        string? after
    )
    {
        var first = Links.FirstShown(Math.Clamp(from, 1, text.LineCount));
        var findings = FindingPages.Now(state).Where(f => f.Where?.Source.Path == text.Path);
        var (at, lines) = await Lines(state, text, [.. findings], first, after);
        var name = new FileNames(state.Texts).Of(text);
        var link = Links.Text(text.Path);
        var next = first + Links.LinesShown;
        return new TextView(
            new PageFrame(state, Section.Text, name) { Sheet = Sheet, Module = "text.js" },
            name,
            link
        )
        {
            File = Links.TextWords(text.Path),
            Lines = lines,
            From = first,
            LineCount = text.LineCount,
            Findings = [.. findings],
            At = at,
            Previous = first == 1 ? null : Page(first - Links.LinesShown),
            Next = next > text.LineCount ? null : Page(next),
            IsPending = IsPending(state),
        };

        string Page(int line) => string.Create(CultureInfo.InvariantCulture, $"{link}?from={line}");
    }

    private static async Task<(Moment? At, IReadOnlyList<CodeLine> Lines)> Lines(
        StoryState state,
        SourceText text,
        IReadOnlyList<Finding> findings,
        int first,
        string? after
    )
    {
        if (state.Picture is not { } picture)
        {
            var plain = CodeLines.Of(
                Parser.Parse(text),
                CodeStyle.Plain,
                findings,
                first,
                Links.LinesShown
            );
            return (null, plain);
        }

        var moments = await picture.Moments();
        HashSet<string> names = [.. moments.Select(m => m.Name)];
        var acts = EventLines.Of(picture, text);
        HashSet<string> files = [.. state.Texts.Select(t => t.Path)];
        var lines = await picture.Facts.Once(
            project =>
            {
                var tree = Parser.Parse(text);
                var style = new CodeStyle
                {
                    Names = project.NamesIn(tree),
                    ColourOf = picture.Names.ColourOf,
                    LinkTo = where => files.Contains(where.Source.Path) ? Links.Text(where) : null,
                    LinkToMoment = id => names.Contains(id) ? Links.Moment(id) : null,
                    ActOn = line => acts.GetValueOrDefault(line)?.Act.Act.Declared,
                    HasHover = true,
                };
                return CodeLines.Of(tree, style, findings, first, Links.LinesShown);
            },
            default
        );
        return (after is null ? null : Moment.Find(moments, after), lines);
    }

    private static async Task<IResult> Hover(
        LiveStory story,
        PageRenderer pages,
        string? file,
        int? line,
        int? column,
        string? after
    )
    {
        var state = story.State;
        return
            state.Picture is { } picture
            && Find(state, file ?? "") is { } text
            && line >= 1
            && line <= text.LineCount
            && await HoverViews.At(state, picture, text, (line.Value, column ?? 1), after)
                is { } view
            ? await pages.Part<HoverPart>(view)
            : Results.NoContent();
    }
}
