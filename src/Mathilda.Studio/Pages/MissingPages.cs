using Mathilda.Studio.Live;
using Mathilda.Studio.Serving;

namespace Mathilda.Studio.Pages;

/// <summary>Addresses at which there is nothing.</summary>
public static class MissingPages
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapFallback(
            (LiveStory story, PageRenderer pages) =>
                Page(pages, story.State, Section.Story, "The studio has no page at this address.")
        );

    /// <summary>The page that says so.</summary>
    public static Task<IResult> Page(
        PageRenderer pages,
        StoryState state,
        Section section,
        string why
    ) =>
        pages.Page<MissingPage>(
            new MissingView(new PageFrame(state, section, "Not found"), why),
            StatusCodes.Status404NotFound
        );
}
