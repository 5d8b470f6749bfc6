using Mathilda.Language.Findings;
using Mathilda.Studio.Live;
using Mathilda.Studio.Serving;

namespace Mathilda.Studio.Pages;

/// <summary>What was found, and the page that explains each kind of finding.</summary>
public static class FindingPages
{
    private const string Sheet = "text.css";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(
            "/findings",
            async (LiveStory story, PageRenderer pages, string? all) =>
                await pages.Page<FindingsPage>(await All(story.State, all is not null))
        );
        routes.MapGet(
            "/findings/{code}",
            async (
                string code,
                LiveStory story,
                PageRenderer pages,
                FindingDocuments documents,
                CancellationToken cancel
            ) =>
            {
                var state = story.State;
                if (await documents.Find(code, cancel) is not { } document)
                {
                    return await MissingPages.Page(
                        pages,
                        state,
                        Section.Findings,
                        "There is no finding of this name."
                    );
                }

                var here = Now(state).Where(f => f.Code == document.Code).ToList();
                return await pages.Page<FindingDocumentPage>(
                    new FindingDocumentView(
                        new PageFrame(state, Section.Findings, $"{document.Code}: {document.Title}")
                        {
                            Sheet = Sheet,
                        },
                        document,
                        await FindingItems.Of(state, [.. here.Take(FindingsView.MostShown)])
                    )
                );
            }
        );
    }

    private static async Task<FindingsView> All(StoryState state, bool all)
    {
        var found = Now(state);
        var shown = found
            .OrderByDescending(f => f.Severity)
            .Take(all ? int.MaxValue : FindingsView.MostShown);
        var check = state.IsOld ? null : state.Picture?.Checked;
        return new FindingsView(
            new PageFrame(state, Section.Findings, "Findings")
            {
                Sheet = Sheet,
                IsUnderWay = check is { IsCompleted: false },
            }
        )
        {
            Report = check is { IsCompletedSuccessfully: true } ? check.Result : null,
            IsPending = check is { IsCompleted: false },
            Items = await FindingItems.Of(state, [.. shown]),
            Counts = Counts(found),
            Meant = state.IsOld ? [] : FindingItems.Meant(state),
        };
    }

    /// <summary>All that is known now: of the check once it has ended, else of the text.</summary>
    public static IReadOnlyList<Finding> Now(StoryState state) =>
        state.IsOld || state.Picture is null ? state.Problems
        : state.Picture.Checked.IsCompletedSuccessfully ? state.Picture.Checked.Result.Findings
        : state.Picture.Quick.TextFindings;

    /// <summary>How many there are of each severity, the worst first.</summary>
    public static IReadOnlyList<(Severity Severity, int Count)> Counts(
        IEnumerable<Finding> findings
    ) =>
        [
            .. findings
                .GroupBy(f => f.Severity)
                .OrderByDescending(g => g.Key)
                .Select(g => (g.Key, g.Count())),
        ];
}
