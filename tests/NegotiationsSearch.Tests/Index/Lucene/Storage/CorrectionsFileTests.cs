using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Tests.Index.Lucene.Storage;

public sealed class CorrectionsFileTests : IDisposable
{
    private static readonly CorrectionList List = new([new ListedCorrection
    {
        Quotation = "0xsn4yt04fzv-q1a2b3c4d5e6f",
        GivenQuotation = "0xsn4yt04fzv-q2a2b3c4d5e6f",
        State = CorrectionState.SpanGone,
        Kinds = [CorrectionKind.Speaker, CorrectionKind.Span],
        Date = new DateOnly(2031, 5, 20),
        Note = "«Ні» was said by another.",
        Article = new CorrectedArticle("0xsn4yt04fzv", "Talks", "Valmere Courier", null, "2031-05-16"),
        FormerWords = "Ні",
        FormerSpeaker = new CorrectedSpeaker("Edda Orr", null),
        Speaker = new CorrectedSpeaker("Ilna Vash", "minister"),
    }]);

    private readonly StorageFixture _fixture = new();

    [Fact]
    public void A_list_is_read_as_it_was_written()
    {
        CorrectionsFile.Write(_fixture.Layout, List);
        Assert.Equivalent(List, CorrectionsFile.Read(_fixture.Layout), strict: true);
    }

    [Fact]
    public void Without_corrections_there_is_no_file()
    {
        CorrectionsFile.Write(_fixture.Layout, CorrectionList.Empty);
        Assert.Null(CorrectionsFile.Read(_fixture.Layout));
        Assert.Equal("none", CorrectionsFile.StampOf(_fixture.Layout));
    }

    [Fact]
    public void The_stamp_changes_with_the_list_alone()
    {
        CorrectionsFile.Write(_fixture.Layout, List);
        var stamp = CorrectionsFile.StampOf(_fixture.Layout);
        CorrectionsFile.Write(_fixture.Layout, List);
        Assert.Equal(stamp, CorrectionsFile.StampOf(_fixture.Layout));
        CorrectionsFile.Write(_fixture.Layout, CorrectionList.Empty);
        Assert.NotEqual(stamp, CorrectionsFile.StampOf(_fixture.Layout));
        Assert.Empty(CorrectionsFile.Read(_fixture.Layout)!.Corrections);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"corrections":[{"quotation":"x"}]}""")]
    public void What_is_no_list_is_told_with_its_file(string text)
    {
        File.WriteAllText(_fixture.Layout.CorrectionsPath, text);
        var error = Assert.Throws<InvalidDataException>(() => CorrectionsFile.Read(_fixture.Layout));
        Assert.Contains("corrections.json", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _fixture.Dispose();
}
