using System.Globalization;
using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Searching.Filtering;
using NegotiationsSearch.Index.Lucene.Searching.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>Counts what a check searches: the articles that pass its filters, their sources, the first and last day.</summary>
internal static class CheckScopeCounter
{
    public static CheckScope Count(IndexReader reader, PeopleView view, CompiledFilters filters)
    {
        var (articles, first, last) = (0L, int.MaxValue, int.MinValue);
        var sources = new HashSet<int>();
        foreach (var leaf in reader.Leaves)
        {
            var columns = view.Of(leaf.AtomicReader);
            var live = leaf.AtomicReader.LiveDocs;
            for (var row = 0; row < columns.Articles.Document.Length; row++)
            {
                if (live is not null && !live.Get(columns.Articles.Document[row]) || filters.ArticleMask(columns, row) != 0) continue;
                articles++;
                sources.Add(columns.Articles.Source[row]);
                if (columns.Articles.DayNumber[row] is var day && day == ArticleColumns.Undated) continue;
                (first, last) = (Math.Min(first, day), Math.Max(last, day));
            }
        }
        return new CheckScope(articles, sources.Count, first > last ? null : Day(first), first > last ? null : Day(last));
    }

    private static string Day(int number) => DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
