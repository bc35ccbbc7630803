using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>The search filters of a check.</summary>
internal static class CheckFilters
{
    public static SearchRequest Of(CheckRequest request, PeopleView view) => new()
    {
        Query = ParsedQuery.Empty,
        Filters = request.Language is { } language ? [new FieldFilter(FacetField.Language, LanguagesOf(language, view))] : [],
        From = request.From,
        To = request.To,
    };

    // "en" is also "en-GB", and "en-US" what is only said to be "en"; but "en-GB" is not "en-US".
    private static IReadOnlyList<string> LanguagesOf(string asked, PeopleView view)
    {
        var languages = view.Tables[FacetField.Language]
            .ValuesFrom(0)
            .Where(language => IsWithin(language, asked) || IsWithin(asked, language))
            .ToList();
        return languages.Count > 0 ? languages : [asked];
    }

    private static bool IsWithin(string variant, string language) => (variant + "-").StartsWith(language + "-", StringComparison.OrdinalIgnoreCase);
}
