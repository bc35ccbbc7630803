using NegotiationsSearch.Web.Site.Texts;

namespace NegotiationsSearch.Web.Site;

/// <summary>A facet's value as the interface's language names it.</summary>
internal static class FacetLabel
{
    public static string Of(string field, string value, string label, Wording words) => field switch
    {
        "month" or "day" or "year" => words.Date(value),
        "language" => words.Find($"language.{value}") ?? label,
        _ => words.Find($"{field}.{value}") ?? label,
    };
}
