using Mathilda.Language.Findings;
using Mathilda.Studio.Live;
using Mathilda.Studio.Serving;
using Mathilda.Views.Drawings;
using Mathilda.Views.Drawings.Causes;
using Mathilda.Views.Drawings.Charts;
using Mathilda.Views.Drawings.Knowledge;
using Mathilda.Views.Drawings.People;
using Mathilda.Views.Drawings.Places;

namespace Mathilda.Studio.Pages;

/// <summary>Every drawing by itself, as <c>mathilda draw</c> makes it: to be kept or shared.</summary>
public static class DrawingPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Draw("chart", async (picture, _) => Of(await picture.Staging(), s => s.Findings, ChartOf));
        Draw(
            "knowledge",
            async (picture, moment) =>
                Of(
                    await picture.Knowledge(moment),
                    k => k.Findings,
                    k => KnowledgeDrawing.Render(k, Cast(picture), DrawingOptions.Alone)
                )
        );
        Draw(
            "people",
            async (picture, moment) =>
                Of(
                    await picture.Ties(moment),
                    t => t.Findings,
                    t => PeopleDrawing.Render(t, DrawingOptions.Alone)
                )
        );
        Draw(
            "places",
            async (picture, moment) =>
                Of(
                    await picture.Whereabouts(moment),
                    w => w.Findings,
                    w => PlacesDrawing.Render(w, DrawingOptions.Alone)
                )
        );
        Draw(
            "causes",
            async (picture, moment) =>
                Of(
                    await picture.Why(moment),
                    w => w.Findings,
                    w => CausesDrawing.Render(w, Cast(picture), DrawingOptions.Alone)
                )
        );

        void Draw(string kind, Func<Picture, string, Task<string?>> draw) =>
            routes.MapGet(
                $"/drawings/{kind}.svg",
                async (HttpResponse response, LiveStory story, string? after) =>
                {
                    if (story.State.Picture is not { } picture)
                    {
                        return Results.NotFound();
                    }

                    response.Headers.ContentSecurityPolicy = SafeHeaders.OfDrawing;
                    var moment = Moment.Find(await picture.Moments(), after);
                    return await draw(picture, moment.Name) is { } drawing
                        ? Results.Text(drawing, "image/svg+xml; charset=utf-8")
                        : Results.NotFound();
                }
            );
    }

    private static string ChartOf(Answers.Staging staging) =>
        ChartDrawing.Render(staging, new ChartOptions(), DrawingOptions.Alone);

    private static List<string> Cast(Picture picture) =>
        [.. picture.Names.People.Select(p => p.Name)];

    private static string? Of<T>(
        T answer,
        Func<T, IReadOnlyList<Finding>> findings,
        Func<T, string> draw
    ) => findings(answer).Any(f => f.Severity == Severity.Error) ? null : draw(answer);
}
