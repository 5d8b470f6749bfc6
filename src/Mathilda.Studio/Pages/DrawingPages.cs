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
        Draw(
            "chart",
            (picture, _) => picture.Staging(),
            (staging, _) => ChartDrawing.Render(staging, new ChartOptions(), DrawingOptions.Alone),
            staging => staging.Findings
        );
        Draw(
            "knowledge",
            (picture, moment) => picture.Knowledge(moment),
            (table, cast) => KnowledgeDrawing.Render(table, cast, DrawingOptions.Alone),
            table => table.Findings
        );
        Draw(
            "people",
            (picture, moment) => picture.Ties(moment),
            (ties, _) => PeopleDrawing.Render(ties, DrawingOptions.Alone),
            ties => ties.Findings
        );
        Draw(
            "places",
            (picture, moment) => picture.Whereabouts(moment),
            (where, _) => PlacesDrawing.Render(where, DrawingOptions.Alone),
            where => where.Findings
        );
        Draw(
            "causes",
            (picture, moment) => picture.Why(moment),
            (why, cast) => CausesDrawing.Render(why, cast, DrawingOptions.Alone),
            why => why.Findings
        );

        void Draw<T>(
            string kind,
            Func<Picture, string, Task<T>> ask,
            Func<T, IReadOnlyList<string>, string> draw,
            Func<T, IReadOnlyList<Finding>> findings
        ) =>
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
                    var answer = await ask(picture, moment.Name);
                    return findings(answer).Any(f => f.Severity == Severity.Error)
                        ? Results.NotFound()
                        : Results.Text(
                            draw(answer, picture.Names.Cast),
                            "image/svg+xml; charset=utf-8"
                        );
                }
            );
    }
}
