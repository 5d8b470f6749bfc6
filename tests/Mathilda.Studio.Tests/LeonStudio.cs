[assembly: AssemblyFixture(typeof(Mathilda.Studio.Tests.LeonStudio))]

namespace Mathilda.Studio.Tests;

/// <summary>One studio over the whole of Léon, for every test that only looks.</summary>
public sealed class LeonStudio : IAsyncLifetime
{
    private TestStudio? _studio;

    public Uri Address => _studio!.Address;

    public HttpClient Client => _studio!.Client;

    public async ValueTask InitializeAsync() => _studio = await TestStudio.Over("stories/leon");

    public ValueTask DisposeAsync() => _studio!.DisposeAsync();

    /// <summary>A page once nothing of it is being worked out any more.</summary>
    public Task<string> Answer(string address) => _studio!.Answer(address);

    public string At(string address) => new Uri(Address, address).ToString();
}
