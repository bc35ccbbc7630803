using System.Text.Json;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Index.Lucene.Writing;
using NegotiationsSearch.Web;

namespace NegotiationsSearch.Tests.Web;

/// <summary>A server over a small index of fictional coverage.</summary>
public sealed class SearchServer : IAsyncLifetime
{
    public const string Page = "https://courier.example/harbour-talks";

    private readonly DirectoryInfo _directory = System.IO.Directory.CreateTempSubdirectory("search-web-");
    private readonly IndexLayout _layout;
    private readonly string _epoch;
    private HostedSearch? _host;

    public SearchServer()
    {
        _layout = new IndexLayout(_directory.FullName);
        _epoch = _layout.NewEpochName();
        System.IO.Directory.CreateDirectory(_layout.EpochPath(_epoch));
    }

    /// <summary>Where the index lies.</summary>
    internal string Directory => _directory.FullName;

    internal HostedSearch Host => _host ?? throw new InvalidOperationException("Not started.");

    public async ValueTask InitializeAsync()
    {
        Write(writer =>
        {
            foreach (var article in FictionalCoverage.All) writer.Replace(article);
            writer.Replace(FictionalCoverage.Talks with { Title = "Talks resume, corrected", ContentHash = "2", ArchiveAddress = "0:7:0" });
            writer.Replace(FictionalCoverage.Ferry with { Id = "ferry-new" });
            writer.Remove(RemovedKey.Id, FictionalCoverage.Withdrawn.Id);
        });
        _layout.SwitchTo(_epoch);
        RegisterFile.Write(_layout, FictionalCoverage.Register);
        _host = await StartAsync(_ => { });
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _directory.Delete(recursive: true);
    }

    internal Task<HostedSearch> StartAsync(Action<NegotiationsSearchOptions> configure, string prefix = "") => HostedSearch.StartAsync(options =>
    {
        options.IndexDirectory = _directory.FullName;
        options.Index = new SearchIndexOptions { IsSample = true };
        options.ReadArchivedArticle = FictionalCoverage.ReadArchived;
        configure(options);
    }, prefix);

    internal void Write(Action<ArticleIndexWriter> write)
    {
        using var held = WriterLock.Acquire(_layout);
        using var writer = ArticleIndexWriter.Open(_layout.EpochPath(_epoch));
        write(writer);
        writer.Commit("0:0");
    }

    internal Task<JsonElement> JsonAsync(string path) => Host.JsonAsync(path);
}
