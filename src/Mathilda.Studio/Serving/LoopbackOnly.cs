using System.Net;

namespace Mathilda.Studio.Serving;

/// <summary>Lets in only what a page of the studio itself, or somebody who typed its address, asks for.</summary>
/// <remarks>
/// A page elsewhere could lead a name of its own to this machine (DNS rebinding): so the Host must be a name of loopback. And it could send a request
/// here: so an Origin must be the studio's own, and whatever changes something must have one.
/// </remarks>
public static class LoopbackOnly
{
    public static async Task Guard(HttpContext context, RequestDelegate next)
    {
        if (Refusal(context.Request) is { } why)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(why);
            return;
        }

        await next(context);
    }

    private static string? Refusal(HttpRequest request)
    {
        if (!IsLoopback(request.Host.Host))
        {
            return "The studio answers only at 127.0.0.1 or localhost.";
        }

        var origin = request.Headers.Origin.ToString();
        var changes = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);
        var isOwn = origin == $"{request.Scheme}://{request.Host}";
        return origin.Length > 0 && !isOwn ? "The studio answers only to its own pages."
            : changes && !isOwn ? "What changes something must come from a page of the studio."
            : request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site" && changes
                ? "The studio answers only to its own pages."
            : null;
    }

    private static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (
            IPAddress.TryParse(host.Trim('[', ']'), out var address)
            && IPAddress.IsLoopback(address)
        );
}
