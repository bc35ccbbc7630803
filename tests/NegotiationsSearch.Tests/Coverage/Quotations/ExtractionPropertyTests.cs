using CsCheck;
using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Quotations;

namespace NegotiationsSearch.Tests.Coverage.Quotations;

public sealed class ExtractionPropertyTests
{
    private static readonly QuotationExtractor Extractor = new();

    private static readonly Gen<string> Piece = Choice.Of(
        "\"", "“", "”", "„", "«", "»", "``", "''", "‘", "’", "'", " ", ". ", ", ", ": ", "? ", " — ", "(", ")", "\n",
        "\0", "\ud83d\ude00", "\ud800", "\udc00",
        "Mara Voss", "Voss", "Peter von der Brink", "he", "she", "they", "the source", "the prime minister", "Norland",
        "said", "told reporters", "wrote on X",
        "according to", "that", "who", "We will not sign", "No", "the plan", "adding", "6'2\"", "U.S.", "Mr.", "and",
        "Foreign Minister", "Ms. Voss", "'s", "urged");

    private static readonly Gen<string> Paragraph = Piece.Array[1, 40].Select(pieces => string.Join(pieces.Length % 2 == 0 ? " " : "", pieces));

    private static readonly Gen<Article> Articles = Paragraph.Array[1, 5]
        .Select(paragraphs => new Article { Id = "a", Source = "Sarn Courier", Paragraphs = paragraphs });

    [Fact]
    public void Spans_lie_in_their_paragraph_in_order_without_overlap() => Articles.Sample(article =>
    {
        foreach (var quotation in Extractor.Extract(article).Quotations)
        {
            Assert.NotEmpty(quotation.Spans);
            var before = (Paragraph: 0, End: 0);
            foreach (var (paragraph, text, _) in quotation.Spans)
            {
                Assert.InRange(paragraph, 0, article.Paragraphs.Count - 1);
                Assert.True(text.Start >= 0 && text.Start < text.End && text.End <= article.Paragraphs[paragraph].Length);
                Assert.True((paragraph, text.Start).CompareTo(before) >= 0);
                before = (paragraph, text.End);
            }
        }
    }, iter: 3000);

    [Fact]
    public void No_two_quotations_share_a_word() => Articles.Sample(article =>
    {
        var spans = Extractor.Extract(article).Quotations.SelectMany(quotation => quotation.Spans)
            .OrderBy(span => (span.Paragraph, span.Text.Start))
            .ToList();
        Assert.All(spans.Zip(spans.Skip(1)), pair =>
            Assert.False(pair.First.Paragraph == pair.Second.Paragraph && pair.First.Text.Overlaps(pair.Second.Text)));
    }, iter: 3000);

    [Fact]
    public void No_span_cuts_a_surrogate_pair() => Articles.Sample(article =>
    {
        foreach (var span in Extractor.Extract(article).Quotations.SelectMany(quotation => quotation.Spans))
        {
            Assert.False(Cuts(article.Paragraphs[span.Paragraph], span.Text.Start));
            Assert.False(Cuts(article.Paragraphs[span.Paragraph], span.Text.End));
        }
    }, iter: 3000);

    [Fact]
    public void A_speaker_goes_with_a_method_and_a_confidence() => Articles.Sample(article =>
        Assert.All(Extractor.Extract(article).Quotations, quotation =>
        {
            Assert.Equal(quotation.Speaker is null, quotation.Method == AttributionMethod.None);
            Assert.InRange(quotation.Confidence, quotation.Speaker is null ? 0 : 0.01, quotation.Speaker is null ? 0 : 1);
            Assert.NotEqual("", quotation.Speaker?.Name);
        }), iter: 3000);

    [Fact]
    public void A_direct_quotation_is_quoted_throughout_and_an_indirect_one_nowhere() => Articles.Sample(article =>
        Assert.All(Extractor.Extract(article).Quotations, quotation => Assert.Equal(
            quotation.Directness,
            quotation.Spans.All(span => span.Quoted) ? Directness.Direct
            : quotation.Spans.Any(span => span.Quoted) ? Directness.Mixed
            : Directness.Indirect)), iter: 3000);

    private static bool Cuts(string text, int position) =>
        position > 0 && position < text.Length && char.IsHighSurrogate(text[position - 1]) && char.IsLowSurrogate(text[position]);
}
