using System.CommandLine;
using NegotiationsSearch.Checking;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Mapping;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Commands;

/// <summary><c>check "…"</c> and <c>check FILE</c>, <c>check -</c>: whether quotations stand in the index, in this form, and by whom.</summary>
internal static class CheckCommand
{
    public const string Examples =
        """
        NegotiationsSearch check "We will increase the pressure on them" --speaker "Ilna Vash"
        NegotiationsSearch check draft.txt
        NegotiationsSearch check draft.md --json > checks.jsonl
        NegotiationsSearch check - < draft.txt
        """;

    private const string Description =
        "Check a quotation, or all of a draft's: whether these words stand in the index, exact, altered, cut or put together, and who says them. "
        + "Speaks of the index alone, never of what was or was not said.";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Command Create()
    {
        var what = new Argument<string>("TEXT|FILE")
        {
            Description = "A quotation; or a draft, of which every quotation is checked with the speaker the draft gives it to: "
                + "a file or folder of coverage, with or without its source, or of text alone; '-' reads it from standard input.",
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
        if (DraftReader.IsPath(what)) return await CheckDraftAsync(snapshot, what, request, json, interrupted);
        CheckOne(snapshot, request with { Text = what }, json);
        return ExitCode.Success;
    }

    private static void CheckOne(IndexSnapshot snapshot, CheckRequest request, bool json)
    {
        var check = Check(snapshot, request);
        foreach (var warning in check.Warnings) Tell(warning);
        if (json) Console.Out.WriteLine(CheckLines.Of(CheckLine.Of(request, check)));
        else new CheckWriter(Terminal.Output()).Write(request, check);
    }

    private static async Task<int> CheckDraftAsync(
        IndexSnapshot snapshot, string path, CheckRequest request, bool json, CancellationToken interrupted)
    {
        var draft = await DraftReader.ReadAsync(path, Tell, interrupted);
        var run = new DraftCheck(asked => Check(snapshot, asked), Tell);
        var checks = new List<CheckedQuotation>();
        foreach (var check in run.Of(draft.Articles, request))
        {
            if (json) Console.Out.WriteLine(CheckLines.Of(CheckLine.Of(check)));
            else checks.Add(check);
        }
        if (!json) DraftTable.Write(Terminal.Output(), checks);
        var exitCode = run.ExitCodeOf(draft);
        if (!json && checks.Count == 0 && exitCode == ExitCode.Success) Tell($"There is no quotation in {path}.");
        return exitCode;
    }

    private static QuoteCheck Check(IndexSnapshot snapshot, CheckRequest request)
    {
        using var patience = new CancellationTokenSource(Patience);
        return snapshot.Check(request, patience.Token);
    }

    private static void Tell(string line) => Console.Error.WriteLine(TerminalText.Clean(line));
}
