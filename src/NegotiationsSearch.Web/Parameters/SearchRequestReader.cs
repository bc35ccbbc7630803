using System.Globalization;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Web.Answers;

namespace NegotiationsSearch.Web.Parameters;

/// <summary>Makes a search of a request's parameters. What is wrong with them is in the reader's errors; then the search is not to be run.</summary>
internal static class SearchRequestReader
{
    /// <summary>Query and filters, without what shapes the answer.</summary>
    public static SearchRequest ReadNarrowing(ParameterReader reader, OffsetUnit unit = OffsetUnit.Utf16)
    {
        var (from, to) = DayParameter.Both(reader, SearchParameters.From, SearchParameters.To);
        return new SearchRequest
        {
            Query = ReadQuery(reader, unit),
            Unit = reader.Choice(SearchParameters.In, SearchUnit.Paragraphs),
            Filters = FilterParameters.Read(reader),
            MinConfidence = reader.Number(SearchParameters.MinConfidence),
            From = from,
            To = to,
            Group = reader.Choice(SearchParameters.Group, SearchGroup.None),
        };
    }

    /// <param name="reader">The parameters.</param>
    /// <param name="unit">What offsets count.</param>
    /// <param name="size">How many hits; null for as many as a page has.</param>
    public static SearchRequest Read(ParameterReader reader, OffsetUnit unit, Parameter? size = null)
    {
        reader.RejectUnknown(SearchParameters.All);
        var narrowing = ReadNarrowing(reader, unit);
        var byDefault = narrowing.Query.Root is QueryNode.Everything ? SearchSort.Newest : SearchSort.Relevance;
        return ReadPage(reader, narrowing, size ?? SearchParameters.Size) with { Sort = reader.Choice(SearchParameters.Sort, byDefault) };
    }

    /// <summary>A search for what is alike to a text: everything of a search but the order.</summary>
    public static SearchRequest ReadSimilar(ParameterReader reader, OffsetUnit unit) => ReadPage(reader, ReadNarrowing(reader, unit), SearchParameters.Size);

    private static SearchRequest ReadPage(ParameterReader reader, SearchRequest narrowing, Parameter size)
    {
        var request = narrowing with
        {
            Facets = [.. reader.Texts(SearchParameters.Facet).Select(name => Enum.Parse<FacetField>(name, ignoreCase: true))],
            FacetLimit = reader.Integer(SearchParameters.FacetLimit, 20),
            Size = reader.Integer(size, int.Parse(size.Default!, CultureInfo.InvariantCulture)),
            Page = reader.Integer(SearchParameters.Page, 1),
            Cursor = reader.Text(SearchParameters.Cursor),
        };
        CheckPlace(reader, request);
        return request;
    }

    private static ParsedQuery ReadQuery(ParameterReader reader, OffsetUnit unit)
    {
        var text = reader.Text(SearchParameters.Query) ?? "";
        try
        {
            return QueryParser.Parse(text);
        }
        catch (QuerySyntaxException error)
        {
            reader.Reject(SearchParameters.Query.Name, error.Message, Offsets.Start(text, error.Position, unit));
            return ParsedQuery.Empty;
        }
    }

    private static void CheckPlace(ParameterReader reader, SearchRequest request)
    {
        if (reader.Has(SearchParameters.Page) && reader.Has(SearchParameters.Cursor))
            reader.Reject(SearchParameters.Page.Name, "page and cursor exclude each other; give one.");
        else if ((long)request.Page * request.Size > SearchParameters.DeepestHit)
            reader.Reject(
                SearchParameters.Page.Name,
                "page × size reaches beyond hit 10,000; walk further with cursor (page.cursor of the answer before).");
    }
}
