using CsCheck;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Tests.Index.Search.Properties;

/// <summary>Walking from page to page while the index goes on changing.</summary>
public sealed class CursorProperties
{
    private const int Indexes = 25;
    private const int MostPages = 200;

    private static readonly Gen<ArticleDocument> Volatile = Corpus.ArticleOf(Gen.Int[0, 4].Select(number => $"volatile {number}"));

    /// <summary>What happens between two pages: some articles come, one goes.</summary>
    private static readonly Gen<(ArticleDocument[] Written, int Removed)[]> Changes = Gen.Select(Volatile.Array[0, 3], Gen.Int[0, 9]).Array[0, 4];

    private static readonly Gen<SearchRequest> Relevant =
        from query in Requests.Positive
        from unit in Gen.Enum<SearchUnit>()
        from grouped in Gen.Enum<SearchGroup>()
        from size in Gen.Int[1, 3]
        select Requests.Of(query) with { Unit = unit, Group = grouped, Size = size };

    [Fact]
    public void By_date_every_unchanged_hit_comes_exactly_once_whatever_else_is_written() =>
        Gen.Select(CorpusIndex.Articles, Changes, Requests.Any, Gen.Int[1, 3]).Sample((stable, changes, any, size) =>
        {
            using var index = new CorpusIndex(stable);
            var request = any with
            {
                Sort = any.Sort == SearchSort.Oldest ? SearchSort.Oldest : SearchSort.Newest,
                Group = SearchGroup.None,
                Size = size,
                Facets = [],
            };
            var expected = new BruteSearch(request, index.Model).Hits().Select(hit => hit.Id).ToList();
            var seen = Walk(index, request, changes)
                .GroupBy(id => id, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
            Assert.All(expected, id => Assert.Equal(1, seen.GetValueOrDefault(id)));
        }, iter: Indexes, threads: 2, print: _ => "");

    [Fact]
    public void A_walk_by_page_is_the_walk_by_cursor() =>
        Gen.Select(CorpusIndex.Articles, Relevant.Array[5]).Sample((articles, requests) =>
        {
            using var index = new CorpusIndex(articles);
            foreach (var request in requests)
            {
                var whole = index.Run(request with { Size = 100 }).Hits.Select(hit => hit.Id).ToList();
                Assert.Equal(whole, Walk(index, request, []));
                Assert.Equal(
                    whole,
                    Enumerable
                        .Range(1, whole.Count / request.Size + 1)
                        .SelectMany(page => index.Run(request with { Page = page }).Hits)
                        .Select(hit => hit.Id));
            }
        }, iter: Indexes, threads: 2, print: _ => "");

    [Fact]
    public void By_relevance_a_walk_goes_on_in_the_state_it_began_in() =>
        Gen.Select(CorpusIndex.Articles, Changes, Relevant).Sample((articles, changes, request) =>
        {
            using var index = new CorpusIndex(articles);
            var whole = index.Run(request with { Size = 100 }).Hits.Select(hit => (hit.Id, hit.Score)).ToList();
            Assert.Equal(whole.Select(hit => hit.Id), Walk(index, request, changes));
        }, iter: Indexes, threads: 2, print: _ => "");

    private static List<string> Walk(CorpusIndex index, SearchRequest request, IReadOnlyList<(ArticleDocument[] Written, int Removed)> changes)
    {
        var seen = new List<string>();
        for (var page = 0; page < MostPages; page++)
        {
            var result = index.Run(request);
            seen.AddRange(result.Hits.Select(hit => hit.Id));
            if (result.NextCursor is null) return seen;
            request = request with { Cursor = result.NextCursor };
            if (page < changes.Count) Change(index, changes[page]);
        }
        throw new InvalidOperationException("The walk does not end.");
    }

    private static void Change(CorpusIndex index, (ArticleDocument[] Written, int Removed) change)
    {
        index.Replace(change.Written);
        index.Remove($"volatile {change.Removed}");
    }
}
