using System.CommandLine;
using NegotiationsSearch.Checking;
using NegotiationsSearch.Coverage.Quotations;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Mapping;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Commands;

/// <summary><c>check "…"</c> and <c>check FILE</c>: whether quotations stand in the index, in this form, and by whom.</summary>
internal static class CheckCommand
{
    public const string Examples =
        """
        NegotiationsSearch check "We will increase the pressure on them" --speaker "Ilna Vash"
        NegotiationsSearch check draft.txt
        NegotiationsSearch check draft.md --json > checks.jsonl
        """;

    private const string Description =
        "Check a quotation, or all of a draft's: whether these words stand in the index, exact, altered, cut or put together, and who says them. "
        + "Speaks of the index alone, never of what was or was not said.";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Command Create()
    {
        var what = new Argument<string>("TEXT|FILE")
        {
            Description = "A quotation; or the file of a draft, of which every quotation is checked with the speaker the draft gives it to.",
        };
        var (options, index) = (new CheckOptions(), CommonOptions.Index());
        var json = new Option<bool>("--json") { Description = "Write JSON, one quotation a line." };
        var command = new Command("check", Description) { what, index, json };
        options.AddTo(command);
        command.SetAction((parsed, interrupted) => Failure.GuardAsync(() =>
            RunAsync(parsed.GetRequiredValue(index), parsed.GetRequiredValue(what), options.Read(parsed), parsed.GetValue(json), interrupted)));
        return command;
    }

    private static async Task<int> RunAsync(string directory, string what, CheckRequest request, bool json, CancellationToken interrupted)
    {
        Announcement.OfIndex(directory);
        using var index = SearchIndex.Open(directory, new SearchIndexOptions());
        using var snapshot = index.Acquire();
        if (File.Exists(what)) await CheckDraftAsync(snapshot, what, request, json, interrupted);
        else CheckOne(snapshot, request with { Text = what }, json);
        return ExitCode.Success;
    }

    private static void CheckOne(IndexSnapshot snapshot, CheckRequest request, bool json)
    {
        var check = Check(snapshot, request);
        foreach (var warning in check.Warnings) Tell(warning);
        if (json) Console.Out.WriteLine(CheckLines.Of(CheckLine.Of(request, check)));
        else new CheckWriter(Terminal.Output()).Write(request, check);
    }

    private static async Task CheckDraftAsync(IndexSnapshot snapshot, string path, CheckRequest request, bool json, CancellationToken interrupted)
    {
        var extractor = new QuotationExtractor();
        var checks = new List<(DraftQuotation, QuoteCheck)>();
        var articles = await DraftReader.ReadAsync(path, Tell, interrupted);
        foreach (var quotation in articles.SelectMany(article => DraftQuotation.Of(article, extractor)))
        {
            var asked = request with { Text = quotation.Text, Speaker = request.Speaker ?? quotation.Speaker };
            var check = Check(snapshot, asked);
            var line = CheckLine.Of(asked, check) with { Article = quotation.Article, Paragraph = quotation.Paragraph };
            if (json) Console.Out.WriteLine(CheckLines.Of(line));
            else checks.Add((quotation with { Speaker = asked.Speaker }, check));
        }
        if (!json && checks.Count == 0) Tell($"There is no quotation in {path}.");
        if (!json) DraftTable.Write(Terminal.Output(), checks);
    }

    private static QuoteCheck Check(IndexSnapshot snapshot, CheckRequest request)
    {
        using var patience = new CancellationTokenSource(Patience);
        return snapshot.Check(request, patience.Token);
    }

    private static void Tell(string line) => Console.Error.WriteLine(TerminalText.Clean(line));
}
