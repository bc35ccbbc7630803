using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Guards;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary><c>/v1/similar</c>: paragraphs or quotations alike to one, or to a text.</summary>
internal static class SimilarEndpoint
{
    private static readonly Parameter Id =
        new("id", "The id of a paragraph or a quotation: finds others alike to it. Not together with text.");

    private static readonly Parameter Text =
        new("text", "A text: finds what is alike to it. Not together with id.") { MaxLength = QueryLimits.MaxLength };

    private static readonly Parameter In = SearchParameters.In with
    {
        Meaning = "What is looked for; when left out, paragraphs alike to a paragraph or a text, and statements alike to a quotation.",
        Default = null,
    };

    private static readonly IReadOnlyList<Parameter> Parameters =
        [Id, Text, In, .. SearchParameters.All.Where(parameter => parameter != SearchParameters.In && parameter != SearchParameters.Sort)];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapRead<SearchAnswer>("/v1/similar", Search, Parameters, 400, 404, 410, 429, 503)
            .Produces(StatusCodes.Status304NotModified)
            .WithName("similar")
            .WithTags("Search")
            .WithSummary("Find what is alike")
            .WithDescription("By the most telling words of the text, the most alike first. Filters, facets and paging are those of a search.");

    private static IResult Search(HttpContext context, IndexSource index, IOptions<NegotiationsSearchOptions> options, TimeProvider time)
    {
        var reader = new ParameterReader(context.Request.Query);
        reader.RejectUnknown(Parameters);
        var unit = reader.Choice(SearchParameters.Offsets, OffsetUnit.Utf16);
        var (id, text) = (reader.Text(Id), reader.Text(Text));
        if (reader.Has(Id) == reader.Has(Text)) reader.Reject(Id.Name, "Give either id or text: what the hits are to be alike to.");
        var request = SearchRequestReader.ReadSimilar(reader, unit);
        if (reader.Errors.Count > 0) return new ProblemResult(KnownProblems.BadParameters(reader.Errors));

        var start = time.GetTimestamp();
        using var snapshot = index.Acquire();
        if (Freshness.IsUnchanged(context, snapshot.State)) return Answer.Unchanged;
        using var limit = new TimeLimit(context, options.Value, time);
        return id is null
            ? Run(request with { SimilarTo = new SimilarText(text!, Language: null, Except: null) })
            : OfThing(snapshot, id, request, reader, Run);

        IResult Run(SearchRequest asked)
        {
            var result = snapshot.Search(asked, limit.Token);
            Answer.Time(context, time.GetElapsedTime(start));
            return SearchEndpoint.Found(context, asked, result, unit);
        }
    }

    private static IResult OfThing(IndexSnapshot snapshot, string id, SearchRequest request, ParameterReader reader, Func<SearchRequest, IResult> run)
    {
        if (snapshot.Quotation(id) is Lookup<QuotationInContext>.Found(var quotation))
            return run(request with
            {
                SimilarTo = new SimilarText(quotation.Text, quotation.Article.Language, id),
                Unit = reader.Choice(SearchParameters.In, SearchUnit.Statements),
            });
        return Answer.Of(
            snapshot.Paragraph(id),
            "paragraph or quotation",
            found => run(request with { SimilarTo = new SimilarText(found.Paragraph.Text, found.Article.Language, id) }),
            _ => throw new UnreachableException("Only articles move."));
    }
}
