using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Lucene.Searching.Families;

namespace NegotiationsSearch.Tests.Index.Search;

/// <summary>Copies of one report among the articles of a large family.</summary>
public sealed class FamilyCopiesTests : IDisposable
{
    private const string Said = "The ferry leaves when the last of us is on board and not before, whatever the harbour master says of it";
    private const int Last = ArticleCopies.MostOriginals + 10;

    private readonly TemporaryIndex _index = new();

    public FamilyCopiesTests() => _index.Write(writer =>
    {
        for (var day = 1; day <= Last; day++) writer.Replace(Article(day));
    });

    [Fact]
    public void A_copy_on_the_last_page_is_known_by_an_original_on_the_first()
    {
        var family = Read(page: Last / 10);
        Assert.Equal(Last, family.Size);
        Assert.Equal(PublicIdOf(Article(5)), family.Members[^1].CopyOf);
    }

    [Fact]
    public void Among_the_first_articles_alone_is_an_original_looked_for() =>
        Assert.All(Read(page: Last / 10).Members.SkipLast(1), member => Assert.Null(member.CopyOf));

    [Fact]
    public void No_article_is_read_for_who_asks_no_more()
    {
        var copies = new ArticleCopies(blocks: null!, new CancellationToken(canceled: true));
        Assert.Throws<OperationCanceledException>(() => copies.Find([(0, 0), (0, 1)], from: 1));
    }

    public void Dispose() => _index.Dispose();

    private static string Id => QuotationIds.Of(Article(1))[0].Id;

    private FamilyView Read(int page)
    {
        using var search = SearchIndex.Open(_index.Path);
        using var snapshot = search.Acquire();
        return Assert.IsType<Lookup<FamilyView>.Found>(snapshot.Family(Id, 10, page)).Value;
    }

    private static string PublicIdOf(ArticleDocument article) => DocumentIds.Of(article).Article;

    // The last is a copy of the fifth; the two before it of each other, beyond those that are looked at.
    private static ArticleDocument Article(int day) => FamilyArticles.Article(day, Said, report: Report(day == Last ? 5 : day == Last - 1 ? day - 1 : day));

    private static string Report(int number) => string.Join(' ', Enumerable.Range(0, 120).Select(word => $"r{number}w{word}"));
}
