using System.Globalization;
using NegotiationsSearch.Checking;
using NegotiationsSearch.Index;
using Spectre.Console;

namespace NegotiationsSearch.Reporting;

/// <summary>
/// Shows what checking the quotations of a draft came to: on a terminal a table for each article, elsewhere a line of
/// tab-separated cells for each quotation.
/// </summary>
internal static class DraftTable
{
    private const int Shown = 100;
    private static readonly string[] Columns = ["¶", "wording", "speaker", "quotation", "best passage"];

    public static void Write(IAnsiConsole console, IReadOnlyList<CheckedQuotation> checks)
    {
        if (console.Profile.Out.IsTerminal)
            foreach (var article in checks.GroupBy(check => check.Quotation.Article, StringComparer.Ordinal))
                WriteTable(console, article.Key, article);
        else
            foreach (var check in checks) console.Profile.Out.Writer.WriteLine(string.Join('\t', Line(check)));
        if (checks.Count > 0) console.Profile.Out.Writer.WriteLine(CheckWords.Searched(checks[0].Check.Searched));
        console.Profile.Out.Writer.Flush();
    }

    private static void WriteTable(IAnsiConsole console, string article, IEnumerable<CheckedQuotation> checks)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns(Columns).Title(Markup.Escape(TerminalText.Clean(article)));
        foreach (var check in checks)
            table.AddRow(
                [.. Cells(check).Append(string.Join('\n', Found(check).Where(cell => cell.Length > 0))).Select(Markup.Escape)]);
        console.Write(table);
    }

    private static IEnumerable<string> Line(CheckedQuotation check) =>
        [.. Cells(check), .. Found(check), TerminalText.Clean(check.Quotation.Article)];

    private static IEnumerable<string> Cells(CheckedQuotation check) => new[]
    {
        check.Quotation.Paragraph.ToString(CultureInfo.InvariantCulture),
        CheckWords.Short(check.Check),
        SpeakerCell(check.Request.Speaker, check.Check),
        check.Quotation.Text.Length <= Shown ? check.Quotation.Text : check.Quotation.Text[..Shown] + "…",
    }.Select(TerminalText.Clean);

    // Where the words stand, what differs there, and the way to it; of a spliced text, of each part; of a short one, of the first hit.
    private static IEnumerable<string> Found(CheckedQuotation check)
    {
        if (check.Check.PhraseHits is [var hit, ..])
            return new[] { $"{hit.Article.SourceName} {hit.Article.Published}".Trim(), "", hit.Article.Url ?? "" }.Select(TerminalText.Clean);
        var passages = check.Check.Passages.Take(check.Check.Wording == CheckWording.Spliced ? int.MaxValue : 1).ToList();
        return new[]
        {
            Joined(passage => $"{passage.Article.SourceName} {passage.Article.Published}".Trim()),
            Joined(passage => DifferenceText.Of(check.Request.Text, passage)),
            Joined(passage => passage.Article.Url ?? ""),
        }.Select(TerminalText.Clean);

        string Joined(Func<CheckedPassage, string> cell) => string.Join(" | ", passages.Select(cell));
    }

    private static string SpeakerCell(string? speaker, QuoteCheck check) => check.Attribution switch
    {
        CheckAttribution.Same => $"{speaker}: same",
        CheckAttribution.OtherSpeaker => $"{speaker}: other ({OtherOf(check)})",
        CheckAttribution.Unattributed => $"{speaker}: nobody named",
        null when check.Passages.Count > 0 => $"{speaker}: not known who",
        _ => speaker ?? "",
    };

    private static string? OtherOf(QuoteCheck check) =>
        check.Passages.FirstOrDefault(passage => passage.IsBySpeaker == false)?.Quotation?.Speaker?.Name;
}
