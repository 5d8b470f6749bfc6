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
    public static Task<TestStudio> Over(string path) => Start(path, null);

    /// <summary>Over a story in one file, <c>tale.story</c>.</summary>
    public static async Task<TestStudio> Telling(string story)
    {
        var folder = Directory.CreateTempSubdirectory("studio-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "tale.story"), story);
        return await Start(folder, folder);
    }

    public Task<string> Get(string address) => Client.GetStringAsync(new Uri(Address, address));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static async Task<TestStudio> Start(string path, string? folder)
    {
        var app = StudioApp.Create(
            new StudioOptions
            {
                Path = path,
                WorkingFolder = Repository.Root,
                Port = 0,
                IsOpened = false,
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
