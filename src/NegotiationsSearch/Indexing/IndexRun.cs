using NegotiationsSearch.Coverage.Reading;
using NegotiationsSearch.Registers;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Indexing;

/// <summary>One run that brings coverage into an index directory.</summary>
internal static class IndexRun
{
    /// <param name="directory">The index directory; made when missing.</param>
    /// <param name="paths">Files and folders; <c>-</c> for standard input.</param>
    /// <param name="register">The register of people to put into the index directory.</param>
    /// <param name="corrections">The file of corrections; null for the one in the index directory.</param>
    /// <param name="progress">Told how the run gets on.</param>
    /// <param name="clock">The time.</param>
    /// <param name="interrupted">Ends the input; what was read is still stored.</param>
    /// <exception cref="OperationCanceledException">Interrupted before the index was ready for writing.</exception>
    public static async Task<RunReport> RunAsync(
        string directory, IReadOnlyList<string> paths, RegisterPaths register, string? corrections, RunProgress progress,
        TimeProvider clock, CancellationToken interrupted)
    {
        var started = clock.GetTimestamp();
        var tally = new RunTally();
        using var index = WritableIndex.Lock(directory);
        index.Corrections.Take(corrections, progress);
        await new IndexOpening(index, progress, clock).RunAsync(interrupted);
        RegisterPublication.Publish(index.Layout, register, progress.Say);
        // The index may lie in the folder of the coverage.
        var reader = new CoverageReader(leftOut: index.Layout.Root);
        var input = reader.ReadAsync(paths, paths.Contains("-") ? Console.OpenStandardInput() : null, interrupted);
        CorrectionsSummary? summary;
        try
        {
            await new IngestPipeline(index, tally, progress, clock).RunAsync(input, interrupted);
        }
        finally
        {
            summary = index.Corrections.Publish(index.Writer.Lookup);
        }
        return RunReport.Of(tally, index.Layout.Root, clock.GetElapsedTime(started), interrupted.IsCancellationRequested) with
        {
            Corrections = summary,
        };
    }
}
