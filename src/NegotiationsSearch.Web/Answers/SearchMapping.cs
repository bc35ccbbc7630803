using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Web.Links;

namespace NegotiationsSearch.Web.Answers;

/// <summary>Makes the answer to a search.</summary>
internal static class SearchMapping
{
    public static SearchAnswer Search(SearchRequest request, SearchResult result, RequestLinks links, OffsetUnit unit)
    {
        var mapping = new HitMapping(links, unit);
        return new SearchAnswer
        {
            Query = Query(request.Query, result.Warnings),
            Total = new TotalAnswer { Hits = result.TotalHits, Groups = result.TotalGroups },
            Hits = [.. result.Hits.Select(mapping.Hit)],
            Facets = result.Facets.ToDictionary(facet => Name(facet.Field), Facet),
            Page = new PageAnswer { Size = request.Size, Number = request.Cursor is null ? request.Page : null, Cursor = result.NextCursor },
            Links = new PageLinks { Next = result.NextCursor is { } cursor ? links.WithCursor(cursor) : null },
            Index = Index(result.Index),
        };
    }

    public static FacetAnswer Facet(Facet facet) => new()
    {
        Values = [.. facet.Values.Select(value => new FacetValueAnswer(value.Value, value.Label, value.Count, value.Selected))],
        TotalValues = facet.TotalValues,
        Other = facet.Other,
    };

    public static IndexAnswer Index(IndexState state) => new()
    {
        Epoch = state.Epoch,
        Generation = state.Generation,
        Articles = state.Articles,
        Paragraphs = state.Paragraphs,
        Quotations = state.Quotations,
        Updated = state.Updated,
        Register = state.Register,
        Sample = state.Sample,
    };

    public static string Name(FacetField field) => field.ToString().ToLowerInvariant();

    public static QueryAnswer Query(ParsedQuery query, IReadOnlyList<string> warnings) => new()
    {
        Text = query.Text,
        Parsed = QueryFormatter.Format(query.Root),
        Warnings = [.. query.Warnings, .. warnings],
    };
}
