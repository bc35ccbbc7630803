using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Endpoints;
using NegotiationsSearch.Web.Guards;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Exports;

/// <summary><c>/v1/search.csv</c> and <c>/v1/search.jsonl</c>: a search whole.</summary>
internal static class ExportEndpoints
{
    private const string Whole =
        "All hits in their order, however many, each once and all of one state of the index, streamed while they are read. "
        + "facet, facet_limit, size, page and cursor shape a page of a search and count for nothing here. ";

    public static void Map(IEndpointRouteBuilder routes)
    {
        Describe(
            Map(routes, ExportFormat.Csv),
            "search-csv",
            "Export a search as CSV",
            Whole + "RFC 4180 in UTF-8 with a header row: a row for each quotation of each hit, and one for a hit without any. "
                + "Query, state of the index and time stand in the last columns. Cells that a spreadsheet would run as a formula begin with an apostrophe.");
        Describe(
            Map(routes, ExportFormat.JsonLines),
            "search-jsonl",
            "Export a search as JSON lines",
            Whole + "The first line tells query, totals, state of the index and time; each other is a hit as a search answers it.");
    }

    private static RouteHandlerBuilder Map(IEndpointRouteBuilder routes, ExportFormat format) => routes.MapReadText(
        "/v1/search." + format.Extension,
        ([AsParameters] IndexRequest request) => Read(request, format),
        format.ContentType.Split(';')[0],
        SearchParameters.All,
        400, 429, 503);

    private static void Describe(RouteHandlerBuilder route, string name, string summary, string description) => route
        .Produces(StatusCodes.Status304NotModified)
        .WithName(name)
        .WithTags("Exports")
        .WithSummary(summary)
        .WithDescription(description);

    private static IResult Read(IndexRequest request, ExportFormat format)
    {
        var reader = new ParameterReader(request.Context.Request.Query);
        var unit = reader.Choice(SearchParameters.Offsets, OffsetUnit.Utf16);
        var asked = SearchRequestReader.Read(reader, unit);
        if (reader.Errors.Count > 0) return new ProblemResult(KnownProblems.BadParameters(reader.Errors));
        var snapshot = request.Index.Acquire();
        if (!Freshness.IsUnchanged(request.Context, snapshot.State))
            return new ExportResult(new Export(request, asked, format.HasOffsets ? unit : OffsetUnit.Utf16, snapshot), format);
        snapshot.Dispose();
        return Answer.Unchanged;
    }
}
