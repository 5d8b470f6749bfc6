using System.Net;

namespace Mathilda.Studio.Tests;

/// <summary>Only pages of the studio itself are answered.</summary>
public sealed class GuardTests(LeonStudio leon)
{
    [Theory]
    [InlineData("evil.example", null, "GET", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1.evil.example", null, "GET", HttpStatusCode.Forbidden)]
    [InlineData(null, "https://evil.example", "GET", HttpStatusCode.Forbidden)]
    [InlineData(null, "null", "GET", HttpStatusCode.Forbidden)]
    [InlineData(null, "http://127.0.0.1:1", "GET", HttpStatusCode.Forbidden)]
    [InlineData(null, null, "POST", HttpStatusCode.Forbidden)]
    [InlineData(null, "https://evil.example", "POST", HttpStatusCode.Forbidden)]
    [InlineData(null, null, "GET", HttpStatusCode.OK)]
    [InlineData("localhost", null, "GET", HttpStatusCode.OK)]
    public async Task Answers_its_own_pages_only(
        string? host,
        string? origin,
        string method,
        HttpStatusCode expected
    )
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), leon.At("/people"));
        if (host is not null)
        {
            request.Headers.Host = host;
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        using var answer = await leon.Client.SendAsync(
            request,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("/assets/../appsettings.json")]
    [InlineData("/assets/%2e%2e/studio.css")]
    [InlineData("/assets/..%2f..%2fREADME.md")]
    [InlineData("/text/..%2f..%2fREADME.md")]
    [InlineData("/text/README.md")]
    [InlineData("/text//etc/passwd")]
    public async Task Nothing_outside_the_story_is_reachable(string address)
    {
        using var answer = await leon.Client.GetAsync(
            new Uri(leon.Address, address),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
