using System.Threading.Channels;
using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Index.Lucene.Writing;
using NegotiationsSearch.Indexing.Corrections;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Indexing;

/// <summary>Brings the index up to the archive, from a position on. Decompression runs ahead of indexing by one batch.</summary>
internal sealed class ArchiveReplay(ArticleArchive archive, CorrectionBook corrections, RunTally tally, RunProgress progress, TimeProvider clock)
{
    /// <exception cref="OperationCanceledException">It was interrupted; what was replayed until then is committed.</exception>
    public async Task RunAsync(ArticleIndexWriter writer, ArchivePosition from, CancellationToken interrupted)
    {
        using var broken = new CancellationTokenSource();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(broken.Token, interrupted);
        var batches = Channel.CreateBounded<IndexedBatch>(1);
        var indexing = new IndexStage(writer, corrections, new InFlightArticles(), tally, progress, progress.Replayed, clock);
        await Stages.RunAsync(
            broken,
            () => ReadAsync(from, batches.Writer, stop.Token),
            () => indexing.RunAsync(batches.Reader));
        interrupted.ThrowIfCancellationRequested();
    }

    private async Task ReadAsync(ArchivePosition from, ChannelWriter<IndexedBatch> batches, CancellationToken stop)
    {
        try
        {
            var number = 1L;
            foreach (var (end, records) in archive.ReadFrom(from))
                await batches.WriteAsync(new IndexedBatch(number++, records, end, records.Count), stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        finally
        {
            batches.Complete();
        }
    }
}
