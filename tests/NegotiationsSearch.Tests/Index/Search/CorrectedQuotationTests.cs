using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Tests.Index.Search;

/// <summary>Quotations that were corrected by hand, as they are indexed and found.</summary>
public sealed class CorrectedQuotationTests
{
    private const string Text = "“No,” said Orr. “No, not ever,” said Pell. “No,” said Vash.";

    [Fact]
    public void The_ids_told_beforehand_are_those_written()
    {
        var article = Article(Quotation(1, 4), Quotation(17, 30), Quotation(44, 47));
        Assert.Equal(Ids(article), Found(article).Select(quotation => quotation.Id));
        Assert.Equal(["no", "no not ever", "no"], QuotationIds.Of(article).Select(identity => identity.Words));
        Assert.All(Ids(article), id => Assert.Equal(QuotationIds.OfArticle("refusals"), QuotationIds.ArticleIn(id)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0xsn4yt04fzv")]
    [InlineData("0xsn4yt04fzv-p1a2b3c4d5e6f")]
    [InlineData("0xsn4yt04fzv-q")]
    [InlineData("0xsn4yt04fzv-qQQQQQQQQQQQQ")]
    [InlineData("http://server/v1/quotations/0xsn4yt04fzv-q1a2b3c4d5e6")]
    public void What_is_no_quotations_id_names_no_article(string id) => Assert.Null(QuotationIds.ArticleIn(id));

    [Fact]
    public void A_quotation_keeps_its_id_when_its_words_are_corrected()
    {
        var article = Article(Quotation(1, 4), Quotation(17, 30));
        var corrected = article with
        {
            Quotations =
            [
                article.Quotations[0],
                Quotation(17, 19) with { IdSpans = article.Quotations[1].Spans, Correction = Correction(CorrectionKind.Span) },
            ],
        };
        Assert.Equal(Ids(article), Ids(corrected));
        Assert.Equal(Ids(article), Found(corrected).Select(quotation => quotation.Id));
        Assert.Equal(new HitSpan(17, 19, Quoted: true), Assert.Single(Found(corrected)[1].Spans));
    }

    [Fact]
    public void A_suppressed_quotation_is_gone_and_its_like_keep_their_ids()
    {
        var article = Article(Quotation(1, 4), Quotation(17, 30), Quotation(44, 47));
        var corrected = article with
        {
            Quotations =
            [
                article.Quotations[0] with { Correction = Correction(CorrectionKind.Suppressed) },
                .. article.Quotations.Skip(1),
            ],
        };
        Assert.Equal(Ids(article).Skip(1), Found(corrected).Select(quotation => quotation.Id));
        using var index = Index(corrected);
        using var search = SearchIndex.Open(index.Path);
        using var snapshot = search.Acquire();
        Assert.IsType<Lookup<QuotationInContext>.Gone>(snapshot.Quotation(Ids(article)[0]));
        Assert.Equal(2, snapshot.State.Quotations);
    }

    [Fact]
    public void The_words_of_a_suppressed_quotation_are_checked_as_text_and_not_cut_from_their_cue()
    {
        const string Kept = "We keep the old bridge at Valmere";
        var quotation = Quotation(1, 1 + Kept.Length) with { Correction = Correction(CorrectionKind.Suppressed) };
        using var index = Index(Article(quotation) with { Paragraphs = [$"“{Kept},” said Orr."] });
        using var search = SearchIndex.Open(index.Path);
        using var snapshot = search.Acquire();
        var check = snapshot.Check(new CheckRequest { Text = Kept }, TestContext.Current.CancellationToken);
        Assert.Equal((CheckWording.Exact, FoundIn.Prose), (check.Wording, check.FoundIn));
        Assert.Null(Assert.Single(check.Passages).Quotation);
    }

    [Fact]
    public void A_hit_shows_what_was_corrected()
    {
        var article = Article(Quotation(1, 4) with { Correction = Correction(CorrectionKind.Speaker, CorrectionKind.Disputed) }, Quotation(17, 30));
        var found = Found(article);
        Assert.Equivalent(article.Quotations[0].Correction, found[0].Correction, strict: true);
        Assert.Equal([true, false], found.Select(quotation => quotation.IsDisputed));
        Assert.Null(found[1].Correction);
    }

    [Fact]
    public void The_same_version_written_again_is_no_further_version()
    {
        using var index = new TemporaryIndex();
        var article = Article(Quotation(1, 4));
        index.Write(writer => writer.Replace(article));
        index.Write(writer => writer.Replace(article));
        index.Write(writer =>
            Assert.Equal(
                (1, "1:1:0"),
                (writer.Lookup.Find("refusals", null)!.Version, writer.Lookup.Find("refusals", null)!.ArchiveAddress)));
    }

    private static QuotationCorrection Correction(params CorrectionKind[] kinds) =>
        new(new DateOnly(2031, 5, 20), "The recording has other words.", kinds);

    private static string[] Ids(ArticleDocument article) => [.. QuotationIds.Of(article).Select(identity => identity.Id)];

    private static IReadOnlyList<HitQuotation> Found(ArticleDocument article)
    {
        using var index = Index(article);
        using var search = SearchIndex.Open(index.Path);
        using var snapshot = search.Acquire();
        return Assert.Single(snapshot.Search(new SearchRequest { Query = ParsedQuery.Empty }).Hits).Quotations;
    }

    private static TemporaryIndex Index(ArticleDocument article)
    {
        var index = new TemporaryIndex();
        index.Write(writer => writer.Replace(article));
        return index;
    }

    private static ArticleDocument Article(params QuotationDocument[] quotations) => new()
    {
        Id = "refusals",
        Source = "Valmere Courier",
        Paragraphs = [Text],
        Quotations = quotations,
        ContentHash = "1",
        ArchiveAddress = "1:1:0",
    };

    private static QuotationDocument Quotation(int start, int end) => new()
    {
        Spans = [new QuotationSpan(0, start, end, Quoted: true)],
        Directness = Directness.Direct,
        Method = AttributionMethod.None,
        Confidence = 0,
    };
}
