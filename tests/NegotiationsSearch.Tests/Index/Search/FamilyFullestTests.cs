using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching;

namespace NegotiationsSearch.Tests.Index.Search;

/// <summary>With which wording the others of a family are compared.</summary>
public sealed class FamilyFullestTests : IDisposable
{
    private const string Said = "The ferry leaves when the last of us is on board";

    private readonly TemporaryIndex _index = new();

    [Fact]
    public void What_a_reporter_made_of_it_is_not_the_fullest_however_long()
    {
        var fullest = FullestOf(
            FamilyArticles.Article(1, Said),
            FamilyArticles.Article(2, "that the ferry leaves when the last of us is on board, which the port denies", Directness.Indirect),
            FamilyArticles.Article(3, Said + ", a promise that the port has broken before", Directness.Mixed));
        Assert.Equal(Said, fullest);
    }

    [Fact]
    public void What_nobody_was_found_for_is_not_the_fullest_however_long()
    {
        var fullest = FullestOf(
            FamilyArticles.Article(1, Said),
            FamilyArticles.Article(2, Said + ", and I will be the first to wave from the quay", isAttributed: false));
        Assert.Equal(Said, fullest);
    }

    [Fact]
    public void Where_all_is_reported_the_longest_in_part_quoted_is()
    {
        var fullest = FullestOf(
            FamilyArticles.Article(1, "that the ferry leaves when the last of us is on board, which the port denies", Directness.Indirect),
            FamilyArticles.Article(2, Said, Directness.Mixed));
        Assert.Equal(Said, fullest);
    }

    public void Dispose() => _index.Dispose();

    private string FullestOf(params ArticleDocument[] articles)
    {
        _index.Write(writer => Array.ForEach(articles, article => writer.Replace(article)));
        using var search = SearchIndex.Open(_index.Path);
        using var snapshot = search.Acquire();
        var family = Assert.IsType<Lookup<FamilyView>.Found>(snapshot.Family(QuotationIds.Of(articles[0])[0].Id, 10, 1)).Value;
        Assert.Equal(articles.Length, family.Size);
        return family.Fullest.Text;
    }
}
