using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Quotations;

namespace NegotiationsSearch.Tests.Coverage.Quotations;

public sealed class QuotationExtractorTests
{
    private static readonly QuotationExtractor Extractor = new();

    [Fact]
    public void An_attribution_carries_its_mention_and_its_cue()
    {
        var article = Article("\"We will not sign,\" Foreign Minister Mara Voss told reporters in Sarn.");
        var quotation = Assert.Single(Extractor.Extract(article).Quotations);
        Assert.Equal("Foreign Minister Mara Voss", Words(article, quotation.Mention));
        Assert.Equal("told reporters", Words(article, quotation.Cue));
        Assert.InRange(quotation.Confidence, 0.9, 1);
    }

    [Fact]
    public void The_network_a_post_was_written_on_belongs_to_the_cue()
    {
        var article = Article("\"We will not sign,\" Mara Voss wrote on X.");
        Assert.Equal("wrote on X", Words(article, Assert.Single(Extractor.Extract(article).Quotations).Cue));
    }

    [Fact]
    public void Without_a_speaker_there_is_no_confidence_and_no_evidence()
    {
        var quotation = Assert.Single(Extractor.Extract(Article("\"There is nothing left to say to them.\"")).Quotations);
        Assert.Equal((null, null, null, 0.0), (quotation.Speaker, quotation.Mention, quotation.Cue, quotation.Confidence));
    }

    [Fact]
    public void A_guess_is_less_sure_than_a_name_beside_the_cue()
    {
        var found = Extractor.Extract(Article("\"We will not sign,\" Mara Voss said.", "\"There is nothing left to say. We tried.\"")).Quotations;
        Assert.True(found[0].Confidence > found[1].Confidence);
    }

    [Fact]
    public void The_same_article_gives_the_same_quotations_on_many_threads()
    {
        var article = Article("\"We will not sign,\" Mara Voss said. \"Never.\"", "\"It is over,\" she added.");
        var expected = Lines(article);
        Parallel.For(0, 64, _ => Assert.Equal(expected, Lines(article)));
    }

    private static List<string> Lines(Article article) =>
        [.. Extractor.Extract(article).Quotations.Select(quotation => QuotationLine.Of(quotation, article, withRole: true))];

    private static Article Article(params string[] paragraphs) => new() { Id = "a", Source = "Sarn Courier", Paragraphs = paragraphs };

    private static string? Words(Article article, Evidence? evidence) =>
        evidence is { } found ? found.Text.In(article.Paragraphs[found.Paragraph]).ToString() : null;
}
