using BenchmarkDotNet.Attributes;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Benchmarks.Parts;

/// <summary>Query texts to trees.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class QueryBenchmarks
{
    [Params("ferry", "\"lift the blockade\"~2 -ferry", "(speaker:orrel OR source:courier) \"the har* of\" tide*")]
    public string Text { get; set; } = "";

    [Benchmark]
    public ParsedQuery Parse() => QueryParser.Parse(Text);
}
