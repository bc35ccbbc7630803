using CsCheck;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Tests.Index.Search.Properties;

/// <summary>Quotations lie beside the paragraphs in one index, and must not weigh there.</summary>
public sealed class ScoreTests
{
    [Fact]
    public void Adding_quotations_changes_no_score_of_a_paragraph() =>
        Gen.Select(CorpusIndex.Articles, Requests.Positive.Array[20]).Sample((articles, queries) =>
        {
            using var with = new CorpusIndex(articles);
            using var without = new CorpusIndex(articles.Select(article => article with { Quotations = [] }));
            foreach (var query in queries.Select(Requests.Of))
                Assert.Equal(Scores(without.Run(query)), Scores(with.Run(query)));
        }, iter: 25, threads: 2, print: _ => "");

    [Fact]
    public void Ninety_paragraphs_beside_ten_quotations_do_not_make_their_words_rare()
    {
        var article = Article(Enumerable.Repeat("rain", 90));
        var quotation = new QuotationDocument
        {
            Spans = [new QuotationSpan(0, 0, 4, Quoted: true)],
            Directness = Directness.Direct,
            Method = AttributionMethod.None,
            Confidence = 0.5,
        };
        using var alone = new CorpusIndex([Article(Enumerable.Repeat("rain", 10)) with { Quotations = [.. Enumerable.Repeat(quotation, 10)] }]);
        using var among = new CorpusIndex([article with { Quotations = [.. Enumerable.Repeat(quotation, 10)] }]);
        var query = Requests.Of(new NegotiationsSearch.Index.Queries.QueryNode.Word("rain")) with { Unit = SearchUnit.Quotes };
        Assert.Equal(alone.Run(query).Hits[0].Score, among.Run(query).Hits[0].Score);
    }

    private static IEnumerable<(string, double)> Scores(SearchResult result) => result.Hits.Select(hit => (hit.Id, hit.Score)).Order();

    private static ArticleDocument Article(IEnumerable<string> paragraphs) =>
        new() { Id = "a", Source = "Courier", Paragraphs = [.. paragraphs], Quotations = [], ContentHash = "1", ArchiveAddress = "0:0:0" };
}
