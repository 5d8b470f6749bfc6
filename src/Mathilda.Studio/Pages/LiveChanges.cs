using System.Globalization;
using System.Threading.Channels;
using Mathilda.Studio.Live;

namespace Mathilda.Studio.Pages;

/// <summary>Tells open pages that the story has changed, or that its check has ended.</summary>
public static class LiveChanges
{
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(20);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/changes", Tell);

    private static async Task Tell(
        HttpContext context,
        LiveStory story,
        IHostApplicationLifetime life
    )
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(
            context.RequestAborted,
            life.ApplicationStopping
        );
        var news = Channel.CreateBounded<StoryState>(
            new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest }
        );
        void Heard(StoryState state) => news.Writer.TryWrite(state);
        context.Response.ContentType = "text/event-stream";
        story.Changed += Heard;
        try
        {
            Heard(story.State);
            while (!ends.IsCancellationRequested)
            {
                await Say(context, story.State, ends.Token);
                await Wait(news.Reader, ends.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the studio is.
        }
        finally
        {
            story.Changed -= Heard;
        }
    }

    private static async Task Wait(ChannelReader<StoryState> news, CancellationToken ends)
    {
        using var breath = CancellationTokenSource.CreateLinkedTokenSource(ends);
        breath.CancelAfter(Breath);
        try
        {
            await news.ReadAsync(breath.Token);
        }
        catch (OperationCanceledException) when (!ends.IsCancellationRequested)
        {
            // Something is said now and then, so that a page that is gone is noticed.
        }
    }

    private static async Task Say(HttpContext context, StoryState state, CancellationToken ends)
    {
        var known = state.Picture switch
        {
            { Checked.IsCompleted: true } => "checked",
            { Minds.IsCompleted: true } => "known",
            _ => "open",
        };
        await context.Response.WriteAsync(
            string.Create(CultureInfo.InvariantCulture, $"data: {state.Version} {known}\n\n"),
            ends
        );
        await context.Response.Body.FlushAsync(ends);
    }
}
