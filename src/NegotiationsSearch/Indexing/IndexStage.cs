using System.Threading.Channels;
using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Index.Lucene.Writing;
using NegotiationsSearch.Indexing.Corrections;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Indexing;

/// <summary>
/// The last stage of indexing: archived records into the index, batch after batch, with a commit from time to time and at the end.
/// It alone commits, and between batches, so that nothing writes meanwhile and a commit holds exactly the archive up to its position.
/// </summary>
internal sealed class IndexStage(
    ArticleIndexWriter writer, CorrectionBook corrections, InFlightArticles inFlight, RunTally tally,
    RunProgress progress, Action<RunTally> committed, TimeProvider clock)
{
    private readonly RecordIndexer _indexer = new(writer, tally, corrections);
    private readonly Deadline _deadline = new(BatchLimits.FirstCommitAge, clock);
    private ArchivePosition _end;
    private bool _isChanged;
    private int _uncommitted;

    public async Task RunAsync(ChannelReader<IndexedBatch> batches)
    {
        while (await batches.WaitAsync(_deadline.Remaining, clock, CancellationToken.None) != WaitEnd.Completed)
        {
            if (batches.TryRead(out var batch)) Index(batch);
            if (_deadline.IsDue) Commit();
        }
        Commit();
    }

    private void Index(IndexedBatch batch)
    {
        _deadline.Start();
        _indexer.Index(batch.Records);
        inFlight.ReleaseUpTo(batch.Number);
        _isChanged |= batch.Records.Count > 0;
        _uncommitted += batch.Articles;
        _end = batch.End;
        progress.Show(tally);
    }

    private void Commit()
    {
        var started = clock.GetTimestamp();
        if (_isChanged) writer.Commit(_end.ToString());
        tally.CountCommitted(_uncommitted);
        if (_uncommitted > 0) committed(tally);
        (_isChanged, _uncommitted) = (false, 0);
        _deadline.Clear();
        _deadline.After = BatchLimits.CommitAge(clock.GetElapsedTime(started));
    }
}
