using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Coverage.Quotations;
using NegotiationsSearch.Coverage.Quotations.Register;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Mapping;
using NegotiationsSearch.Registers;
using NegotiationsSearch.Tests.Coverage.Sample;
using NegotiationsSearch.Tests.Index.Search;

namespace NegotiationsSearch.Tests.Index.Checking;

/// <summary>The fictional coverage that ships with the program, extracted and indexed as the program does it.</summary>
public sealed class SampleIndex : IAsyncLifetime
{
    private readonly TemporaryIndex _index = new();
    private SearchIndex? _search;

    public async ValueTask InitializeAsync()
    {
        var articles = await SampleCoverage.ReadArticlesAsync(TestContext.Current.CancellationToken);
        var extractor = new QuotationExtractor();
        _index.Write(writer =>
        {
            foreach (var article in articles.Values)
                writer.Replace(ArticleMapping.ToDocument(article, extractor.Extract(article), new ArchiveAddress(1, 0, 0)));
        });
        var people = RegisterReader.Read(await File.ReadAllTextAsync(ShippedRegister.Sample, TestContext.Current.CancellationToken)).Layer!.People;
        var register = RegisterMapping.ToRegister(people);
        _search = SearchIndex.Open(_index.Path, new SearchIndexOptions { Register = () => register });
    }

    public ValueTask DisposeAsync()
    {
        _search?.Dispose();
        _index.Dispose();
        return ValueTask.CompletedTask;
    }

    internal QuoteCheck Check(CheckRequest request)
    {
        using var snapshot = _search!.Acquire();
        return snapshot.Check(request, TestContext.Current.CancellationToken);
    }

    internal IReadOnlyList<Suggestion> Suggest(string text, int size)
    {
        using var snapshot = _search!.Acquire();
        return snapshot.Suggest(text, size, TestContext.Current.CancellationToken);
    }

    internal long Hits(SearchRequest request)
    {
        using var snapshot = _search!.Acquire();
        return snapshot.Search(request, TestContext.Current.CancellationToken).TotalHits;
    }

    /// <summary>All quotations.</summary>
    internal IReadOnlyList<IndexedQuotation> Quotations() => IndexedQuotations.Of(_search!);
}
