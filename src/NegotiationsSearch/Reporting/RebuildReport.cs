using System.Text.Json.Serialization;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Reporting;

/// <summary>The closing report of a rebuild.</summary>
/// <param name="Index">The index directory, in full.</param>
/// <param name="Epoch">The epoch that was written and is served now.</param>
/// <param name="Articles">Articles it holds.</param>
/// <param name="Paragraphs">Paragraphs it holds.</param>
/// <param name="Quotations">Quotations it holds.</param>
/// <param name="ParagraphsPerSecond">Paragraphs written a second, those of former versions and of removed articles among them.</param>
internal sealed record RebuildReport(
    string Index, string Epoch, long Articles, long Paragraphs, long Quotations, double Seconds,
    long ParagraphsPerSecond) : Report
{
    /// <summary>The corrections by hand; null without any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CorrectionsSummary? Corrections { get; init; }

    public static RebuildReport Of(IndexState state, RunTally tally, string index, TimeSpan time) => new(
        index, state.Epoch, state.Articles, state.Paragraphs, state.Quotations,
        Math.Round(time.TotalSeconds, 3), (long)(tally.Paragraphs / Math.Max(0.001, time.TotalSeconds)));

    public override IEnumerable<(string Name, string Value)> Rows()
    {
        yield return ("epoch", Epoch);
        yield return ("articles", Number(Articles));
        yield return ("paragraphs", Number(Paragraphs));
        yield return ("quotations", Number(Quotations));
        foreach (var row in Corrections?.Rows() ?? []) yield return row;
        yield return ("seconds", Decimal(Seconds));
        yield return ("paragraphs a second", Number(ParagraphsPerSecond));
    }

    public override IEnumerable<string> Notes() => Corrections?.Notes() ?? [];
}
