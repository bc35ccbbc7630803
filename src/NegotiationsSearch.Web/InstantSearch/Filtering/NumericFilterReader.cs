using System.Text.Json;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.InstantSearch.Filtering;

/// <summary>
/// Reads <c>numericFilters</c>: <c>["date>=1747353600",["year=2024","year=2025"]]</c>. All have to hold; of an inner list, one.
/// </summary>
internal static class NumericFilterReader
{
    private const string Name = "numericFilters";

    public static IEnumerable<FilterClause> Read(JsonElement? given) => given is { } value ? Clauses(value) : [];

    /// <summary>One comparison, such as <c>date>=1747353600</c> or <c>date:2025-05-01 TO 2025-05-16</c>; null when it is none.</summary>
    public static FilterTerm? Term(string text)
    {
        var at = text.IndexOfAny(ComparisonSign.Beginnings);
        if (at < 0 || ComparisonSign.At(text.AsSpan(at)) is not { } sign) return null;
        var (field, value) = (text[..at].Trim(), text[(at + sign.Sign.Length)..].Trim());
        var ends = value.Split(" TO ", StringSplitOptions.TrimEntries);
        return sign.Sign == ":" && ends is [var first, var last]
            ? new FilterTerm { Field = field, Comparison = Comparison.Between, Value = first, Last = last }
            : new FilterTerm { Field = field, Comparison = sign.Comparison, Value = value };
    }

    private static IEnumerable<FilterClause> Clauses(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Select(Clause).Where(clause => clause.Terms.Count > 0),
        JsonValueKind.String when CallParameters.Parsed(value.GetString()!) is { } list => Clauses(list),
        JsonValueKind.String => value.GetString()!.Split(',').Select(part => new FilterClause(Name, [Read(part)])),
        _ => throw Shape(),
    };

    private static FilterClause Clause(JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.String => new FilterClause(Name, [Read(item.GetString()!)]),
        JsonValueKind.Array => new FilterClause(Name, [.. item.EnumerateArray().Select(Inner)]),
        _ => throw Shape(),
    };

    private static FilterTerm Inner(JsonElement item) => item.ValueKind == JsonValueKind.String ? Read(item.GetString()!) : throw Shape();

    private static FilterTerm Read(string text) =>
        Term(text) ?? throw new SearchRejectedException(Name, $"'{ParameterReader.Echo(text)}' is not a comparison: write date>=1747353600.");

    private static SearchRejectedException Shape() =>
        CallParameters.Refusal(Name, "is a list of comparisons such as date>=1747353600, and of lists of them for alternatives.");
}
