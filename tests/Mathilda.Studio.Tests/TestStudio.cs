using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Mathilda.Studio.Tests;

/// <summary>A studio on a free port, over a story of its own in a folder that is gone afterwards; or over a given one.</summary>
internal sealed class TestStudio : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string? _folder;

    private TestStudio(WebApplication app, string? folder, Uri address)
    {
        (_app, _folder) = (app, folder);
        Address = address;
        Client = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>Of a story that was written for the test: full.</summary>
    public string Folder =>
        _folder ?? throw new InvalidOperationException("The story is a given one.");

    /// <summary>Over a folder of the repository.</summary>
    public static Task<TestStudio> Over(string path, params IReadOnlyList<string> sources) =>
        Start(path, null, sources);

    /// <summary>Over a story in one file, <c>tale.story</c>.</summary>
    public static async Task<TestStudio> Telling(string story)
    {
        var folder = Directory.CreateTempSubdirectory("studio-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "tale.story"), story);
        return await Start(folder, folder);
    }

    /// <summary>Over such a story, with the text it is taken from: the source <c>tale</c>, <c>tale.txt</c>.</summary>
    public static async Task<TestStudio> Telling(string story, string source)
    {
        var folder = Directory.CreateTempSubdirectory("studio-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "tale.story"), story);
        await File.WriteAllTextAsync(Path.Combine(folder, "tale.txt"), source);
        return await Start(folder, folder, [$"tale={Path.Combine(folder, "tale.txt")}"]);
    }

    public Task<string> Get(string address) => Client.GetStringAsync(new Uri(Address, address));

    /// <summary>A page once nothing of it is being worked out any more.</summary>
    public async Task<string> Answer(string address)
    {
        while (true)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, address));
            request.Headers.Add("Prefer", "wait=20");
            using var answer = await Client.SendAsync(request);
            var page = await answer.Content.ReadAsStringAsync();
            if (!page.Contains("data-awaiting", StringComparison.Ordinal))
            {
                return page;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static async Task<TestStudio> Start(
        string path,
        string? folder,
        IReadOnlyList<string>? sources = null
    )
    {
        var app = StudioApp.Create(
            new StudioOptions
            {
                Path = path,
                WorkingFolder = Repository.Root,
                Port = 0,
                IsOpened = false,
                Sources = sources ?? [],
            }
        );
        await app.StartAsync();
        var address = app
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.First();
        return new TestStudio(app, folder, new Uri(address));
    }
}
