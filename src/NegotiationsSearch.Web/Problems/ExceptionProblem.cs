using Microsoft.AspNetCore.Http;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.Problems;

/// <summary>Tells by an exception what the reader of the answer should know.</summary>
internal static class ExceptionProblem
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    /// <summary>Null when the exception is a failure of the server, which belongs in its log.</summary>
    public static ProblemResult? Of(Exception exception, HttpRequest request, TimeSpan timeLimit) => exception switch
    {
        SearchRejectedException rejected =>
            new(KnownProblems.BadParameters([new ParameterError(rejected.Parameter, rejected.Message, rejected.Position)])),
        CursorExpiredException => new(KnownProblems.CursorExpired(new RequestLinks(request).WithCursor(null))),
        SearchTimeoutException or OperationCanceledException => new(KnownProblems.TimeLimit(timeLimit), Soon),
        IndexUnavailableException => new(KnownProblems.IndexUnavailable(), Soon),
        BadHttpRequestException bad => new(KnownProblems.BadRequest(bad.StatusCode)),
        _ => null,
    };
}
