using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary>The outcomes endpoints share.</summary>
internal static class Answer
{
    public static IResult Unchanged { get; } = TypedResults.StatusCode(StatusCodes.Status304NotModified);

    public static JsonHttpResult<T> Json<T>(T answer, JsonTypeInfo<T> type) => TypedResults.Json(answer, type);

    /// <summary>What an id leads to: the thing, or where it went.</summary>
    public static IResult Of<T>(Lookup<T> lookup, string what, Func<T, IResult> found, Func<string, string> link) => lookup switch
    {
        Lookup<T>.Found thing => found(thing.Value),
        Lookup<T>.Moved moved => TypedResults.Redirect(link(moved.Id), permanent: true),
        Lookup<T>.Gone => new ProblemResult(KnownProblems.Gone($"This {what} was here and is not any more.")),
        _ => new ProblemResult(KnownProblems.NotFound($"There is no {what} with this id.")),
    };

    /// <summary>Tells how long the index took (Server-Timing), in milliseconds.</summary>
    public static void Time(HttpContext context, TimeSpan elapsed) =>
        context.Response.Headers["Server-Timing"] = string.Create(CultureInfo.InvariantCulture, $"search;dur={elapsed.TotalMilliseconds:0.###}");
}
