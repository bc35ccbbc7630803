using System.CommandLine;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Commands;

/// <summary><c>search "…"</c>: one search, on the terminal.</summary>
internal static class SearchCommand
{
    public const string Examples =
        """
        NegotiationsSearch search '"off the table"'
        NegotiationsSearch search 'ceasefire -winter' --speaker "Ilna Vash" --in quotes
        NegotiationsSearch search --source "The Gazette" --from 2025-04 --sort oldest
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Command Create()
    {
        var options = new SearchOptions();
        var index = CommonOptions.Index();
        var command = new Command(
            "search",
            "Search the index: hits with the match marked, who says it, the source and the date, "
            + "and counts by speaker, source and month.");
        options.AddTo(command);
        command.Add(index);
        command.SetAction((parsed, _) => Failure.GuardAsync(() => Task.FromResult(Run(parsed.GetRequiredValue(index), options.Read(parsed)))));
        return command;
    }

    private static int Run(string directory, SearchRequest request)
    {
        Announcement.OfIndex(directory);
        using var index = SearchIndex.Open(directory, new SearchIndexOptions());
        using var snapshot = index.Acquire();
        using var patience = new CancellationTokenSource(Patience);
        var result = snapshot.Search(request, patience.Token);
        foreach (var warning in request.Query.Warnings.Concat(result.Warnings)) Console.Error.WriteLine(TerminalText.Clean(warning));
        new ResultWriter(Terminal.Output()).Write(request, result);
        return ExitCode.Success;
    }
}
