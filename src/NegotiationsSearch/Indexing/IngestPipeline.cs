using System.Threading.Channels;
using NegotiationsSearch.Coverage.Reading;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Indexing;

/// <summary>
/// Reads, archives and indexes coverage, the three at once. An article is safe, and counted as committed, when the
/// archive and a commit of the index hold it.
/// An interruption ends the input; what was read until then is still brought in whole.
/// </summary>
internal sealed class IngestPipeline(WritableIndex index, RunTally tally, RunProgress progress, TimeProvider clock)
{
    /// <summary>Outcomes read ahead; few, since an article may be large.</summary>
    private const int ReadAhead = 64;

    public async Task RunAsync(IAsyncEnumerable<ReadOutcome> input, CancellationToken interrupted)
    {
        using var broken = new CancellationTokenSource();
        using var stopReading = CancellationTokenSource.CreateLinkedTokenSource(broken.Token, interrupted);
        var outcomes = Channel.CreateBounded<ReadOutcome>(ReadAhead);
        var batches = Channel.CreateBounded<IndexedBatch>(1);
        var inFlight = new InFlightArticles();
        var archiving = new ArchiveStage(index.Archive, new ArticleScreening(index.Writer.Lookup, inFlight), inFlight, tally, clock);
        var indexing = new IndexStage(index.Writer, index.Corrections.Book, inFlight, tally, progress, progress.Committed, clock);
        await Stages.RunAsync(
            broken,
            () => ReadStage.RunAsync(input, outcomes.Writer, stopReading.Token),
            () => archiving.RunAsync(outcomes.Reader, batches.Writer, broken.Token),
            () => indexing.RunAsync(batches.Reader));
    }
}
