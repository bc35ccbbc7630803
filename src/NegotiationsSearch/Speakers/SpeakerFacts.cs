using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Speakers;

/// <summary>What the coverage tells of one speaker.</summary>
/// <param name="Role">The commonest role; null without any.</param>
/// <param name="Side">The commonest side; null without any.</param>
/// <param name="Example">The newest quotation.</param>
internal sealed record SpeakerFacts(string? Role, string? Side, QuotationExample? Example)
{
    public static SpeakerFacts Of(IndexSnapshot snapshot, string id)
    {
        var result = snapshot.Search(new SearchRequest
        {
            Query = ParsedQuery.Empty,
            Unit = SearchUnit.Statements,
            Filters = [new FieldFilter(FacetField.Speaker, [id])],
            Facets = [FacetField.Role, FacetField.Side],
            FacetLimit = 1,
            Size = 1,
        });
        return new SpeakerFacts(
            First(result, FacetField.Role),
            First(result, FacetField.Side),
            result.Hits is [var hit, ..] ? QuotationExample.Of(hit) : null);
    }

    private static string? First(SearchResult result, FacetField field) =>
        result.Facets.First(facet => facet.Field == field).Values is [var value, ..] ? value.Label : null;
}

/// <summary>A quotation to tell a speaker by.</summary>
/// <param name="Published">ISO 8601; null when the article is undated.</param>
internal sealed record QuotationExample(string Text, string Source, string? Published)
{
    private const int MaxLength = 120;

    public static QuotationExample Of(Hit hit) => new(Short(hit.Text), hit.Article.SourceName, hit.Article.Published);

    public override string ToString() => $"“{Text}” {string.Join(", ", new[] { Source, Published }.OfType<string>())}";

    private static string Short(string text)
    {
        if (text.Length <= MaxLength) return text;
        var space = text.LastIndexOf(' ', MaxLength);
        var end = space > 0 ? space : MaxLength;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + " …";
    }
}
