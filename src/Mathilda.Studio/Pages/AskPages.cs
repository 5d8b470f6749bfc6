using Mathilda.Studio.Live;
using Mathilda.Studio.Serving;

namespace Mathilda.Studio.Pages;

/// <summary>The questions: who knows what, what the audience knows, why, why not, what if.</summary>
public static class AskPages
{
    private const string Home = "/ask";

    public static void Map(IEndpointRouteBuilder routes)
    {
        Page(Home, "Ask", AskHome.Page);
        Page(AskLinks.Knows, "Who knows?", AskKnows.Page);
        Page(AskLinks.Irony, "What does the audience know?", AskIrony.Page);
        Page(AskLinks.Why, "Why?", AskWhy.Page);
        Page(AskLinks.WhyNot, "Why not?", AskWhyNot.Page);
        Page(AskLinks.WhatIf, "What if?", AskWhatIf.Page);
        routes.MapPost(
            "/ask/stop",
            (LiveStory story, HttpRequest http) => Told(story, http, false)
        );
        routes.MapPost(
            "/ask/again",
            (LiveStory story, HttpRequest http) => Told(story, http, true)
        );

        void Page(string address, string heading, Func<AskRequest, Task<IResult>> page) =>
            routes.MapGet(
                address,
                async (LiveStory story, PageRenderer pages, HttpRequest http) =>
                {
                    var frame = new PageFrame(story.State, Section.Ask, heading)
                    {
                        Module = "ask.js",
                        Sheet = "ask.css",
                    };
                    return await pages.OfReplay(
                        frame,
                        async picture =>
                            await page(
                                new AskRequest(frame, await AskChoices.Of(picture), http, pages)
                            )
                    );
                }
            );
    }

    // Stops a question, or lets it be asked again; then shows how it stands.
    private static async Task<IResult> Told(LiveStory story, HttpRequest http, bool isAgain)
    {
        var form = await http.ReadFormAsync();
        var key = form["question"].ToString();
        if (!key.StartsWith(Home + "/", StringComparison.Ordinal))
        {
            return Results.NotFound();
        }

        if (isAgain)
        {
            story.State.Picture?.Questions.Forget(key);
        }
        else
        {
            story.State.Picture?.Questions.Stop(key);
        }

        return Results.LocalRedirect($"{key.Split('#')[0]}#answer");
    }
}
