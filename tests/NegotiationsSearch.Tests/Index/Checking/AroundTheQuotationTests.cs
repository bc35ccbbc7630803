using System.Text.Json;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Tests.Index.Search;
using NegotiationsSearch.Tests.Index.Search.Suites;

namespace NegotiationsSearch.Tests.Index.Checking;

/// <summary>What stands around a quotation in its paragraph: its cue, and what turns it round.</summary>
public sealed class AroundTheQuotationTests : IDisposable
{
    private const string Speech = "We will leave the islands before the first snow";
    private const string Negated = "give up the islands before the first snow";
    private const string Dated = "I shall come to the old harbour on Sept. 11 with all my boats";
    private const string Cue = "Ada Orr told the harbour council";

    private readonly TemporaryIndex _index = new();

    public AroundTheQuotationTests() => _index.Write(writer =>
    {
        writer.Replace(Article("cue", $"“{Speech},” {Cue}.", Speech));
        writer.Replace(Article("dated", $"“{Dated},” Ada Orr said.", Dated));
        writer.Replace(Article("negated", $"Ada Orr said she would never “{Negated}”, and left.", Negated));
    });

    [Theory]
    [InlineData(Speech + ", " + Cue)]
    [InlineData(Speech + " " + Cue + ".")]
    public void A_text_copied_with_its_cue_and_no_marks_is_the_quotation(string text)
    {
        var check = Check(text);
        Assert.Equal((CheckWording.Exact, FoundIn.Quotation), (check.Wording, check.FoundIn));
        Assert.Equal(CheckAttribution.Same, check.Attribution);
        Assert.Contains($"Only the words that were quoted were checked: \"{Speech}\".", check.Warnings);
        var passage = check.Passages[0];
        Assert.Equal(Speech, text[passage.Checked.Start..passage.Checked.End]);
    }

    [Fact]
    public void A_negation_outside_of_the_marks_is_told()
    {
        var check = Check(Negated);
        Assert.Equal(CheckWording.Exact, check.Wording);
        Assert.Contains("In the article a negation stands before these words, outside of the quotation marks: \"never\".", check.Warnings);
        Assert.Empty(Check(Speech).Warnings);
    }

    [Theory]
    [InlineData("Ada Orr: " + Speech)]
    [InlineData(Speech + ", deputy harbour master Orr said on Monday")]
    public void A_label_or_a_cue_of_ones_own_is_no_change(string text)
    {
        var check = Check(text);
        Assert.Equal((CheckWording.Exact, CheckAttribution.Same), (check.Wording, check.Attribution));
        Assert.Contains($"Only the words that were quoted were checked: \"{Speech}\".", check.Warnings);
    }

    [Fact]
    public void What_stands_of_a_text_that_is_mostly_invented_is_shown()
    {
        const string Invented = " Then I will grow tomatoes on a roof somewhere inland and write short poems about gulls for anybody "
            + "who would rather listen to those than to another speech of mine at noon.";
        var check = Check(Speech + "." + Invented + Invented);
        Assert.Equal((CheckWording.NotFound, 0), (check.Wording, check.Passages.Count));
        var nearest = Assert.Single(check.Nearest);
        Assert.Equal((0, Speech.Length), (nearest.Checked.Start, nearest.Checked.End));
        Assert.True(nearest.IsBySpeaker);
    }

    [Fact]
    public void A_date_cut_at_its_abbreviation_is_cut_in_mid_sentence() =>
        Assert.Equal(CheckWording.Truncated, Check("I shall come to the old harbour on Sept").Wording);

    [Theory]
    [InlineData("[He] shall come to the old harbour on Sept. 11 with all my boats", CheckWording.Exact)]
    [InlineData("[Rowe] shall come to the old harbour on Sept. 11 with all my boats", CheckWording.Altered)]
    [InlineData("I shall come to the (flooded) old harbour on Sept. 11 with all my boats", CheckWording.Exact)]
    [InlineData("I shall come (unless my daughter asks me not to) to the old harbour on Sept. 11 with all my boats", CheckWording.Altered)]
    public void Brackets_name_nobody_for_I_and_hold_no_more_than_a_note(string text, CheckWording wording)
    {
        var check = Check(text);
        Assert.Equal(wording, check.Wording);
        Assert.Equal(wording == CheckWording.Exact, check.Warnings.Any(warning => warning.StartsWith("Words in brackets", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_very_words_are_sure_however_common() => Assert.Equal(1, Check(Speech).Confidence);

    public void Dispose() => _index.Dispose();

    private QuoteCheck Check(string text)
    {
        using var search = SearchIndex.Open(_index.Path);
        using var snapshot = search.Acquire();
        return snapshot.Check(new CheckRequest { Text = text, Speaker = "Ada Orr" }, TestContext.Current.CancellationToken);
    }

    private static ArticleDocument Article(string name, string paragraph, string words)
    {
        JsonElement[] span = [JsonSerializer.SerializeToElement(0), JsonSerializer.SerializeToElement(words)];
        return new SuiteArticle
        {
            Name = name,
            Paragraphs = [paragraph],
            Quotations = [new SuiteQuotation { Spans = [span], Speaker = "Ada Orr", Kind = SpeakerKind.Person }],
        }.ToDocument();
    }
}
