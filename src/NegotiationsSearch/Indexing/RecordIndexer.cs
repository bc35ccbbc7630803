using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Coverage.Quotations;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Writing;
using NegotiationsSearch.Indexing.Corrections;
using NegotiationsSearch.Mapping;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Indexing;

/// <summary>Brings archived records into the index: extraction, mapping and writing on all cores.</summary>
internal sealed class RecordIndexer(ArticleIndexWriter writer, RunTally tally, CorrectionBook corrections)
{
    private static readonly ParallelOptions AllCores = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
    private readonly QuotationExtractor _extractor = new();
    private readonly PurgedArticles _purged = new();

    public void Index(IReadOnlyList<(ArchiveAddress Address, ArchiveRecord Record)> records)
    {
        foreach (var round in RecordRounds.Split(records))
            Parallel.ForEach(round, AllCores, item => Index(item.Address, item.Record));
    }

    private void Index(ArchiveAddress address, ArchiveRecord record)
    {
        switch (record)
        {
            case ArchiveRecord.Version version:
                Replace(version.Article, address);
                break;
            case ArchiveRecord.Removal removal:
                Remove(removal.Key, removal.Value);
                break;
            case ArchiveRecord.Purged purged:
                _purged.Add(purged);
                break;
            case ArchiveRecord.Restoration restoration:
                writer.Restore(RemovalMapping.ToRemovedKey(restoration.Key), restoration.Value);
                break;
        }
    }

    private void Replace(Article article, ArchiveAddress address)
    {
        FollowMove(article);
        var extraction = corrections.Apply(article, _extractor.Extract(article), address);
        writer.Replace(ArticleMapping.ToDocument(article, extraction, address));
        tally.CountIndexed(article.Paragraphs.Count, extraction.Quotations.Count);
    }

    // An article that comes under the URL of another takes its place, and its corrections.
    private void FollowMove(Article article)
    {
        if (corrections.Entries.Count > 0 && article.Url is { } url && writer.Lookup.FindIdByUrl(url) is { } former)
            corrections.Move(QuotationIds.OfArticle(former), QuotationIds.OfArticle(article.Id));
    }

    private void Remove(RemovalKey key, string value)
    {
        var removedKey = RemovalMapping.ToRemovedKey(key);
        foreach (var article in _purged.Take(key, value)) writer.KeepOut(removedKey, value, article.Id, article.Url);
        writer.Remove(removedKey, value);
    }
}
