namespace NegotiationsSearch.Index.Queries;

/// <summary>
/// Reads the query language: words, <c>"exact phrase"</c>, <c>"sloppy phrase"~4</c>, <c>prefix*</c>, <c>-word</c>, <c>AND</c>, <c>OR</c>, <c>NOT</c>,
/// <c>( )</c>, <c>speaker:</c>, <c>source:</c>, <c>title:</c>. What can be repaired is, with a warning. Thread-safe.
/// </summary>
public static class QueryParser
{
    /// <exception cref="QuerySyntaxException">
    /// Longer, deeper or with more terms than <see cref="QueryLimits"/> allows. Nothing else is thrown, whatever the
    /// text.
    /// </exception>
    public static ParsedQuery Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return ParsedQuery.Empty;
        if (text.Length > QueryLimits.MaxLength)
            throw new QuerySyntaxException(
                $"The query is {text.Length} characters long; at most {QueryLimits.MaxLength} are allowed. Shorten it.",
                QueryLimits.MaxLength);
        var warnings = new QueryWarnings();
        var root = new QueryTreeParser(text, warnings).Parse();
        if (root is null)
            warnings.Add("The query holds no word to search for.");
        return new ParsedQuery(text, root ?? new QueryNode.Nothing(), warnings.Sentences);
    }
}
