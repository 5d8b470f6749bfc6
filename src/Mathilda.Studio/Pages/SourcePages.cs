using Mathilda.Coverage;
using Mathilda.Language.Findings;
using Mathilda.Language.Syntax;
using Mathilda.Studio.Live;
using Mathilda.Studio.Serving;

namespace Mathilda.Studio.Pages;

/// <summary>The edge of the text: the passages of the sources, and the lines that rest on them.</summary>
public static class SourcePages
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(
            "/sources",
            async (LiveStory story, PageRenderer pages, Passages passages, string? show) =>
            {
                var frame = new PageFrame(story.State, Section.Sources, "Sources")
                {
                    Sheet = "ask.css",
                };
                return await pages.OfPicture(
                    frame,
                    async picture =>
                        await pages.Page<SourcesPage>(
                            await View(frame, picture, passages, ChoiceOf(show))
                        )
                );
            }
        );

    /// <summary>The word of a choice in an address.</summary>
    public static string WordOf(PassageChoice choice) =>
        choice switch
        {
            PassageChoice.Told => "told",
            PassageChoice.Aside => "aside",
            PassageChoice.Open => "open",
            _ => "all",
        };

    private static PassageChoice ChoiceOf(string? word) =>
        Enum.GetValues<PassageChoice>().FirstOrDefault(c => WordOf(c) == word);

    private static async Task<SourcesView> View(
        PageFrame frame,
        Picture picture,
        Passages passages,
        PassageChoice choice
    )
    {
        var coverage = passages.Coverage(picture);
        var lines = new RestingLines(await picture.Moments());
        IReadOnlyList<UnreadSource> unread =
        [
            .. picture
                .Model.Sources.Where(s => coverage.NotGiven.Contains(s.Name))
                .Select(s => Unread(s.Name, s.Description, picture, lines)),
        ];
        return new SourcesView(frame)
        {
            Choice = choice,
            Problems =
            [
                .. passages
                    .Problems(picture)
                    .Concat(coverage.Findings.Where(f => f.Severity == Severity.Error))
                    .Distinct(),
            ],
            Read =
            [
                .. coverage.Sources.Select(s => new ReadSource(
                    picture.Model.Sources.First(t => t.Name == s.Source.Name).Description,
                    s,
                    [
                        .. s
                            .Rows.Select(r => new PassageRow(r, [.. r.Lines.Select(lines.Of)]))
                            .Where(r => choice == PassageChoice.All || r.Class == WordOf(choice)),
                    ]
                )),
            ],
            Unread = unread,
            Start =
                unread.Count == 0
                    ? null
                    : "mathilda studio PATH"
                        + string.Concat(
                            picture.Model.Sources.Select(s => $" --source {s.Name}={s.Name}.txt")
                        ),
        };
    }

    private static UnreadSource Unread(
        string name,
        string title,
        Picture picture,
        RestingLines lines
    ) =>
        new(
            name,
            title,
            [
                .. CitedPassages
                    .In(picture.Model.Texts)
                    .SelectMany(c =>
                        c.Locator.Passages.Where(p => p.Source == name)
                            .Select(p => (Passage: p, c.Line))
                    )
                    .GroupBy(c => c.Passage)
                    .OrderBy(g => g.Key, PassageOrder.OfAll)
                    .Select(g => (PointOf(g.Key), Lines(g.Select(c => lines.Of(c.Line))))),
            ]
        );

    private static IReadOnlyList<RestingLine> Lines(IEnumerable<RestingLine> lines) => [.. lines];

    private static string PointOf(Passage passage) =>
        passage.First == passage.Last ? passage.First : $"{passage.First}–{passage.Last}";
}
