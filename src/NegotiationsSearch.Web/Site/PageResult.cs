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
internal sealed class PageResult(Type page, string name, object? answer, int status = StatusCodes.Status200OK) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(SiteFrame.Site)] = SiteContext.Of(httpContext),
            [nameof(SiteFrame.Page)] = page,
            [nameof(SiteFrame.Parameters)] = new Dictionary<string, object?> { [name] = answer },
        });
        var html = await DrawAsync(httpContext.RequestServices, parameters);
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        PageHeaders.Add(httpContext.Response.Headers);
        await httpContext.Response.WriteAsync(html, Encoding.UTF8, httpContext.RequestAborted);
    }

    private static async Task<string> DrawAsync(IServiceProvider services, ParameterView parameters)
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
            "<!doctype html>\n" + (await renderer.RenderComponentAsync<SiteFrame>(parameters)).ToHtmlString());
    }
}
