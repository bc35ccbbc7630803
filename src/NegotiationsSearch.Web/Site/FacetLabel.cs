using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Site.Texts;

namespace NegotiationsSearch.Web.Site;

/// <summary>A facet's value as the interface's language names it.</summary>
internal static class FacetLabel
{
    // A speaker's id ends in the article that alone makes him known, or in the role that tells him from his namesakes.
    private static readonly char[] Joints = ['~', '.'];

    public static string Of(string field, string value, string label, Wording words) => field switch
    {
        "month" or "day" or "year" => words.Date(value),
        "language" => words.Find($"language.{value}") ?? label,
        _ => words.Find($"{field}.{value}") ?? label,
    };

    /// <summary>What tells a value from others of the same name in its list; null where the name does.</summary>
    public static string? Behind(FacetValueAnswer value, IReadOnlyList<FacetValueAnswer> list)
    {
        if (list.Count(other => other.Label == value.Label) < 2) return null;
        var joint = value.Value.IndexOfAny(Joints);
        return joint > 0 && joint < value.Value.Length - 1 ? value.Value[(joint + 1)..] : value.Value;
    }
}
