using NegotiationsSearch.Index.Checking;

namespace NegotiationsSearch.Tests.Index.Checking;

/// <summary>What of a copied text is checked, and what is its cue.</summary>
public class QuotedRunsTests
{
    [Theory]
    [InlineData("We keep the bridge.", "We keep the bridge.")]
    [InlineData("“We keep the bridge”", "We keep the bridge")]
    [InlineData("“We keep,” she said, “the bridge.”", "We keep,|the bridge.")]
    [InlineData("„Wir behalten die Brücke“, sagte sie.", "Wir behalten die Brücke")]
    [InlineData("«Ми залишимо цей старий міст», — сказала вона.", "Ми залишимо цей старий міст")]
    [InlineData("\"We keep the bridge,\" she said.", "We keep the bridge,")]
    [InlineData("“We keep the “old” bridge”", "We keep the “old” bridge")]
    [InlineData("“We keep the \"old\" bridge”", "We keep the \"old\" bridge")]
    [InlineData("\"We keep the \"old\" bridge\"", "\"We keep the \"old\" bridge\"")]
    [InlineData("“Old” is what she called the bridge", "“Old” is what she called the bridge")]
    [
        InlineData(
            "“Yes,” she told the delegates of both sides who had waited since morning",
            "“Yes,” she told the delegates of both sides who had waited since morning")]
    [InlineData("‘We don’t keep the workers’ bridge,’ she wrote.", "We don’t keep the workers’ bridge,")]
    [InlineData("'We don't keep the bridge,' she didn't write. 'We sell it.'", "We don't keep the bridge,|We sell it.")]
    [InlineData("»Wir behalten die Brücke«, sagte sie.", "Wir behalten die Brücke")]
    [InlineData("She wrote on X: “We keep the bridge and the lock.”", "We keep the bridge and the lock.")]
    [InlineData("Our view is this: “old” bridges are kept", "Our view is this: “old” bridges are kept")]
    [InlineData("“We keep the bridge", "We keep the bridge")]
    [InlineData("", "")]
    public void Speech_is_parted_from_its_cue(string text, string runs) =>
        Assert.Equal(runs, string.Join('|', QuotedRuns.In(text).Select(run => text[run.Start..run.End])));

    [Theory]
    [InlineData("“")]
    [InlineData("'")]
    [InlineData("‘ ")]
    public void Marks_without_end_are_read_in_linear_time(string mark) =>
        Assert.NotEmpty(QuotedRuns.In(string.Concat(Enumerable.Repeat(mark, 15_000))));
}
