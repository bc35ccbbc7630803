using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Tests.Index.Search.Properties;

/// <summary>A whole search by looking at everything: hits, groups and facets.</summary>
internal sealed class BruteSearch(SearchRequest request, Model model)
{
    private static readonly FacetField[] OfQuotations =
    [
        FacetField.Speaker, FacetField.Role, FacetField.Side, FacetField.Directness, FacetField.Method,
    ];

    private readonly BrutePeople _people = new(model.Register);
    private readonly List<ModelUnit> _matching = [.. model.Units(request.Unit).Where(unit =>
        new BruteQuery(new BrutePeople(model.Register)).Matches(request.Query.Root, unit, request.Unit))];

    private Dictionary<QuotationDocument, string> Families => field ??= new BruteFamilies(model.Statements).ByQuotation;

    private bool AsksForQuotation => request.Unit != SearchUnit.Paragraphs
        || request.MinConfidence is not null
        || request.Filters.Any(filter => OfQuotations.Contains(filter.Field) && !filter.Exclude);

    public IReadOnlyList<ModelUnit> Hits() => [.. _matching.Where(unit => IsHit(unit, without: null))];

    /// <summary>The counts of a field's values, the field's own filters left out.</summary>
    public IReadOnlyDictionary<string, long> Facet(FacetField field) =>
        _matching.Where(unit => IsHit(unit, field))
            .SelectMany(unit => Values(unit, field).Select(value => (value, Counted: GroupOf(unit))))
            .Distinct()
            .GroupBy(pair => pair.value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (long)group.Count(), StringComparer.Ordinal);

    /// <summary>What a unit is folded into.</summary>
    public string GroupOf(ModelUnit unit) => request.Group switch
    {
        SearchGroup.Article => unit.Article,
        SearchGroup.Family when unit.Quotations.Count > 0 => Families[QuotationOf(unit)],
        _ => unit.Id,
    };

    // The first quotation that passes; where none does, the first that fails least.
    private QuotationDocument QuotationOf(ModelUnit unit) =>
        AsksForQuotation ? unit.Quotations.MinBy(quotation => Failing(quotation, unit))! : unit.Quotations[0];

    private int Failing(QuotationDocument quotation, ModelUnit unit) =>
        (quotation.Confidence < (request.MinConfidence ?? 0) ? 1 : 0)
        + request.Filters.Where(filter => OfQuotations.Contains(filter.Field))
            .Where(filter => filter.Values.Contains(QuotationValue(quotation, unit.Document, filter.Field) ?? "") == filter.Exclude)
            .Select(filter => filter.Field)
            .Distinct()
            .Count();

    private IEnumerable<string> Values(ModelUnit unit, FacetField field)
    {
        if (!OfQuotations.Contains(field)) return UnitValues(unit, field);
        var counted = AsksForQuotation ? unit.Quotations.Where(quotation => Holds(quotation, unit, field)) : unit.Quotations;
        return counted.Select(quotation => QuotationValue(quotation, unit.Document, field)).OfType<string>();
    }

    private bool IsHit(ModelUnit unit, FacetField? without) =>
        HoldsOfUnit(unit, without)
        && (AsksForQuotation
            ? unit.Quotations.Any(quotation => Holds(quotation, unit, without))
            : unit.Quotations.All(quotation => Holds(quotation, unit, without)));

    private bool HoldsOfUnit(ModelUnit unit, FacetField? without) =>
        request.Filters.Where(filter => !OfQuotations.Contains(filter.Field) && filter.Field != without)
            .All(filter => UnitValues(unit, filter.Field).Any(filter.Values.Contains) != filter.Exclude)
        && (request.From is null && request.To is null
            || unit.Document.Published is { } published
                && published.Day >= (request.From ?? DateOnly.MinValue)
                && published.Day <= (request.To ?? DateOnly.MaxValue));

    private bool Holds(QuotationDocument quotation, ModelUnit unit, FacetField? without) =>
        quotation.Confidence >= (request.MinConfidence ?? 0)
        && request.Filters.Where(filter => OfQuotations.Contains(filter.Field) && filter.Field != without)
            .All(filter => filter.Values.Contains(QuotationValue(quotation, unit.Document, filter.Field) ?? "") != filter.Exclude);

    private IEnumerable<string> UnitValues(ModelUnit unit, FacetField field) => field switch
    {
        FacetField.About => unit.Named.Select(person => _people.SpeakerOf(person, unit.Document)).Where(id => id != "~anonymous"),
        FacetField.Article => [unit.Article],
        _ => ArticleValue(unit.Document, field) is { } value ? [value] : [],
    };

    private static string? ArticleValue(ArticleDocument article, FacetField field) => field switch
    {
        FacetField.Source => Slug.Of(article.Source),
        FacetField.Language => article.Language,
        FacetField.Day => $"{article.Published?.Day:yyyy-MM-dd}",
        FacetField.Month => $"{article.Published?.Day:yyyy-MM}",
        _ => $"{article.Published?.Day:yyyy}",
    } is { Length: > 0 } value ? value : null;

    private string? QuotationValue(QuotationDocument quotation, ArticleDocument article, FacetField field) => field switch
    {
        FacetField.Speaker => _people.SpeakerOf(quotation.Speaker, article),
        FacetField.Role => _people.RoleOf(quotation.Speaker, article),
        FacetField.Side => _people.SideOf(quotation.Speaker, article),
        FacetField.Directness => quotation.Directness.ToString().ToLowerInvariant(),
        _ => quotation.Method.ToString().ToLowerInvariant(),
    };
}
