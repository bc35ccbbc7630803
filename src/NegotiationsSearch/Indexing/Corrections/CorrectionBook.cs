using System.Collections.Concurrent;
using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Coverage.Quotations.Corrections;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Lookup;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Text;
using NegotiationsSearch.Mapping;

namespace NegotiationsSearch.Indexing.Corrections;

/// <summary>The corrections in force, and what became of each. Applying them is thread-safe.</summary>
internal sealed class CorrectionBook
{
    private readonly Dictionary<string, List<Correction>> _byArticle = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _moved = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Correction, ListedCorrection> _listed = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Correction, string> _wordsNow = new(ReferenceEqualityComparer.Instance);

    public CorrectionBook(IReadOnlyList<Correction> entries)
    {
        Entries = entries;
        foreach (var entry in entries)
        {
            var article = ArticleOf(entry);
            if (!_byArticle.TryGetValue(article, out var listed)) _byArticle[article] = listed = [];
            listed.Add(entry);
        }
    }

    /// <summary>In the order of the editors' file.</summary>
    public IReadOnlyList<Correction> Entries { get; }

    /// <summary>The public id of the article that an entry names, whether or not the article has moved since.</summary>
    public static string ArticleOf(Correction entry) => QuotationIds.ArticleIn(entry.Quotation) ?? "";

    /// <summary>What became of an entry; null when it has not been tried.</summary>
    public ListedCorrection? OutcomeOf(Correction entry) => _listed.GetValueOrDefault(entry);

    /// <summary>The words of a quotation that was found by its id although the entry gives other words; else null.</summary>
    public string? OtherWordsOf(Correction entry) => _wordsNow.GetValueOrDefault(entry);

    /// <summary>Takes over what became of an entry in a former run.</summary>
    public void Recall(Correction entry, ListedCorrection outcome) => _listed[entry] = outcome;

    /// <summary>Applies the corrections that are meant for an article to what was found in it.</summary>
    public Extraction Apply(Article article, Extraction found, ArchiveAddress address)
    {
        if (Entries.Count == 0) return found;
        var entries = EntriesFor(QuotationIds.OfArticle(article.Id)).ToList();
        if (entries.Count == 0) return found;
        var identities = QuotationIds.Of(ArticleMapping.ToDocument(article, found, address));
        var targets = CorrectionTargets.Find(entries, identities);
        var corrected = CorrectionSieve.Apply(found, targets.ToDictionary(target => target.Value, target => target.Key), article.Paragraphs);
        foreach (var entry in entries)
            Note(
                entry,
                article,
                targets.TryGetValue(entry, out var place) ? (corrected.Quotations[place], identities[place]) : null);
        return corrected;
    }

    /// <summary>Notes that an article goes on under another public id, and takes its corrections along.</summary>
    public void Move(string former, string article)
    {
        if (former == article || !EntriesFor(former).Any()) return;
        _moved.TryRemove(article, out _);
        _moved[former] = article;
    }

    /// <summary>Follows the moves that the index knows of.</summary>
    public void FollowMoves(ArticleLookup lookup)
    {
        foreach (var named in _byArticle.Keys)
        {
            // Each step reads a further document, and none of them points back.
            for (var article = named;
                lookup.FindByPublicId(article) is null && lookup.FindMoved(article) is { } next;
                article = next)
                Move(article, next);
        }
    }

    /// <summary>The public id under which the article that an entry names goes on.</summary>
    public string CurrentArticleOf(Correction entry)
    {
        var article = ArticleOf(entry);
        while (_moved.TryGetValue(article, out var next)) article = next;
        return article;
    }

    /// <summary>What became of all entries, given the articles that the index holds now.</summary>
    public CorrectionList List(ArticleLookup lookup) => new([.. Entries.Select(entry =>
        lookup.FindByPublicId(CurrentArticleOf(entry)) is null ? CorrectionListing.ArticleGone(entry)
            : OutcomeOf(entry) ?? CorrectionListing.TargetGone(entry, article: null))]);

    private IEnumerable<Correction> EntriesFor(string article) =>
        _byArticle.GetValueOrDefault(article, []).Concat(_moved.Where(move => move.Value == article).SelectMany(move => EntriesFor(move.Key)));

    private void Note(Correction entry, Article article, (Quotation Quotation, QuotationIdentity Identity)? target)
    {
        _listed[entry] = target is { } found
            ? CorrectionListing.Applied(article, found.Quotation, found.Identity.Id)
            : CorrectionListing.TargetGone(entry, CorrectionListing.ArticleOf(article));
        _wordsNow.TryRemove(entry, out _);
        if (target is { Identity: var identity } && identity.Id == entry.Quotation && identity.Words != Folding.Fold(entry.Words))
            _wordsNow[entry] = identity.Words;
    }
}
