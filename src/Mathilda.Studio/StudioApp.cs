using System.Net;
using Mathilda.Files;
using Mathilda.Studio.Live;
using Mathilda.Studio.Pages;
using Mathilda.Studio.Serving;

namespace Mathilda.Studio;

/// <summary>The studio as a web server on this machine.</summary>
public static class StudioApp
{
    /// <summary>Everything but the start; nothing of the machine's settings is read.</summary>
    public static WebApplication Create(StudioOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 8 << 20;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging();
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(_ => new LiveStory(
            new DiskFiles(options.WorkingFolder),
            options
        ));
        builder.Services.AddSingleton<Passages>();
        builder.Services.AddSingleton<PageRenderer>();
        builder.Services.AddSingleton<FindingDocuments>();
        builder.Services.AddSingleton<StoryFileStore>();
        var app = builder.Build();
        app.Use(SafeHeaders.Add);
        app.Use(LoopbackOnly.Guard);
        app.UseRouting();
        Map(app);
        // The story is read while the server starts, and not when the first page is asked for.
        _ = Task.Run(app.Services.GetRequiredService<LiveStory>);
        return app;
    }

    private static void Map(WebApplication app)
    {
        Asset.Map(app);
        LiveChanges.Map(app);
        StoryPages.Map(app);
        DrawingPages.Map(app);
        BiblePages.Map(app);
        WorkPages.Map(app);
        AskPages.Map(app);
        SourcePages.Map(app);
        FindingPages.Map(app);
        TextPages.Map(app);
        MissingPages.Map(app);
    }
}
