using System.Diagnostics;
using System.Text.Json;

namespace NegotiationsSearch.Benchmarks.Scale;

/// <summary>What indexing a file took.</summary>
/// <param name="Wall">From the start of the process to its end.</param>
/// <param name="Processor">Of all threads.</param>
/// <param name="PeakBytes">The most physical memory the process held.</param>
internal sealed record IndexingResult(string File, long Articles, long Paragraphs, long Quotations, TimeSpan Wall, TimeSpan Processor, long PeakBytes)
{
    public double ParagraphsPerSecond => Paragraphs / Wall.TotalSeconds;
}

/// <summary>Runs <c>index</c> and measures it from outside.</summary>
internal static class IndexingRun
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    public static async Task<IndexingResult> MeasureAsync(string file, string directory)
    {
        var clock = Stopwatch.StartNew();
        using var program = SearchProgram.Start("index", file, "--index", directory, "--json");
        var output = program.StandardOutput.ReadToEndAsync();
        var (processor, peak) = await WatchAsync(program);
        var wall = clock.Elapsed;
        using var report = JsonDocument.Parse(await output);
        return Result(report.RootElement, Path.GetFileName(file), wall, processor, peak);
    }

    // Both are gone with the process on Linux, so they are read while it runs.
    private static async Task<(TimeSpan Processor, long Peak)> WatchAsync(Process program)
    {
        var (processor, peak) = (TimeSpan.Zero, 0L);
        var ended = program.WaitForExitAsync();
        while (!program.HasExited)
        {
            program.Refresh();
            try
            {
                (processor, peak) = (program.TotalProcessorTime, Math.Max(peak, program.PeakWorkingSet64));
            }
            catch (InvalidOperationException)
            {
                break;
            }
            await Task.WhenAny(ended, Task.Delay(BetweenLooks));
        }
        await ended;
        return (processor, peak);
    }

    private static IndexingResult Result(JsonElement report, string file, TimeSpan wall, TimeSpan processor, long peak) => new(
        file,
        report.GetProperty("articles").GetProperty("read").GetInt64(),
        report.GetProperty("paragraphs").GetInt64(),
        report.GetProperty("quotations").GetInt64(),
        wall,
        processor,
        peak);
}
