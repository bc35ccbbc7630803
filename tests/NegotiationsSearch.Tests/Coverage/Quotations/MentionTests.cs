using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Quotations;

namespace NegotiationsSearch.Tests.Coverage.Quotations;

/// <summary>Who is named in a paragraph without speaking in it.</summary>
public sealed class MentionTests
{
    private static readonly QuotationExtractor Extractor = new();

    [Fact]
    public void Somebody_named_is_a_mention_under_the_fullest_name() =>
        Assert.Equal(["0 Mara Voss: Mara Voss", "1 Voss: Mara Voss"], Mentions("Foreign Minister Mara Voss came late.", "Nobody greeted Voss."));

    [Fact]
    public void Each_person_is_one_mention_a_paragraph() =>
        Assert.Equal(["0 Mara Voss: Mara Voss"], Mentions("Minister Mara Voss came late, and the hosts waited for Voss."));

    [Fact]
    public void Who_speaks_in_the_paragraph_is_no_mention_there() =>
        Assert.Equal(["0 Jon Hale: Jon Hale"], Mentions("\"We will not sign,\" Minister Mara Voss told Chancellor Jon Hale."));

    [Fact]
    public void Somebody_named_in_quoted_words_is_a_mention() =>
        Assert.Equal(
            ["1 Voss: Mara Voss"],
            Mentions("Minister Mara Voss said nothing was signed.", "\"Nobody believes Voss,\" Chancellor Jon Hale said."));

    [Fact]
    public void Places_bodies_and_outlets_are_no_mentions() =>
        Assert.Empty(Mentions("The Norland Foreign Ministry in Sarn wrote to the Orme Herald about Lumer and the Strait Compact."));

    [Fact]
    public void Mentions_stand_in_reading_order_with_their_place()
    {
        const string Text = "\"Ask Chancellor Jon Hale,\" said a spokesman for President Edda Lund.";
        var found = Extractor.Extract(Article(Text)).Mentions;
        Assert.Equal(["Jon Hale", "Edda Lund"], found.Select(mention => mention.Words.Text.In(Text).ToString()));
    }

    private static IEnumerable<string> Mentions(params string[] paragraphs) =>
        Extractor.Extract(Article(paragraphs)).Mentions
            .Select(mention => $"{mention.Words.Paragraph} {mention.Words.Text.In(paragraphs[mention.Words.Paragraph])}: {mention.Person.Name}");

    private static Article Article(params string[] paragraphs) => new() { Id = "a", Source = "Sarn Courier", Paragraphs = paragraphs };
}
