using System.Threading.Channels;
using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Coverage.Reading;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Indexing;

/// <summary>The second stage of indexing: leaves out what is unchanged or removed, and archives the rest in batches.</summary>
internal sealed class ArchiveStage(ArticleArchive archive, ArticleScreening screening, InFlightArticles inFlight, RunTally tally, TimeProvider clock)
{
    private readonly Deadline _deadline = new(BatchLimits.Age, clock);
    private List<ArchiveRecord> _records = [];
    private int _articles;
    private int _characters;
    private long _number = 1;

    public async Task RunAsync(ChannelReader<ReadOutcome> outcomes, ChannelWriter<IndexedBatch> batches, CancellationToken stop)
    {
        try
        {
            while (await outcomes.WaitAsync(_deadline.Remaining, clock, stop) != WaitEnd.Completed)
            {
                while (!IsFull && outcomes.TryRead(out var outcome)) Take(outcome);
                if (IsFull || _deadline.IsDue) await ArchiveAsync(batches, stop);
            }
            if (_articles > 0) await ArchiveAsync(batches, stop);
        }
        finally
        {
            batches.Complete();
        }
    }

    private bool IsFull => _articles >= BatchLimits.Articles || _characters >= BatchLimits.Characters;

    private void Take(ReadOutcome outcome)
    {
        if (outcome is ReadOutcome.Skipped skipped) tally.CountSkip(skipped);
        if (outcome is not ReadOutcome.Read read) return;
        var hash = ContentHash.Of(read.Article);
        var novelty = screening.Judge(read.Article, hash);
        tally.CountRead(read, novelty);
        if (novelty is Novelty.New or Novelty.Changed) Add(read.Article, hash);
        if (novelty is Novelty.Removed) return;
        _articles++;
        _deadline.Start();
    }

    private void Add(Article article, string hash)
    {
        _records.Add(new ArchiveRecord.Version(article, clock.GetUtcNow()));
        _characters += article.Paragraphs.Sum(paragraph => paragraph.Length);
        inFlight.Add(article, hash, _number);
    }

    private async Task ArchiveAsync(ChannelWriter<IndexedBatch> batches, CancellationToken stop)
    {
        IReadOnlyList<ArchiveAddress> addresses = _records.Count > 0 ? archive.Append(_records) : [];
        var batch = new IndexedBatch(_number++, [.. addresses.Zip(_records)], archive.End, _articles);
        (_records, _articles, _characters) = ([], 0, 0);
        _deadline.Clear();
        await batches.WriteAsync(batch, stop);
    }
}
