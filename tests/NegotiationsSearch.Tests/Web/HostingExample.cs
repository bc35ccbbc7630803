using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using NegotiationsSearch.Web;

namespace NegotiationsSearch.Tests.Web;

/// <summary>The site that the README shows, so that what it shows compiles and runs.</summary>
internal static class HostingExample
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AllowLongQueries());
        builder.Services.AddNegotiationsSearch(options => options.IndexDirectory = "/srv/negotiations");

        var app = builder.Build();
        app.MapGroup("/negotiations").MapNegotiationsSearch();
        return app;
    }
}
