using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Quotations;

namespace NegotiationsSearch.Tests.Coverage.Quotations;

public sealed class SpeakerKindTests
{
    [Theory]
    [InlineData("Mara Voss said", SpeakerKind.Person)]
    [InlineData("Chancellor Voss said", SpeakerKind.PartialName)]
    [InlineData("the Kremlin said", SpeakerKind.Organization)]
    [InlineData("the Norland Foreign Ministry said", SpeakerKind.Organization)]
    [InlineData("the Russian leader said", SpeakerKind.Office)]
    [InlineData("the Kremlin spokesman said", SpeakerKind.Office)]
    [InlineData("the Turkish president said", SpeakerKind.Office)]
    [InlineData("said Ukraine's foreign minister", SpeakerKind.Office)]
    [InlineData("Ukraine's foreign minister said", SpeakerKind.Office)]
    [InlineData("said the president of Poland", SpeakerKind.Office)]
    [InlineData("a Kremlin spokesman said", SpeakerKind.Anonymous)]
    [InlineData("the former Russian leader said", SpeakerKind.Anonymous)]
    [InlineData("the deputy Polish minister said", SpeakerKind.Anonymous)]
    [InlineData("the leader said", SpeakerKind.Anonymous)]
    [InlineData("Russian officials said", SpeakerKind.Anonymous)]
    [InlineData("a source in the President's Office said", SpeakerKind.Anonymous)]
    [InlineData("critics said", SpeakerKind.Anonymous)]
    public void A_speaker_is_of_the_kind_the_words_make_known(string clause, SpeakerKind expected)
    {
        var article = new Article { Id = "a", Source = "Sarn Courier", Paragraphs = [$"\"We will not sign,\" {clause}."] };
        Assert.Equal(expected, Assert.Single(new QuotationExtractor().Extract(article).Quotations).Speaker?.Kind);
    }

    [Fact]
    public void An_office_that_a_name_in_the_article_resolves_is_that_person()
    {
        var article = new Article
        {
            Id = "a",
            Source = "Sarn Courier",
            Paragraphs = ["Polish President Edda Lund came late.", "\"We will not sign,\" the Polish president said."],
        };
        Assert.Equal("Edda Lund", Assert.Single(new QuotationExtractor().Extract(article).Quotations).Speaker?.Name);
    }
}
