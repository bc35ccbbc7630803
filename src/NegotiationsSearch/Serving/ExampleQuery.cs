using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Serving;

/// <summary>A query that has hits in this very index.</summary>
internal static class ExampleQuery
{
    private const int Words = 3;
    private static readonly char[] Breaks = [' ', '\u00A0', '\n', '\t'];

    /// <summary>A few words that somebody is quoted with; null when there is nothing to quote.</summary>
    public static string? For(ServedIndex served)
    {
        try
        {
            using var index = SearchIndex.Open(served.Directory);
            using var snapshot = index.Acquire();
            return Candidates(snapshot).FirstOrDefault(query => Count(snapshot, query) > 0);
        }
        catch (IndexUnavailableException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Candidates(IndexSnapshot snapshot)
    {
        var quotes = new SearchRequest { Query = ParsedQuery.Empty, Unit = SearchUnit.Quotes, Sort = SearchSort.Newest, Size = 20 };
        foreach (var hit in snapshot.Search(quotes, CancellationToken.None).Hits)
        {
            var words = hit.Text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length >= Words) yield return $"\"{string.Join(' ', words.TakeLast(Words).Select(Bare))}\"";
        }
    }

    private static string Bare(string word) => word.Trim('.', ',', ';', ':', '!', '?', '"', '“', '”', '„', '«', '»', '…');

    private static long Count(IndexSnapshot snapshot, string query) =>
        snapshot.Search(new SearchRequest { Query = QueryParser.Parse(query), Size = 0 }, CancellationToken.None).TotalHits;
}
