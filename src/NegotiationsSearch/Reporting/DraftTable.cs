using System.Globalization;
using NegotiationsSearch.Checking;
using NegotiationsSearch.Index;
using Spectre.Console;

namespace NegotiationsSearch.Reporting;

/// <summary>Shows what checking the quotations of a draft came to: a table on a terminal, a line each elsewhere.</summary>
internal static class DraftTable
{
    private const int Shown = 100;
    private static readonly string[] Columns = ["¶", "wording", "speaker", "quotation", "best passage"];

    public static void Write(IAnsiConsole console, IReadOnlyList<(DraftQuotation Quotation, QuoteCheck Check)> checks)
    {
        if (console.Profile.Out.IsTerminal) WriteTable(console, checks);
        else foreach (var (quotation, check) in checks) console.Profile.Out.Writer.WriteLine(string.Join('\t', Cells(quotation, check)));
        if (checks.Count > 0) console.Profile.Out.Writer.WriteLine(CheckWords.Searched(checks[0].Check.Searched));
        console.Profile.Out.Writer.Flush();
    }

    private static void WriteTable(IAnsiConsole console, IReadOnlyList<(DraftQuotation Quotation, QuoteCheck Check)> checks)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns(Columns);
        foreach (var (quotation, check) in checks) table.AddRow([.. Cells(quotation, check).Select(Markup.Escape)]);
        console.Write(table);
    }

    private static IEnumerable<string> Cells(DraftQuotation quotation, QuoteCheck check) => new[]
    {
        quotation.Paragraph.ToString(CultureInfo.InvariantCulture),
        CheckWords.Short(check),
        SpeakerCell(quotation, check),
        quotation.Text.Length <= Shown ? quotation.Text : quotation.Text[..Shown] + "…",
        check.Passages is [var best, ..] ? $"{best.Article.SourceName} {best.Article.Published}".Trim() : "",
    }.Select(TerminalText.Clean);

    private static string? OtherOf(QuoteCheck check) =>
        check.Passages.FirstOrDefault(passage => passage.IsBySpeaker == false)?.Quotation?.Speaker?.Name;

    private static string SpeakerCell(DraftQuotation quotation, QuoteCheck check) => check.Attribution switch
    {
        CheckAttribution.Same => $"{quotation.Speaker}: same",
        CheckAttribution.OtherSpeaker => $"{quotation.Speaker}: other ({OtherOf(check)})",
        CheckAttribution.Unattributed => $"{quotation.Speaker}: nobody named",
        _ => quotation.Speaker ?? "",
    };
}
