using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.Exports;

/// <summary>What a search is about in a few words, for names of files and feeds.</summary>
internal static class SearchSubject
{
    /// <summary>The query and the values that are kept, as they were asked for; empty for everything.</summary>
    public static string Of(SearchRequest asked) => string.Join(
        ", ",
        asked.Filters.Where(filter => !filter.Exclude).SelectMany(filter => filter.Values).Prepend(asked.Query.Text.Trim()).Where(words => words.Length > 0));
}
