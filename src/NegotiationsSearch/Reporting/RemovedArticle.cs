namespace NegotiationsSearch.Reporting;

/// <summary>An article that went out of the index.</summary>
/// <param name="Id">As the coverage gave it.</param>
internal sealed record RemovedArticle(string Id, string? Url, string Source, string? Title);
