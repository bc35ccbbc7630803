using System.Diagnostics;
using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Quotations;

namespace NegotiationsSearch.Benchmarks.Extraction;

/// <summary>What a hostile text took at a size and at twice the size.</summary>
internal sealed record HostileResult(HostileText Text, TimeSpan Once, TimeSpan Twice)
{
    /// <summary>About 2 where the time grows with the length, about 4 where it grows with its square.</summary>
    public double Ratio => Twice / Once;
}

/// <summary>Measures the shapes of <see cref="HostileText"/>, the best of several runs: what else the machine does only adds.</summary>
internal static class HostileRun
{
    private const int Runs = 7;

    private static readonly QuotationExtractor Extractor = new();

    public static IReadOnlyList<HostileResult> Measure() =>
        [.. HostileText.All.Select(text => new HostileResult(text, Best(text, text.Size), Best(text, 2 * text.Size)))];

    private static TimeSpan Best(HostileText text, int size)
    {
        var article = new Article { Id = "hostile", Source = "Sarn Courier", Paragraphs = text.Make(size) };
        return Enumerable.Range(0, Runs).Min(_ => Time(article));
    }

    private static TimeSpan Time(Article article)
    {
        GC.Collect();
        var clock = Stopwatch.StartNew();
        _ = Extractor.Extract(article);
        return clock.Elapsed;
    }
}
