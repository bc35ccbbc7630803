using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Tests.Index.Search;

/// <summary>A search walked from its first hit to its last.</summary>
public sealed class HitWalkTests(LongIndex written) : IClassFixture<LongIndex>
{
    private const int All = LongIndex.Articles * LongIndex.ParagraphsOfEach;

    private static readonly SearchRequest Ferries = new() { Query = QueryParser.Parse("ferry") };

    [Theory]
    [InlineData(SearchSort.Relevance, SearchGroup.None, All)]
    [InlineData(SearchSort.Newest, SearchGroup.None, All)]
    [InlineData(SearchSort.Oldest, SearchGroup.None, All)]
    [InlineData(SearchSort.Relevance, SearchGroup.Article, LongIndex.Articles)]
    public void Every_hit_comes_once_and_in_the_order_of_the_search(SearchSort sort, SearchGroup group, int count)
    {
        using var index = SearchIndex.Open(written.Path);
        using var snapshot = index.Acquire();
        var request = Ferries with { Sort = sort, Group = group, Size = 100 };
        var ids = Steps(snapshot.Walk(request)).SelectMany(step => step).Select(hit => hit.Id).ToList();
        Assert.Equal(count, ids.Count);
        Assert.Equal(count, ids.Distinct().Count());
        for (var page = 1; page <= Math.Min(3, count / 100); page++)
            Assert.Equal(
                snapshot.Search(request with { Page = page }, TestContext.Current.CancellationToken).Hits.Select(hit => hit.Id),
                ids.Skip(100 * (page - 1)).Take(100));
    }

    [Fact]
    public void No_more_than_a_step_is_read_at_once()
    {
        using var index = SearchIndex.Open(written.Path);
        using var snapshot = index.Acquire();
        Assert.All(Steps(snapshot.Walk(Ferries)), step => Assert.InRange(step.Count, 1, HitWalk.StepSize));
    }

    [Fact]
    public void What_is_written_meanwhile_is_of_another_state()
    {
        using var changing = new LongIndex();
        using var index = SearchIndex.Open(changing.Path);
        using var snapshot = index.Acquire();
        var walk = snapshot.Walk(Ferries);
        var first = walk.Next(TestContext.Current.CancellationToken).Count;
        changing.RemoveHalf();
        index.Refresh();
        Assert.Equal(All, first + Steps(walk).Sum(step => step.Count));
        Assert.Equal(All, walk.TotalHits);
        using var after = index.Acquire();
        Assert.Equal(All / 2, Steps(after.Walk(Ferries)).Sum(step => step.Count));
    }

    [Fact]
    public void A_step_that_is_cancelled_is_given_up()
    {
        using var index = SearchIndex.Open(written.Path);
        using var snapshot = index.Acquire();
        var walk = snapshot.Walk(Ferries);
        walk.Next(TestContext.Current.CancellationToken);
        Assert.Throws<SearchTimeoutException>(() => walk.Next(new CancellationToken(canceled: true)));
    }

    private static IEnumerable<IReadOnlyList<Hit>> Steps(HitWalk walk)
    {
        while (walk.Next(TestContext.Current.CancellationToken) is { Count: > 0 } step) yield return step;
    }
}
