namespace NegotiationsSearch.Index;

/// <summary>A request that cannot be run as it stands.</summary>
/// <param name="parameter">The parameter at fault, by its name in the HTTP contract.</param>
/// <param name="detail">What is wrong and what to do, as a sentence.</param>
/// <param name="position">Where in the parameter, in UTF-16 code units; null when the whole of it is meant.</param>
public sealed class SearchRejectedException(string parameter, string detail, int? position = null) : Exception(detail)
{
    public string Parameter { get; } = parameter;

    public int? Position { get; } = position;
}

/// <summary>A cursor whose state of the index is no longer kept: the search has to start again.</summary>
public sealed class CursorExpiredException() : Exception(
    "The state of the index that this cursor belongs to is no longer kept. Start the search again without a cursor.");

/// <summary>A search that was cut off by its time limit; nothing of it is answered.</summary>
public sealed class SearchTimeoutException() : Exception("The search took longer than the server allows. Narrow it down and try again.");
