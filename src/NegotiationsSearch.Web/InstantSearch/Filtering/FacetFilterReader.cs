using System.Text.Json;
using System.Text.RegularExpressions;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.InstantSearch.Filtering;

/// <summary>
/// Reads <c>facetFilters</c>: <c>["source:orme-wire",["speaker:Sanna Tarle","speaker:Ignace Pell"],"language:-de"]</c>. All have to
/// hold; of an inner list, one. A hyphen before the value or the field excludes, <c>\-</c> is a hyphen.
/// </summary>
internal static partial class FacetFilterReader
{
    private const string Name = "facetFilters";

    public static IEnumerable<FilterClause> Read(JsonElement? given) => given is { } value ? Clauses(value) : [];

    private static IEnumerable<FilterClause> Clauses(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Select(Clause).Where(clause => clause.Terms.Count > 0),
        JsonValueKind.String when CallParameters.Parsed(value.GetString()!) is { } list => Clauses(list),
        JsonValueKind.String => BetweenFilters().Split(value.GetString()!).Select(part => new FilterClause(Name, [Term(part)])),
        _ => throw Shape(),
    };

    private static FilterClause Clause(JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.String => new FilterClause(Name, [Term(item.GetString()!)]),
        JsonValueKind.Array => new FilterClause(Name, [.. item.EnumerateArray().Select(Inner)]),
        _ => throw Shape(),
    };

    private static FilterTerm Inner(JsonElement item) => item.ValueKind == JsonValueKind.String ? Term(item.GetString()!) : throw Shape();

    private static FilterTerm Term(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) throw new SearchRejectedException(Name, $"'{ParameterReader.Echo(text)}' is not a filter: write field:value.");
        var (field, value) = (text[..colon].Trim(), text[(colon + 1)..]);
        var excluded = field.StartsWith('-') || value.StartsWith('-');
        if (field.StartsWith('-')) field = field[1..];
        else if (value.StartsWith('-')) value = value[1..];
        if (value.StartsWith(@"\-", StringComparison.Ordinal)) value = value[1..];
        return new FilterTerm { Field = field, Comparison = Comparison.Is, Value = value.Trim(), Excluded = excluded };
    }

    private static SearchRejectedException Shape() =>
        CallParameters.Refusal(Name, "is a list of texts field:value, and of lists of such texts for alternatives.");

    // Names have commas too.
    [GeneratedRegex("""\s*,\s*(?=-?[a-z]+:)""", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenFilters();
}
