using Mathilda.Studio.Live;
using Mathilda.Studio.Serving;
using Mathilda.Views.Drawings.Influences;

namespace Mathilda.Studio.Pages;

/// <summary>The work: its record, versions and influences, what people say of it, and its themes.</summary>
public static class WorkPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Page(routes, Section.Work, (pages, view) => pages.Page<WorkPage>(view));
        Page(routes, Section.Themes, (pages, view) => pages.Page<ThemesPage>(view));
    }

    private static void Page(
        IEndpointRouteBuilder routes,
        Section section,
        Func<PageRenderer, WorkView, Task<IResult>> render
    ) =>
        routes.MapGet(
            section.Address,
            async (LiveStory story, PageRenderer pages) =>
            {
                var frame = new PageFrame(story.State, section, section.Name);
                return await pages.OfPicture(
                    frame,
                    async picture => await render(pages, await View(frame, picture))
                );
            }
        );

    private static async Task<WorkView> View(PageFrame frame, Picture picture) =>
        new(frame, picture.Model.Work, await picture.About(), InfluencesOf(picture))
        {
            SceneLink = await SceneLinks(picture),
        };

    private static string? InfluencesOf(Picture picture) =>
        picture.Model.Work.Influences is { Count: > 0 } links
            ? InfluencesDrawing.Render(
                picture.Model.Title,
                [.. links.Select(l => (l.From, l.To))],
                Drawings.In("influences", picture)
            )
            : null;

    private static async Task<Func<string, string?>> SceneLinks(Picture picture)
    {
        var staging = await picture.Staging();
        var moments = await picture.Moments();
        return title =>
            staging.Scenes.FirstOrDefault(s => s.Title == title) is { Events: [var first, ..] }
                ? Links.Moment(moments[first.Index + 1].Name)
                : null;
    }
}
