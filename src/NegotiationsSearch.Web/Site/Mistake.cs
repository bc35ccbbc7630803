using System.Globalization;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Site.Texts;

namespace NegotiationsSearch.Web.Site;

/// <summary>What is wrong with a search, for the one who made it.</summary>
/// <param name="Field">What it is wrong in; null where the detail says so.</param>
/// <param name="Detail">What is wrong and what to do about it.</param>
/// <param name="Language">The detail's, BCP 47: what the API alone words is English.</param>
internal sealed record Mistake(string? Field, string Detail, string Language)
{
    public static Mistake Of(ParameterError error, PageState state, Wording words) => error.Parameter switch
    {
        "from" when IsDate(state["from"]) && IsDate(state["to"]) => new(null, words["mistake.dates"], words.Language),
        "page" when IsTooFar(state) => new(null, words.Format("mistake.page", words.Number(SearchParameters.DeepestHit)), words.Language),
        "q" => new(words["search.label"], error.Detail, Wording.Languages[0]),
        var name => new(words.Find($"field.{name}") ?? name, error.Detail, Wording.Languages[0]),
    };

    private static bool IsDate(string? text) => text is not null && DayParameter.Days(text) is not null;

    private static bool IsTooFar(PageState state) =>
        state["cursor"] is null && int.TryParse(state["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0;
}
