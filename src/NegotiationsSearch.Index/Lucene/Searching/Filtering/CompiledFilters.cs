using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Lookup;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Searching.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Filtering;

/// <summary>
/// A request's filters, ready to be asked of rows. Each answer is a mask of the dimensions that do not hold, so that a facet can leave
/// its own filter out of account.
/// </summary>
internal sealed class CompiledFilters
{
    private readonly ValueFilter[] _ofArticles;
    private readonly ValueFilter[] _ofQuotations;
    private readonly ValueFilter[] _ofNamed;
    private readonly ArticleFilter[] _articles;
    private readonly FamilyFilter[] _families;
    private readonly int _from;
    private readonly int _to;
    private readonly (int From, int To)[]? _days;
    private readonly bool _hasDates;
    private readonly float _minConfidence;

    public CompiledFilters(SearchRequest request, IndexReader index, PeopleView view, List<string> warnings)
    {
        var resolver = new ValueResolver(view, warnings);
        var byValue = request.Filters
            .Where(filter => filter.Field is not (FacetField.Article or FacetField.Family))
            .Select(filter => Resolve(filter, resolver, view.Tables))
            .ToList();
        _ofQuotations = [.. byValue.Where(filter => FilterBits.IsOfQuotations(filter.Field))];
        _ofNamed = [.. byValue.Where(filter => filter.Field == FacetField.About)];
        _ofArticles = [.. byValue.Except(_ofQuotations).Except(_ofNamed)];
        _articles = [.. request.Filters.Where(filter => filter.Field == FacetField.Article).Select(filter => Resolve(filter, index, warnings))];
        _families =
        [
            .. request.Filters
                .Where(filter => filter.Field == FacetField.Family)
                .Select(filter => FamilyFilter.Resolve(filter, index, view, warnings)),
        ];
        _days = request.Days?.Select(range => (range.From.DayNumber, range.To.DayNumber)).ToArray();
        _hasDates = request.From is not null || request.To is not null || _days is not null;
        _from = request.From?.DayNumber ?? 0;
        _to = request.To?.DayNumber ?? int.MaxValue;
        _minConfidence = (float)(request.MinConfidence ?? 0);
        AsksForQuotation = request.MinConfidence is not null
            || _ofQuotations.Any(filter => !filter.Exclude)
            || _families.Any(filter => !filter.Exclude);
        HasExclusionsOnly = !AsksForQuotation && _ofQuotations.Length + _families.Length > 0;
    }

    /// <summary>Whether a paragraph must carry a quotation for which all quotation filters hold.</summary>
    public bool AsksForQuotation { get; }

    /// <summary>Whether quotation filters only exclude: then a paragraph fails when any of its quotations has an excluded value.</summary>
    public bool HasExclusionsOnly { get; }

    /// <summary>Whether it matters who is named.</summary>
    public bool AsksForNamed => _ofNamed.Length > 0;

    /// <summary>The numbers of the values a field is filtered to, exclusions left out.</summary>
    public IEnumerable<int> Selected(FacetField field) =>
        _ofArticles.Concat(_ofQuotations).Concat(_ofNamed)
            .Where(filter => filter.Field == field && !filter.Exclude)
            .SelectMany(filter => filter.Named);

    public int ArticleMask(SegmentColumns columns, int article)
    {
        var mask = 0;
        foreach (var filter in _ofArticles)
            if (!filter.Holds(columns.Column(filter.Field)[article], columns.Articles.DayNumber[article])) mask |= filter.Bit;
        foreach (var filter in _articles)
            if (!filter.Holds(columns.IdNumber[columns.Articles.Document[article]])) mask |= FilterBits.Of(FacetField.Article);
        if (_hasDates && !DateHolds(columns.Articles.DayNumber[article])) mask |= FilterBits.Date;
        return mask;
    }

    public int QuotationMask(SegmentColumns columns, int row)
    {
        var mask = 0;
        foreach (var filter in _ofQuotations)
            if (!filter.Holds(columns.Column(filter.Field)[row], DayOf(columns, columns.Quotations.Document[row]))) mask |= filter.Bit;
        foreach (var filter in _families)
            if (!filter.Holds(columns.Families.Span[row])) mask |= FilterBits.Of(FacetField.Family);
        if (columns.Quotations.Confidence[row] < _minConfidence) mask |= FilterBits.Confidence;
        return mask;
    }

    /// <summary>Of a paragraph, or of a quotation with those it stands in.</summary>
    public int NamedMask(SegmentColumns columns, int document)
    {
        var mask = 0;
        foreach (var filter in _ofNamed)
            if (!filter.HoldsOfAny(columns.NamedIn(document), DayOf(columns, document))) mask |= filter.Bit;
        return mask;
    }

    private static ArticleFilter Resolve(FieldFilter filter, IndexReader index, List<string> warnings)
    {
        var numbers = new HashSet<long>();
        foreach (var value in filter.Values)
        {
            var number = PublicId.TryDecode(value) ?? PublicId.ArticleNumber(value);
            if (numbers.Add(number) && !TermLookup.Exists(index, IndexFields.Id, PublicId.Article(number)))
                warnings.Add($"No article \"{value}\" occurs in this index.");
        }
        return new ArticleFilter(numbers, filter.Exclude);
    }

    private static ValueFilter Resolve(FieldFilter filter, ValueResolver resolver, ValueTables tables)
    {
        var numbers = new bool[tables[filter.Field].Count];
        var values = filter.Values.Select(value => resolver.Resolve(filter.Field, value)).ToList();
        foreach (var number in values.SelectMany(value => value.Numbers))
            if (number < numbers.Length) numbers[number] = true;
        return new ValueFilter(filter.Field, numbers, [.. values.SelectMany(value => value.Holders)], filter.Exclude);
    }

    private static int DayOf(SegmentColumns columns, int document) => columns.Articles.DayNumber[columns.Article[document]];

    private bool DateHolds(int day) => day != ArticleColumns.Undated && day >= _from && day <= _to && (_days is null || IsInDays(day, _days));

    private static bool IsInDays(int day, (int From, int To)[] days)
    {
        foreach (var (from, to) in days)
            if (day >= from && day <= to) return true;
        return false;
    }
}
