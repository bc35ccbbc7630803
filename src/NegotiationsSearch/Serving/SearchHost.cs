using Microsoft.AspNetCore.Connections;
using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Registers;
using NegotiationsSearch.Reporting;
using NegotiationsSearch.Web;

namespace NegotiationsSearch.Serving;

/// <summary>The web application over one index directory.</summary>
internal static class SearchHost
{
    public static async Task<WebApplication> StartAsync(ServedIndex served, ServeSettings settings)
    {
        var app = Build(served, settings);
        try
        {
            await app.StartAsync();
            app.Services.WarmUpNegotiationsSearch();
            return app;
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException or Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await app.DisposeAsync();
            throw new AddressInUseException(settings.Urls, failure);
        }
    }

    private static WebApplication Build(ServedIndex served, ServeSettings settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // What keeps the server from starting is told once, in the program's own words.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.WebHost.UseUrls(settings.Urls.Split(';'));
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AllowLongQueries());
        builder.Services.AddNegotiationsSearch(options => Configure(options, served, settings));
        builder.Services.AddProblemDetails();
        var app = builder.Build();
        // Paths beside those of the search would be refused without a word.
        app.UseStatusCodePages();
        app.MapNegotiationsSearch();
        app.MapNegotiationsSearchFallback();
        return app;
    }

    private static void Configure(NegotiationsSearchOptions options, ServedIndex served, ServeSettings settings)
    {
        options.IndexDirectory = served.Directory;
        var register = new FollowedRegister(served.Directory, RegisterPaths.Of(served.Directory, settings.Register, served.IsSample), Tell);
        options.Index = new SearchIndexOptions
        {
            IsSample = served.IsSample,
            Register = register.Read,
            RefreshFailed = failure => Tell(failure.Message),
        };
        options.ReadArchivedArticle = new ArchivedVersions(new ArchiveReader(new IndexLayout(served.Directory).ArchivePath)).Read;
        options.RequestsPerMinute = settings.RequestsPerMinute;
        foreach (var origin in settings.AllowedOrigins) options.AllowedOrigins.Add(origin);
        foreach (var host in settings.AllowedHosts) options.AllowedHosts.Add(host);
    }

    private static void Tell(string text)
    {
        foreach (var line in text.Split('\n')) Console.Error.WriteLine(TerminalText.Clean(line));
    }
}
