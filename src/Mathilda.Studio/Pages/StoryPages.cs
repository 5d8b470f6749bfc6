using System.Globalization;
using Mathilda.Answers;
using Mathilda.Language.Model;
using Mathilda.Studio.Live;
using Mathilda.Studio.Parts;
using Mathilda.Studio.Serving;
using Mathilda.Views.Drawings.Places;
using Microsoft.AspNetCore.Mvc;

namespace Mathilda.Studio.Pages;

/// <summary>The first page: the chart with its playhead, and the panels that it drives.</summary>
public static class StoryPages
{
    private const int MostListed = 400;
    private const int MostColumns = 24;
    private const string AsTold = "told";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(
            "/",
            async (
                LiveStory story,
                PageRenderer pages,
                string? after,
                string? who,
                string? order,
                [FromQuery] string[]? show
            ) =>
            {
                var frame = new PageFrame(story.State, Section.Story, "")
                {
                    Module = "playhead.js",
                };
                return await pages.OfReplay(
                    frame,
                    async picture =>
                        await pages.Page<StoryPage>(
                            await Story(frame, picture, (after, who, order == AsTold, show ?? []))
                        )
                );
            }
        );
        routes.MapGet(
            "/moment",
            async (LiveStory story, PageRenderer pages, string? after, string? who) =>
                story.State.Picture is { } picture && await PicturePages.CanBeReplayed(picture)
                    ? await pages.Part<MomentPanels>(await AtMoment(picture, after, who))
                    : Results.NotFound()
        );
    }

    private static async Task<StoryView> Story(
        PageFrame frame,
        Picture picture,
        (string? After, string? Who, bool IsAsTold, IReadOnlyList<string> Show) asked
    )
    {
        var moment = await AtMoment(picture, asked.After, asked.Who);
        List<string> chosen =
        [
            .. asked.Show.Select(picture.Names.Find).OfType<Entity>().Select(e => e.Name),
        ];
        return new StoryView(
            frame,
            await ChartView.Of(picture, moment, asked.IsAsTold, chosen),
            moment
        )
        {
            Premise = PremiseOf(picture.Model),
            Report = Done(picture),
            Moments = Listed(moment, await picture.Staging()),
        };
    }

    // Of a long story, the list has every scene's end and all of the scene that is shown.
    private static IReadOnlyList<Moment> Listed(MomentView moment, Staging staging)
    {
        if (moment.Moments.Count <= MostListed)
        {
            return moment.Moments;
        }

        var ends = staging.Scenes.Where(s => s.Events.Count > 0).Select(s => s.Events[^1]);
        HashSet<int> listed =
        [
            0,
            .. ends.Concat(moment.Staged?.Events ?? []).Select(e => e.Index + 1),
        ];
        return [.. moment.Moments.Where(m => listed.Contains(m.Steps))];
    }

    private static async Task<MomentView> AtMoment(Picture picture, string? after, string? who)
    {
        var staging = await picture.Staging();
        var moments = await picture.Moments();
        var at = Moment.Find(moments, after);
        var seer = who is null ? null : picture.Names.Find(who);
        var eyes = seer is not null && picture.Names.People.Contains(seer) ? seer : null;
        var scene = at.Event is null
            ? null
            : staging.Scenes.First(s => s.Events.Any(e => e.Index == at.Event.Index));
        var known = await Known(picture, moments, at);
        return new MomentView
        {
            Picture = picture,
            Moments = moments,
            At = at,
            Previous = at.Steps == 0 ? null : moments[at.Steps - 1],
            Next = at.Steps + 1 < moments.Count ? moments[at.Steps + 1] : null,
            Who = eyes is null ? null : who,
            Staged = scene,
            Scene = scene is null ? null : picture.Model.Scenes[scene.Index],
            Knowledge = known is null
                ? null
                : KnowledgeView.Of(
                    known.Value.Now,
                    known.Value.Before,
                    eyes is null ? await picture.Busiest(MostColumns, scene) : [eyes.Name]
                ),
            Why = known is null || at.Event is null ? null : await picture.Why(at.Name),
            Places = PlacesDrawing.Render(
                await picture.Whereabouts(at.Name),
                Drawings.In("places", picture)
            ),
        };
    }

    // The first question about minds waits until all of the story is replayed: of a long one that takes minutes, and the page comes without.
    private static async Task<(KnowledgeTable Now, KnowledgeTable? Before)?> Known(
        Picture picture,
        IReadOnlyList<Moment> moments,
        Moment at
    )
    {
        if (!picture.KnowsMinds)
        {
            return null;
        }

        return (
            await picture.Knowledge(at.Name),
            at.Steps == 0 ? null : await picture.Knowledge(moments[at.Steps - 1].Name)
        );
    }

    private static string? PremiseOf(StoryModel model) =>
        model.Work.Fields.FirstOrDefault(f => f.Name == "premise")?.Values is { Count: > 0 } said
            ? char.ToUpper(said[0][0], CultureInfo.InvariantCulture)
                + said[0][1..].TrimEnd('.')
                + "."
            : null;

    private static CheckReport? Done(Picture picture) =>
        picture.Checked.IsCompletedSuccessfully ? picture.Checked.Result : null;
}
