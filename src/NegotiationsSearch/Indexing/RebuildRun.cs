using NegotiationsSearch.Registers;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Indexing;

/// <summary>One run that writes the index anew from the archive.</summary>
internal static class RebuildRun
{
    /// <exception cref="OperationCanceledException">Interrupted; the index is as it was.</exception>
    public static async Task<RebuildReport> RunAsync(
        string directory, RegisterPaths register, string? corrections, RunProgress progress, TimeProvider clock,
        CancellationToken interrupted)
    {
        var started = clock.GetTimestamp();
        var tally = new RunTally();
        using var index = WritableIndex.Lock(directory);
        IndexOpening.TellOfMending(index, progress);
        RegisterPublication.Publish(index.Layout, register, progress.Say);
        index.Corrections.Take(corrections, progress);
        await new EpochRebuild(index, tally, progress, clock).RunAsync(interrupted);
        index.Corrections.Apply(index, progress);
        index.Settle();
        return RebuildReport.Of(IndexContents.Of(directory)!, tally, index.Layout.Root, clock.GetElapsedTime(started)) with
        {
            Corrections = index.Corrections.Publish(index.Writer.Lookup),
        };
    }
}
