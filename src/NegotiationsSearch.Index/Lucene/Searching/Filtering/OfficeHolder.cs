using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Filtering;

/// <summary>Somebody of the register while he holds an office.</summary>
/// <param name="Number">The person's, in the table of those who are filtered.</param>
internal sealed record OfficeHolder(int Number, DatedRole Role)
{
    /// <param name="day">A day number; <see cref="ArticleColumns.Undated"/> for none.</param>
    public bool HoldsOn(int day) => Role.HoldsOn(day == ArticleColumns.Undated ? null : DateOnly.FromDayNumber(day));
}
