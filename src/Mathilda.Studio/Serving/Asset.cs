using System.Security.Cryptography;
using Mathilda.Views.Drawings;

namespace Mathilda.Studio.Serving;

/// <summary>The style sheets, modules and the icon; they are part of the program.</summary>
public static class Asset
{
    private const string Prefix = "assets/";
    private const string DrawingSheet = "drawing.css";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/assets/{name}", (string name) => Give(name));

    private static IResult Give(string name)
    {
        if (Read(name) is not { } content || TypeOf(name) is not { } type)
        {
            return Results.NotFound();
        }

        var tag = $"\"{Convert.ToHexString(SHA256.HashData(content))[..16]}\"";
        return Results.Bytes(content, type, entityTag: new(tag));
    }

    private static byte[]? Read(string name)
    {
        if (name == DrawingSheet)
        {
            return System.Text.Encoding.UTF8.GetBytes(DrawingStyle.Css);
        }

        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(Prefix + name);
        if (stream is null)
        {
            return null;
        }

        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static string? TypeOf(string name) =>
        Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => null,
        };
}
