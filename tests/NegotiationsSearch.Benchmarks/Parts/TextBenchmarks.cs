using BenchmarkDotNet.Attributes;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Benchmarks.Parts;

/// <summary>Words out of the sample's paragraphs.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class TextBenchmarks
{
    private readonly string[] _paragraphs = [.. SampleArticles.Read().SelectMany(article => article.Paragraphs)];
    private readonly TokenReader _reader = new();

    [Benchmark]
    public int Tokens()
    {
        var count = 0;
        foreach (var paragraph in _paragraphs)
        {
            _reader.Reset(paragraph);
            while (_reader.Read()) count++;
        }
        return count;
    }
}
