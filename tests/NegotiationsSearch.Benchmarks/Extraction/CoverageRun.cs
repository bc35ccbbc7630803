using System.Diagnostics;
using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Quotations;
using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Benchmarks.Extraction;

/// <summary>What extraction alone took; reading the file is not counted.</summary>
/// <param name="Processor">Of all threads of the process, collecting garbage among them.</param>
internal sealed record CoverageResult(string File, long Articles, long Paragraphs, long Quotations, TimeSpan Wall, TimeSpan Processor)
{
    public double ParagraphsPerProcessorSecond => Paragraphs / Processor.TotalSeconds;
}

/// <summary>Extracts from a file of coverage, batch by batch, on one thread.</summary>
internal static class CoverageRun
{
    /// <summary>Large beside the clock's steps, small beside the memory.</summary>
    private const int BatchSize = 1000;

    public static async Task<CoverageResult> MeasureAsync(string file)
    {
        var sum = new CoverageResult(Path.GetFileName(file), 0, 0, 0, TimeSpan.Zero, TimeSpan.Zero);
        var batch = new List<Article>(BatchSize);
        await foreach (var outcome in new CoverageReader().ReadAsync([file]))
        {
            if (outcome is not ReadOutcome.Read read) continue;
            batch.Add(read.Article);
            if (batch.Count < BatchSize) continue;
            sum = Add(sum, batch);
            batch.Clear();
        }
        return Add(sum, batch);
    }

    private static CoverageResult Add(CoverageResult sum, List<Article> batch)
    {
        var extractor = new QuotationExtractor();
        var clock = Stopwatch.StartNew();
        var before = Environment.CpuUsage.TotalTime;
        var quotations = batch.Sum(article => extractor.Extract(article).Quotations.Count);
        return sum with
        {
            Articles = sum.Articles + batch.Count,
            Paragraphs = sum.Paragraphs + batch.Sum(article => article.Paragraphs.Count),
            Quotations = sum.Quotations + quotations,
            Wall = sum.Wall + clock.Elapsed,
            Processor = sum.Processor + (Environment.CpuUsage.TotalTime - before),
        };
    }
}
