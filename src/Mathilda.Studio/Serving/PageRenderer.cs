using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Mathilda.Studio.Serving;

/// <summary>Turns a component into the text of a page. Whatever a story says is escaped on the way.</summary>
public sealed class PageRenderer(IServiceProvider services, ILoggerFactory loggers)
{
    private const string Doctype = "<!doctype html>\n";

    /// <summary>A whole page.</summary>
    public async Task<IResult> Page<T>(object model, int status = StatusCodes.Status200OK)
        where T : IComponent =>
        Results.Text(
            Doctype + await Text<T>(model),
            "text/html; charset=utf-8",
            Encoding.UTF8,
            status
        );

    /// <summary>Part of a page.</summary>
    public async Task<IResult> Part<T>(object model)
        where T : IComponent =>
        Results.Text(await Text<T>(model), "text/html; charset=utf-8", Encoding.UTF8);

    private async Task<string> Text<T>(object model)
        where T : IComponent
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?> { ["Model"] = model }
        );
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<T>(parameters)).ToHtmlString()
        );
    }
}
