using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.Parameters;

/// <summary>A filter's parameter and what it does.</summary>
internal sealed record FilterParameter(Parameter Parameter, FacetField Field, bool Exclude);

/// <summary>The filters: one parameter that keeps and one, <c>not.</c>, that keeps out, for each field.</summary>
internal static class FilterParameters
{
    private const string SameQuotation = " All quotation filters hold of one and the same quotation.";

    public static readonly IReadOnlyList<FilterParameter> All =
    [
        .. Pair(
            FacetField.Speaker,
            "who said it: an id, a name, any alias, or an office, for each who held it, in articles of those days; "
                + "~unattributed for nobody found, ~anonymous for someone without a name."
                + SameQuotation),
        .. Pair(
            FacetField.Role,
            "the speaker's role, by the register on the article's day for people it knows, else by the article." + SameQuotation),
        .. Pair(FacetField.Side, "the speaker's side at the table." + SameQuotation),
        .. Pair(FacetField.Directness, "how the words are given." + SameQuotation, "direct", "mixed", "indirect"),
        .. Pair(
            FacetField.Method,
            "the rule that found the speaker." + SameQuotation,
            "named",
            "role",
            "pronoun",
            "continued",
            "split",
            "label",
            "correction",
            "none"),
        .. Pair(
            FacetField.Family,
            "the utterance that it is a wording of, by the id of any quotation that is one." + SameQuotation),
        .. Pair(
            FacetField.About,
            "who is named without speaking, in the paragraph or in those the quotation stands in: an id, a name, any alias or an office."),
        .. Pair(FacetField.Source, "the outlet: an id or a name."),
        .. Pair(FacetField.Language, "the article's language, as BCP 47."),
        .. Pair(FacetField.Article, "the article's id."),
    ];

    public static IReadOnlyList<FieldFilter> Read(ParameterReader reader) =>
        [
            .. All.Select(filter => new FieldFilter(filter.Field, reader.Texts(filter.Parameter), filter.Exclude))
                .Where(filter => filter.Values.Count > 0),
        ];

    private static IEnumerable<FilterParameter> Pair(FacetField field, string meaning, params string[] values)
    {
        var name = field.ToString().ToLowerInvariant();
        yield return One(name, $"Keeps what has one of the values given: {meaning}", exclude: false);
        yield return One("not." + name, $"Keeps out what has one of the values given: {meaning}", exclude: true);

        FilterParameter One(string parameter, string full, bool exclude) =>
            new(new Parameter(parameter, full) { Repeated = true, Values = values.Length == 0 ? null : values }, field, exclude);
    }
}
