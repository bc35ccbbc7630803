using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NegotiationsSearch.Web.Site;

/// <summary>
/// Writes a page, drawn on the server by components. They are drawn by themselves, without the services of a Blazor site, so that a host's
/// are left alone and no cookie is set.
/// </summary>
internal sealed class PageResult(Type page, params (string Name, object? Value)[] parameters) : IResult
{
    public int Status { get; init; } = StatusCodes.Status200OK;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var frame = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(SiteFrame.Site)] = SiteContext.Of(httpContext),
            [nameof(SiteFrame.Page)] = page,
            [nameof(SiteFrame.Parameters)] = parameters.ToDictionary(pair => pair.Name, pair => pair.Value),
        });
        var html = await DrawAsync(httpContext.RequestServices, frame);
        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        PageHeaders.Add(httpContext.Response.Headers);
        await httpContext.Response.WriteAsync(html, Encoding.UTF8, httpContext.RequestAborted);
    }

    private static async Task<string> DrawAsync(IServiceProvider services, ParameterView frame)
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
            "<!doctype html>\n" + (await renderer.RenderComponentAsync<SiteFrame>(frame)).ToHtmlString());
    }
}
