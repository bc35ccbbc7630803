using BenchmarkDotNet.Attributes;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Benchmarks.Parts;

/// <summary>Searches for 20 hits with three facets over 40,000 made-up paragraphs, without HTTP.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("negotiations-search-");
    private SearchIndex _index = null!;
    private SearchRequest _request = null!;

    [Params("\"peace talks\"", "\"of the\"", "harbour OR statement", "")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Open()
    {
        GeneratedIndex.Write(_directory.FullName);
        _index = SearchIndex.Open(_directory.FullName);
        _request = new SearchRequest
        {
            Query = QueryParser.Parse(Text),
            Size = 20,
            Facets = [FacetField.Speaker, FacetField.Source, FacetField.Month],
        };
    }

    [GlobalCleanup]
    public void Close()
    {
        _index.Dispose();
        _directory.Delete(recursive: true);
    }

    [Benchmark]
    public long Search()
    {
        using var snapshot = _index.Acquire();
        return snapshot.Search(_request).TotalHits;
    }
}
