using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching;

namespace NegotiationsSearch.Tests.Index.Search;

/// <summary>A family read page by page.</summary>
public sealed class FamilyPageTests : IDisposable
{
    private static readonly string[] Wordings =
    [
        "The ferry leaves when the last of us is on board",
        "The ferry leaves when the last of us is on board, and not a minute before that",
        "The ferry leaves when the last of us is on board and not before",
    ];

    private readonly TemporaryIndex _index = new();

    public FamilyPageTests() => _index.Write(writer =>
    {
        for (var day = 1; day <= Wordings.Length; day++) writer.Replace(Article(day, Wordings[day - 1]));
    });

    [Fact]
    public void Every_page_is_compared_with_the_fullest_of_all()
    {
        using var search = SearchIndex.Open(_index.Path);
        using var snapshot = search.Acquire();
        var pages = Enumerable.Range(1, 3).Select(page => Read(snapshot, page)).ToList();
        Assert.All(pages, page => Assert.Equal(Wordings[1], page.Fullest.Text));
        Assert.All(pages, page => Assert.Equal((3, 3, 3), (page.Size, page.Articles, page.Outlets)));
        Assert.Equal(Wordings, pages.Select(page => Assert.Single(page.Members).Hit.Text));
        Assert.Equal([DiffKind.Same, DiffKind.Dropped], pages[0].Members[0].Difference.Select(part => part.Kind));
    }

    [Fact]
    public void A_page_beyond_the_last_is_empty()
    {
        using var search = SearchIndex.Open(_index.Path);
        using var snapshot = search.Acquire();
        Assert.Empty(Read(snapshot, page: 4).Members);
    }

    public void Dispose() => _index.Dispose();

    private static FamilyView Read(IndexSnapshot snapshot, int page)
    {
        var id = QuotationIds.Of(Article(3, Wordings[2]))[0].Id;
        return Assert.IsType<Lookup<FamilyView>.Found>(snapshot.Family(id, 1, page)).Value;
    }

    private static ArticleDocument Article(int day, string words) => FamilyArticles.Article(day, words);
}
