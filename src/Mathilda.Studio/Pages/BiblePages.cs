using Mathilda.Answers;
using Mathilda.Language.Model;
using Mathilda.Studio.Live;
using Mathilda.Studio.Serving;
using Mathilda.Views.Drawings.People;
using Mathilda.Views.Drawings.Places;

namespace Mathilda.Studio.Pages;

/// <summary>The pages of people, places and things: what the story says of each.</summary>
public static class BiblePages
{
    private const string AtTheEnd = "At the end of the story";

    public static void Map(IEndpointRouteBuilder routes)
    {
        Part(routes, Section.People, (picture, entity) => entity.Is(picture.Model.PersonKind));
        Part(routes, Section.Places, IsPlace);
        Part(routes, Section.Things, IsThing);
    }

    private static void Part(
        IEndpointRouteBuilder routes,
        Section section,
        Func<Picture, Entity, bool> belongs
    )
    {
        routes.MapGet(
            section.Address,
            async (LiveStory story, PageRenderer pages) =>
            {
                var frame = new PageFrame(story.State, section, section.Name);
                return await pages.OfPicture(
                    frame,
                    async picture =>
                        await pages.Page<EntitiesPage>(await All(frame, picture, belongs))
                );
            }
        );
        routes.MapGet(
            $"{section.Address}/{{word}}",
            async (LiveStory story, PageRenderer pages, string word) =>
            {
                var state = story.State;
                return
                    state.Picture is { } picture
                    && picture.Names.Find(word) is { } entity
                    && belongs(picture, entity)
                    ? await pages.Page<EntityPage>(
                        await One(new PageFrame(state, section, entity.Name), picture, entity)
                    )
                    : await MissingPages.Page(
                        pages,
                        state,
                        section,
                        $"The story has no “{word}” among its {section.Name.ToLowerInvariant()}."
                    );
            }
        );
    }

    private static async Task<EntitiesView> All(
        PageFrame frame,
        Picture picture,
        Func<Picture, Entity, bool> belongs
    )
    {
        var drawing = await DrawingOf(frame.Section, picture);
        return new EntitiesView(
            frame,
            picture,
            [
                .. picture
                    .Model.Entities.Where(e => belongs(picture, e))
                    .Select(e => new EntityCard(
                        e,
                        $"{frame.Section.Address}/{picture.Names.WordOf(e.Name)}",
                        [.. e.Traits.Select(t => t.Text).Take(2)]
                    )),
            ]
        )
        {
            Drawing = drawing,
            DrawingTitle = AtTheEnd,
        };
    }

    private static async Task<EntityView> One(PageFrame frame, Picture picture, Entity entity)
    {
        var said = await picture.About(entity.Name);
        var course = await picture.Course(entity);
        var staging = await picture.Staging();
        return new EntityView(frame, entity, picture)
        {
            Moments = await picture.Moments(),
            // What is said of somebody whose name only has this one in it stands there.
            Said =
            [
                .. said.Items.Where(i =>
                    i.Section != AboutSection.Trait || i.Subject == entity.Name
                ),
            ],
            Wants = [.. picture.Model.WantList.Where(w => w.Holder == entity)],
            Course = course.Spans,
            Scenes = [.. staging.Scenes.Where(s => IsIn(s, staging, entity, course))],
            Drawing = await DrawingOf(frame.Section, picture),
            DrawingTitle = AtTheEnd,
        };
    }

    private static bool IsIn(StagedScene scene, Staging staging, Entity entity, CourseAnswer course)
    {
        return scene.Meetings.Any(m =>
                m.Place == entity.Name || m.People.Any(p => staging.People[p].Name == entity.Name)
            )
            || scene.Events.Any(e =>
                course.Spans.Any(s => s.From?.Index == e.Index || s.Until?.Index == e.Index)
                && staging.People.All(p => p.Name != entity.Name)
            );
    }

    private static async Task<string?> DrawingOf(Section section, Picture picture)
    {
        var moments = await picture.Moments();
        return section == Section.People
                ? PeopleDrawing.Render(
                    await picture.Ties(moments[^1].Name),
                    Drawings.In("ties", picture)
                )
            : section == Section.Places
                ? PlacesDrawing.Render(
                    await picture.Whereabouts(moments[^1].Name),
                    Drawings.In("places", picture)
                )
            : null;
    }

    private static bool IsPlace(Picture picture, Entity entity) =>
        picture.Model.At?.Type.Kinds is { } kinds && kinds.Any(entity.Is);

    // All else that has a name, but for words of fixed lists and wants.
    private static bool IsThing(Picture picture, Entity entity) =>
        !entity.Is(picture.Model.PersonKind)
        && !IsPlace(picture, entity)
        && !entity.Kinds.Any(k => k.IsFixedList)
        && picture.Model.WantList.All(w => w.Name != entity);
}
