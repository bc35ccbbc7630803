using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Site;
using NegotiationsSearch.Web.Site.Texts;

namespace NegotiationsSearch.Tests.Web.Site;

/// <summary>What is pasted beside a quotation, and what is said of a difference.</summary>
public sealed class CitationTests
{
    private static readonly Wording English = Wording.For("en");

    [Fact]
    public void Quoted_words_stand_in_marks_with_speaker_outlet_date_and_address() => Assert.Equal(
        "“The harbour is open” Ilse Marren, Chief Delegate, quoted in “Talks resume”, The Valmere Courier, 16 May 2031, https://courier.example/talks",
        Citation.Of("The harbour is open,", Quotation(Directness.Direct), Article, "https://courier.example/talks", English));

    [Theory]
    [InlineData(Directness.Indirect, "that the harbour is open (reported speech) Ilse Marren")]
    [InlineData(Directness.Mixed, "that the harbour is open (partly quoted) Ilse Marren")]
    public void The_outlets_words_are_not_put_into_the_speakers_mouth(Directness directness, string start) => Assert.StartsWith(
        start,
        Citation.Of("that the harbour is open", Quotation(directness), Article, "https://courier.example/talks", English),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(Directness.Indirect, "reported in “Talks resume”")]
    [InlineData(Directness.Mixed, "quoted in “Talks resume”")]
    public void What_is_reported_is_not_said_to_be_quoted(Directness directness, string place) => Assert.Contains(
        place,
        Citation.Of("that the harbour is open", Quotation(directness), Article, "https://courier.example/talks", English),
        StringComparison.Ordinal);

    [Fact]
    public void An_uncertain_speaker_is_said_to_be_one() => Assert.Contains(
        "Chief Delegate (uncertain)",
        Citation.Of("Open.", Quotation(Directness.Direct) with { Uncertain = true }, Article, "https://courier.example/talks", English),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "1 word dropped, 2 words added.")]
    [InlineData("uk", "Пропущено 1 слово, додано 2 слова.")]
    [InlineData("tr", "1 kelime atılmış, 2 kelime eklenmiş.")]
    public void A_difference_is_summed_up_in_a_sentence(string language, string sentence) => Assert.Equal(sentence, DiffSentence.Of(
        [
            Part(DiffKind.Same, new(0, 11), new(0, 11)),
            Part(DiffKind.Dropped, null, new(12, 15)),
            Part(DiffKind.Added, new(12, 21), null),
        ],
        "the harbour very wide",
        "the harbour now",
        Wording.For(language)));

    private static ArticleAnswer Article => new()
    {
        Id = "talks",
        Title = "Talks resume",
        Source = new SourceAnswer("courier", "The Valmere Courier"),
        Byline = null,
        Url = null,
        Published = "2031-05-16",
        Language = "en",
    };

    private static DiffPartAnswer Part(DiffKind kind, RangeAnswer? mine, RangeAnswer? theirs) => new() { Kind = kind, InText = mine, InOther = theirs };

    private static QuotationAnswer Quotation(Directness directness) => new()
    {
        Id = "q",
        Spans = [],
        Directness = directness,
        Speaker = new SpeakerAnswer("ilse-marren", "Ilse Marren", "Chief Delegate", null),
        Mention = null,
        Cue = null,
        Method = AttributionMethod.Named,
        Confidence = 0.9,
        Uncertain = false,
        Addressee = null,
        Medium = null,
        Via = null,
        Said = null,
        Correction = null,
        Family = "q",
        FamilySize = 1,
        Disputed = false,
    };
}
