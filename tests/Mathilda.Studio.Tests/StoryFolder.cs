using System.Net;
using System.Text.RegularExpressions;

namespace Mathilda.Studio.Tests;

/// <summary>What a page of the studio would send, for a story of one file.</summary>
internal static partial class StoryFolder
{
    public const string Tale = """
        story "A tale"
        person Ann (she)
        person Tom (he)
        place the street
        place the tower
        at the start
            Ann and Tom are at the street
        scene One
            Ann goes to the tower   #e1
                because unstated

        """;

    public static string PathOf(TestStudio studio) => Path.Combine(studio.Folder, "tale.story");

    /// <summary>The address at which the list of files has the story's first file.</summary>
    public static async Task<string> AddressOf(TestStudio studio) =>
        FileLink().Match(await studio.Get("/text")).Groups[1].Value;

    /// <summary>As the page of the file asks for it.</summary>
    public static async Task<string> NameOf(TestStudio studio) =>
        WebUtility.UrlDecode((await AddressOf(studio))["/text/".Length..]);

    /// <summary>The mark of the file as the window has it now.</summary>
    public static async Task<string> MarkOf(TestStudio studio) =>
        Mark().Match(await studio.Get($"{await AddressOf(studio)}?edit")).Groups[1].Value;

    /// <summary>Sends a form as a page of the studio does; nothing is followed.</summary>
    /// <param name="studio">To which.</param>
    /// <param name="address">/text/save or /text/check.</param>
    /// <param name="origin">Null = the studio's own; empty = none.</param>
    /// <param name="host">Null = as it is.</param>
    /// <param name="fields">Of the form.</param>
    public static async Task<(HttpStatusCode Status, string Text)> Send(
        TestStudio studio,
        string address,
        string? origin,
        string? host,
        params (string Name, string Value)[] fields
    )
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(studio.Address, address)
        )
        {
            Content = new FormUrlEncodedContent(fields.ToDictionary(f => f.Name, f => f.Value)),
        };
        if (origin != "")
        {
            request.Headers.Add("Origin", origin ?? studio.Address.ToString().TrimEnd('/'));
        }

        request.Headers.Host = host;
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("<th scope=\"row\"><a href=\"([^\"]+)\"")]
    private static partial Regex FileLink();

    [GeneratedRegex("name=\"base\" id=\"base\" value=\"([0-9A-F]{64})\"")]
    private static partial Regex Mark();
}
