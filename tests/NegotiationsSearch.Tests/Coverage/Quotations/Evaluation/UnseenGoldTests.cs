namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

public sealed class UnseenGoldTests
{
    private static readonly IReadOnlyList<AnnotatedArticle> Gold =
        [.. System.IO.Directory.GetFiles(Path.Combine(RepositoryPaths.TestData, "unseen"), "*.jsonl").SelectMany(AnnotatedArticle.ReadAll)];

    [Fact]
    public void Every_annotation_gives_the_words_at_its_offsets() =>
        Assert.All(Gold, gold => Assert.All(gold.Quotes, quote => Assert.Equal(quote.Text, gold.TextAt(quote))));

    [Fact]
    public void Every_speaker_mention_stands_in_the_paragraph_of_its_quotation() =>
        Assert.All(Gold, gold => Assert.All(
            gold.Quotes.Where(quote => quote.SpeakerMention is not null),
            quote => Assert.Contains(quote.SpeakerMention!, gold.Paragraphs[quote.Paragraph], StringComparison.Ordinal)));

    [Fact]
    public void The_parts_of_one_quotation_have_one_speaker() =>
        Assert.All(Gold, gold => Assert.All(
            gold.Quotes.GroupBy(quote => quote.Group),
            quotation => Assert.Single(quotation.Select(part => part.Speaker).Distinct())));
}
