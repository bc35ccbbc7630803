namespace NegotiationsSearch.Coverage.Archive;

/// <summary>Which articles a purge takes: those it names, with every other version of the same article (the same id or the same URL).</summary>
internal sealed class ArchivePurge(Func<Article, bool> purged)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _urls = new(StringComparer.Ordinal);

    public bool IsEmpty => _ids.Count == 0;

    /// <summary>
    /// Takes note of the articles of one reading; true when there are more of them than before, so that earlier
    /// versions need another look.
    /// </summary>
    public bool Collect(IEnumerable<ArchiveRecord> records)
    {
        var before = _ids.Count + _urls.Count;
        foreach (var version in records.OfType<ArchiveRecord.Version>())
            if (Takes(version.Article) || purged(version.Article)) Add(version.Article);
        return _ids.Count + _urls.Count > before;
    }

    /// <summary>How many versions lost their text.</summary>
    public int Taken { get; private set; }

    /// <summary>The record as the next generation holds it.</summary>
    public ArchiveRecord Apply(ArchiveRecord record)
    {
        if (record is not ArchiveRecord.Version { Article: var article } || !Takes(article)) return record;
        Taken++;
        return new ArchiveRecord.Purged(article.Id, article.Url, article.Source, article.Published, record.Recorded);
    }

    private bool Takes(Article article) => _ids.Contains(article.Id) || (article.Url is { } url && _urls.Contains(url));

    private void Add(Article article)
    {
        _ids.Add(article.Id);
        if (article.Url is { } url) _urls.Add(url);
    }
}
