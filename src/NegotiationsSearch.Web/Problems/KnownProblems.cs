using System.Globalization;
using Microsoft.AspNetCore.Http;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.Problems;

/// <summary>The kinds of problem there are.</summary>
internal static class KnownProblems
{
    public static Problem BadParameters(IReadOnlyList<ParameterError> errors) =>
        New(
            "bad-parameter",
            "Bad parameter",
            StatusCodes.Status400BadRequest,
            string.Join(' ', errors.Select(error => error.Detail).Take(5))) with
        {
            Errors = errors,
        };

    public static Problem BadRequest(int status) => New("bad-request", "Bad request", status, "The request cannot be read.");

    public static Problem NotFound(string detail) => New("not-found", "Not found", StatusCodes.Status404NotFound, detail);

    public static Problem Gone(string detail) => New("gone", "Gone", StatusCodes.Status410Gone, detail);

    public static Problem NoCard(string detail) => New("no-card", "No card", StatusCodes.Status404NotFound, detail);

    public static Problem CursorExpired(string restart) =>
        New(
            "cursor-expired",
            "Cursor expired",
            StatusCodes.Status410Gone,
            "The state of the index this cursor belongs to is no longer kept. Start again at 'restart'.") with
        {
            Restart = restart,
        };

    public static Problem MethodNotAllowed(string method, IReadOnlyList<string> served) =>
        New(
            "method-not-allowed",
            "Method not allowed",
            StatusCodes.Status405MethodNotAllowed,
            $"{ParameterReader.Echo(method)} is not served here; use {string.Join(", ", served.SkipLast(1))} or {served[^1]}.");

    public static Problem MisdirectedHost() =>
        New(
            "unknown-host",
            "Unknown host",
            StatusCodes.Status421MisdirectedRequest,
            "This server does not answer to the host the request names. Use localhost or 127.0.0.1, "
            + "or allow the host in the server's options.");

    public static Problem TooManyRequests() =>
        New(
            "too-many-requests",
            "Too many requests",
            StatusCodes.Status429TooManyRequests,
            "More requests than the server allows from one address. Wait as long as Retry-After says.");

    public static Problem NotImplemented(string detail) => New("not-implemented", "Not implemented", StatusCodes.Status501NotImplemented, detail);

    public static Problem IndexUnavailable() =>
        New(
            "index-unavailable",
            "Index unavailable",
            StatusCodes.Status503ServiceUnavailable,
            "There is no index that can be read yet. Index some coverage, or try again later.");

    public static Problem TimeLimit(TimeSpan limit) =>
        New(
            "time-limit",
            "Time limit",
            StatusCodes.Status503ServiceUnavailable,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The search was given up after {limit.TotalSeconds} s. Ask for less: longer prefixes, "
                + $"fewer words joined by OR, fewer facets; of a check, one quotation at a time."));

    public static Problem Internal() =>
        New("internal", "Internal error", StatusCodes.Status500InternalServerError, "The server failed to answer. The failure is in its log.");

    private static Problem New(string kind, string title, int status, string detail) =>
        new() { Type = "urn:negotiations-search:" + kind, Title = title, Status = status, Detail = detail };
}
