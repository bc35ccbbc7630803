using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.Problems;

/// <summary>An answer that is an error (RFC 9457, <c>application/problem+json</c>).</summary>
public sealed record Problem
{
    public const string ContentType = "application/problem+json";

    /// <summary>Names the kind of problem; the same on every server.</summary>
    public required string Type { get; init; }

    /// <summary>The kind of problem in words.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong this time and what to do about it.</summary>
    public required string Detail { get; init; }

    /// <summary>Every parameter that is wrong; empty when it is not for the parameters.</summary>
    public IReadOnlyList<ParameterError> Errors { get; init; } = [];

    /// <summary>Where to start again after a cursor has expired; else null.</summary>
    public string? Restart { get; init; }
}
