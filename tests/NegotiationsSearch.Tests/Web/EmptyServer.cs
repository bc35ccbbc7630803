namespace NegotiationsSearch.Tests.Web;

/// <summary>A server whose index directory is empty: whatever is wrong with a request is told all the same.</summary>
public sealed class EmptyServer : IAsyncLifetime
{
    private readonly DirectoryInfo _directory = System.IO.Directory.CreateTempSubdirectory("search-empty-");
    private HostedSearch? _host;

    internal HostedSearch Host => _host ?? throw new InvalidOperationException("Not started.");

    public async ValueTask InitializeAsync() => _host = await HostedSearch.StartAsync(options => options.IndexDirectory = _directory.FullName);

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _directory.Delete(recursive: true);
    }
}
