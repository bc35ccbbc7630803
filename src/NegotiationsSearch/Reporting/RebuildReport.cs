namespace NegotiationsSearch.Reporting;

/// <summary>The closing report of a rebuild.</summary>
/// <param name="Index">The index directory, in full.</param>
/// <param name="Epoch">The epoch that was written and is served now.</param>
/// <param name="Paragraphs">Paragraphs written, those of former versions of an article among them.</param>
/// <param name="Quotations">Quotations written, likewise.</param>
internal sealed record RebuildReport(string Index, string Epoch, long Paragraphs, long Quotations, double Seconds, long ParagraphsPerSecond) : Report
{
    public static RebuildReport Of(RunTally tally, string index, string epoch, TimeSpan time) => new(
        index, epoch, tally.Paragraphs, tally.Quotations, Math.Round(time.TotalSeconds, 3), (long)(tally.Paragraphs / Math.Max(0.001, time.TotalSeconds)));

    public override IEnumerable<(string Name, string Value)> Rows()
    {
        yield return ("epoch", Epoch);
        yield return ("paragraphs", Number(Paragraphs));
        yield return ("quotations", Number(Quotations));
        yield return ("seconds", Decimal(Seconds));
        yield return ("paragraphs a second", Number(ParagraphsPerSecond));
    }
}
