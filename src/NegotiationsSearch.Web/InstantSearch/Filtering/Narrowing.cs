using System.Globalization;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.InstantSearch.Filtering;

/// <summary>Makes the filters of a search of conditions.</summary>
internal sealed class Narrowing
{
    private const string Confidence = "confidence";
    private static readonly string[] OfDays = ["date", "day", "month", "year"];

    private static readonly IReadOnlyDictionary<string, FacetField> OfValues =
        FilterParameters.All.Where(filter => !filter.Exclude).ToDictionary(filter => filter.Parameter.Name, filter => filter.Field);

    private static readonly IReadOnlyCollection<string> Fields = [.. OfValues.Keys, .. OfDays, Confidence];

    private readonly List<FieldFilter> _filters = [];
    private DaySet? _days;

    public IReadOnlyList<FieldFilter> Filters => _filters;

    public IReadOnlyList<DayRange>? Days => _days?.Ranges;

    public double? MinConfidence { get; private set; }

    /// <exception cref="SearchRejectedException">A condition is of no field there is, or none that can be followed.</exception>
    public static Narrowing Of(IReadOnlyList<FilterClause> clauses)
    {
        var narrowing = new Narrowing();
        if (clauses.Sum(clause => clause.Terms.Count) > QueryLimits.MaxTerms)
            throw new SearchRejectedException(clauses[0].Parameter, $"There are more than {QueryLimits.MaxTerms} conditions.");
        foreach (var clause in clauses) narrowing.Add(clause);
        return narrowing;
    }

    private void Add(FilterClause clause)
    {
        foreach (var term in clause.Terms) CheckField(clause, term);
        if (clause.Terms.All(term => OfDays.Contains(term.Field))) AddDays(clause);
        else if (clause.Terms is [{ Field: Confidence } confidence]) AddConfidence(clause, confidence);
        else AddValues(clause);
    }

    private static void CheckField(FilterClause clause, FilterTerm term)
    {
        if (!Fields.Contains(term.Field)) throw Refusal(clause, term, ParameterReader.Unknown("field", term.Field, Fields));
        if (OfValues.ContainsKey(term.Field) && term.Comparison is not (Comparison.Is or Comparison.IsNot))
            throw Refusal(clause, term, $"{term.Field} is no number: write {term.Field}:value.");
        if (term.Value.Length == 0) throw Refusal(clause, term, $"The value of {term.Field} is missing.");
    }

    private void AddDays(FilterClause clause)
    {
        var any = clause.Terms.Select(term => DaysOf(clause, term)).Aggregate((left, right) => left.Or(right));
        _days = (_days ?? DaySet.All).And(any);
    }

    private static DaySet DaysOf(FilterClause clause, FilterTerm term)
    {
        var value = RangeOf(clause, term, term.Value);
        var set = DaySet.Of(term.Comparison, value, term.Last is { } last ? RangeOf(clause, term, last) : value);
        return term.Excluded ? set.Others() : set;
    }

    private static DayRange RangeOf(FilterClause clause, FilterTerm term, string text) =>
        DateValue.Parse(text) ?? throw Refusal(
            clause, term,
            $"{term.Field} is a date as YYYY, YYYY-MM or YYYY-MM-DD, or seconds or milliseconds since 1970, not '{ParameterReader.Echo(text)}'.");

    private void AddConfidence(FilterClause clause, FilterTerm term)
    {
        if (term.Comparison != Comparison.AtLeast
            || term.Excluded
            || !double.TryParse(term.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var least)
            || least > 1)
            throw Refusal(clause, term, "confidence is asked for as confidence>=0.6, from 0 to 1, and by itself.");
        MinConfidence = Math.Max(MinConfidence ?? 0, least);
    }

    private void AddValues(FilterClause clause)
    {
        var first = clause.Terms[0];
        if (clause.Terms.FirstOrDefault(term => term.Field != first.Field) is { } other)
            throw Refusal(clause, other, $"OR joins values of one field here, not of {first.Field} and {other.Field}.");
        if (clause.Terms.Count > 1 && clause.Terms.FirstOrDefault(IsExclusion) is { } excluded)
            throw Refusal(clause, excluded, "What is excluded cannot be joined by OR; join it by AND.");
        _filters.Add(new FieldFilter(OfValues[first.Field], [.. clause.Terms.Select(term => term.Value).Distinct()], IsExclusion(first)));
    }

    private static bool IsExclusion(FilterTerm term) => term.Excluded != (term.Comparison == Comparison.IsNot);

    private static SearchRejectedException Refusal(FilterClause clause, FilterTerm term, string detail) =>
        new(clause.Parameter, detail, term.Position);
}
