using BenchmarkDotNet.Attributes;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.QueryParsers.Simple;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Benchmarks.Parts;

/// <summary>Query texts to trees, beside the fastest parser that Lucene brings.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class QueryBenchmarks
{
    private readonly StandardAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);

    [Params("ferry", "\"lift the blockade\"~2 -ferry", "(speaker:orrel OR source:courier) \"the har* of\" tide*")]
    public string Text { get; set; } = "";

    [Benchmark(Baseline = true)]
    public ParsedQuery Parse() => QueryParser.Parse(Text);

    // A parser of Lucene's is not thread-safe, so each query needs its own.
    [Benchmark]
    public Query LuceneSimple() => new SimpleQueryParser(_analyzer, "text").Parse(Text);
}
