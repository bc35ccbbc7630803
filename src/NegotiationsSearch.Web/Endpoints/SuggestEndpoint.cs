using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Guards;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary><c>/v1/suggest</c>: completions of what is being typed.</summary>
internal static class SuggestEndpoint
{
    public static readonly Parameter Query = new(
        "q",
        "What was typed so far; case and accents do not count. Behind a space the next word is suggested.")
    {
        MaxLength = QueryLimits.MaxLength,
        MayBeEmpty = true,
        Example = "said in a sta",
    };

    private static readonly Parameter Size = new("size", "The most suggestions.")
    {
        Type = ParameterType.Integer,
        Minimum = 1,
        Maximum = 20,
        Default = "8",
    };

    private static readonly IReadOnlyList<Parameter> Parameters = [Query, Size];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapRead<SuggestionsAnswer>("/v1/suggest", Suggest, Parameters, 400, 429, 503)
            .Produces(StatusCodes.Status304NotModified)
            .WithMetadata(new AskedWhileTyping())
            .WithName("suggest")
            .WithTags("Search")
            .WithSummary("Complete what is being typed")
            .WithDescription(
                "Speakers by any alias, sources, and phrases of the text, each only when it occurs in this index. "
                + "Nobody without a name is suggested. A phrase of several words comes in quotation marks, ready to be searched for.");

    private static IResult Suggest([AsParameters] IndexRequest request)
    {
        var reader = request.Parameters(Parameters);
        var text = reader.Text(Query) ?? "";
        var size = reader.Integer(Size, 8);
        return request.Search(
            reader,
            (snapshot, cancellation) => snapshot.Suggest(text, size, cancellation),
            (found, state) => Answer.Json(
                new SuggestionsAnswer { Suggestions = [.. found.Select(Map)], Index = SearchMapping.Index(state) },
                AnswersJson.Served.SuggestionsAnswer));
    }

    private static SuggestionAnswer Map(Suggestion suggestion) => new()
    {
        Kind = suggestion.Kind,
        Value = suggestion.Value,
        Label = suggestion.Label,
        Detail = suggestion.Detail,
        Matched = suggestion.Matched,
        Count = suggestion.Count,
    };
}
