using BenchmarkDotNet.Attributes;
using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Quotations;

namespace NegotiationsSearch.Benchmarks.Parts;

/// <summary>Quotations and their speakers out of the whole sample.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class QuotationBenchmarks
{
    private readonly IReadOnlyList<Article> _articles = SampleArticles.Read();
    private readonly QuotationExtractor _extractor = new();

    [Benchmark]
    public int Extract() => _articles.Sum(article => _extractor.Extract(article).Quotations.Count);
}
