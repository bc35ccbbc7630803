using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Searching.Filtering;
using NegotiationsSearch.Index.Lucene.Searching.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Collecting;

/// <summary>
/// Filters, counts and ranks in one pass. A document that fails in exactly one dimension is no hit, but still counts
/// in the facet of that dimension.
/// </summary>
internal sealed class HitCollector(
    SearchRequest request, CompiledFilters filters, PeopleView view, IReadOnlyList<FacetCounter> facets, TopHits top,
    CancellationToken cancellation) : ICollector
{
    private const int CollectedBetweenChecks = 4096;

    // Stands for a stamp where nothing can be met twice: most hits, for which the look at the last stamp is saved.
    private const int Once = 0;

    private readonly bool _ofParagraphs = request.Unit == SearchUnit.Paragraphs;
    private readonly bool _scores = request.Sort == SearchSort.Relevance && request.Size > 0;
    private readonly FacetCounter[] _ofArticles = [.. facets.Where(facet => !facet.IsOfQuotations && facet.Field != FacetField.About)];
    private readonly FacetCounter[] _ofQuotations = [.. facets.Where(facet => facet.IsOfQuotations)];
    private readonly FacetCounter? _ofNamed = facets.FirstOrDefault(facet => facet.Field == FacetField.About);
    private readonly bool _isGrouped = request.Group != SearchGroup.None;
    private readonly int[] _oneRow = new int[1];
    private SegmentColumns _columns = null!;
    private Scorer? _scorer;
    private float _score;
    private int _base;
    private int _collected;
    private int _groupStamp;
    private CollectedHit _bestOfGroup;

    public long Hits { get; private set; }

    public long Groups { get; private set; }

    // The documents of a group have to come together.
    public bool AcceptsDocsOutOfOrder => !_isGrouped;

    /// <summary>Whether scores matter.</summary>
    public bool Scores => _scores;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        cancellation.ThrowIfCancellationRequested();
        _columns = view.Of(context);
        _base = context.DocBase;
        foreach (var facet in facets) facet.Use(_columns);
    }

    public void Collect(int document)
    {
        if (++_collected % CollectedBetweenChecks == 0) cancellation.ThrowIfCancellationRequested();
        if (MayBeHit(document)) Weigh(document, QuotationsOf(document));
    }

    /// <summary>Collects a document that was scored before.</summary>
    public void Collect(int document, float score)
    {
        _score = score;
        Collect(document);
    }

    /// <summary>Whether a document is of the unit that is searched.</summary>
    public bool MayBeHit(int document) =>
        _columns.Kind[document] == (_ofParagraphs ? DocumentKind.Paragraph : DocumentKind.Quotation)
        && (request.Unit != SearchUnit.Quotes || _columns.Quotations.Directness[_columns.Row[document]] != (int)Directness.Indirect);

    /// <summary>What a document is folded with: the same number for all of a group, never 0.</summary>
    public int GroupOf(int document) => request.Group switch
    {
        SearchGroup.Article => _base + 1 + _columns.Articles.Document[_columns.Article[document]],
        SearchGroup.Family when FirstThatPasses(QuotationsOf(document)) is { } quotation => -1 - _columns.Families.Span[quotation],
        _ => _base + 1 + document,
    };

    /// <summary>Closes the last group. To be called once after the search.</summary>
    public void Finish()
    {
        if (_groupStamp == 0) return;
        Groups++;
        top.Add(_bestOfGroup);
        _groupStamp = 0;
    }

    private ReadOnlySpan<int> QuotationsOf(int document)
    {
        if (_ofParagraphs) return _columns.ParagraphQuotations.Of(document);
        _oneRow[0] = _columns.Row[document];
        return _oneRow;
    }

    private void Weigh(int document, ReadOnlySpan<int> quotations)
    {
        var article = _columns.Article[document];
        var mask = filters.ArticleMask(_columns, article);
        if (filters.AsksForNamed) mask |= filters.NamedMask(_columns, document);
        if (_ofParagraphs && filters.HasExclusionsOnly) mask |= Excluded(quotations);
        var stamp = GroupOf(document);
        var judgesQuotations = JudgesQuotations;
        var passes = !judgesQuotations;
        foreach (var quotation in quotations)
        {
            var quotationMask = judgesQuotations ? filters.QuotationMask(_columns, quotation) : 0;
            passes |= quotationMask == 0;
            Count(_ofQuotations, quotation, mask | quotationMask, _isGrouped || quotations.Length > 1 ? stamp : Once);
        }
        if (!passes) return;
        Count(_ofArticles, article, mask, _isGrouped ? stamp : Once);
        CountNamed(document, mask, stamp);
        if (mask == 0) Keep(document, article, stamp);
    }

    private bool JudgesQuotations => !_ofParagraphs || filters.AsksForQuotation;

    // A paragraph goes with the utterance it is found for: that of the first quotation which passes. One that counts in a
    // facet alone, since that facet's filter fails, goes with the first quotation which that filter fails for.
    private int? FirstThatPasses(ReadOnlySpan<int> quotations)
    {
        if (quotations.IsEmpty) return null;
        if (quotations.Length == 1 || !JudgesQuotations) return quotations[0];
        var (best, fewest) = (quotations[0], int.MaxValue);
        foreach (var quotation in quotations)
        {
            var failing = BitOperations.PopCount((uint)filters.QuotationMask(_columns, quotation));
            if (failing < fewest) (best, fewest) = (quotation, failing);
        }
        return best;
    }

    private int Excluded(ReadOnlySpan<int> quotations)
    {
        var mask = 0;
        foreach (var quotation in quotations) mask |= filters.QuotationMask(_columns, quotation);
        return mask;
    }

    private static void Count(FacetCounter[] facets, int row, int mask, int stamp)
    {
        foreach (var facet in facets)
        {
            if ((mask & facet.OtherDimensions) != 0) continue;
            if (stamp == Once) facet.Add(row);
            else facet.AddOnce(row, stamp);
        }
    }

    private void CountNamed(int document, int mask, int stamp)
    {
        if (_ofNamed is null || (mask & _ofNamed.OtherDimensions) != 0) return;
        foreach (var value in _columns.NamedIn(document)) _ofNamed.AddValueOnce(value, stamp);
    }

    private void Keep(int document, int article, int group)
    {
        Hits++;
        if (!_isGrouped && request.Size == 0) return;
        var score = _scores ? _scorer?.GetScore() ?? _score : 0;
        var moment = _columns.Articles.Moment[article];
        if (!_isGrouped && top.Dismisses(HitKey.FirstOf(request.Sort, score, moment))) return;
        var key = HitKey.Of(request.Sort, score, moment, _columns.IdNumber[document]);
        var hit = new CollectedHit(key, _base + document, score);
        if (!_isGrouped) top.Add(hit);
        else KeepBest(hit, group);
    }

    // The documents of a group are collected one after the other, so a group ends where the next begins.
    private void KeepBest(CollectedHit hit, int group)
    {
        if (group == _groupStamp)
        {
            if (hit.Key.CompareTo(_bestOfGroup.Key) < 0) _bestOfGroup = hit;
            return;
        }
        Finish();
        _groupStamp = group;
        _bestOfGroup = hit;
    }
}
