using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Searching.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>How often speakers and sources occur in one reader, deleted documents left out.</summary>
/// <param name="Quotations">By the speaker's number in <see cref="SpeakerNames"/>.</param>
/// <param name="Articles">By the source's number.</param>
/// <param name="Newest">The day of the newest article; null when none is dated.</param>
internal sealed record NameCounts(int[] Quotations, int[] Articles, DateOnly? Newest)
{
    public static NameCounts Of(IndexReader reader, PeopleView view, SpeakerNames names)
    {
        var segments = reader.Leaves.Select(leaf => (view.Of(leaf.AtomicReader), leaf.AtomicReader.LiveDocs)).ToList();
        // Only now are the values of all segments in the tables.
        var speakers = names.SpeakersOfValues();
        var quotations = new int[speakers.Length];
        var articles = new int[view.Tables[FacetField.Source].Count];
        var newest = ArticleColumns.Undated;
        foreach (var (columns, live) in segments)
        {
            for (var row = 0; row < columns.Quotations.Document.Length; row++)
                if (live?.Get(columns.Quotations.Document[row]) != false && speakers[columns.People.Speaker[row]] is >= 0 and var speaker)
                    quotations[speaker]++;
            for (var row = 0; row < columns.Articles.Document.Length; row++)
            {
                if (live?.Get(columns.Articles.Document[row]) == false) continue;
                if (columns.Articles.Source[row] is >= 0 and var source) articles[source]++;
                newest = Math.Max(newest, columns.Articles.DayNumber[row]);
            }
        }
        return new NameCounts(quotations, articles, newest == ArticleColumns.Undated ? null : DateOnly.FromDayNumber(newest));
    }
}
