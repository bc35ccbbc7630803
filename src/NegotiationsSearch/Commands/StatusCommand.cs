using System.CommandLine;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Commands;

/// <summary><c>status</c>: what is in the index.</summary>
internal static class StatusCommand
{
    public const string Examples =
        """
        NegotiationsSearch status
        NegotiationsSearch status --index /srv/negotiations --json
        """;

    public static Command Create()
    {
        var index = CommonOptions.Index();
        var json = CommonOptions.Json();
        var command = new Command("status", "Show what the index holds. Only reads, also beside a running `index` or `serve`.") { index, json };
        command.SetAction((parsed, _) => Failure.GuardAsync(() => Task.FromResult(Run(parsed.GetRequiredValue(index), parsed.GetValue(json)))));
        return command;
    }

    private static int Run(string directory, bool json)
    {
        Announcement.OfIndex(directory);
        using var index = SearchIndex.Open(directory, new SearchIndexOptions());
        using var snapshot = index.Acquire();
        ReportWriter.Write(ReportOf(snapshot.State, new IndexLayout(directory)), ReportJson.Default.StatusReport, json);
        return ExitCode.Success;
    }

    private static StatusReport ReportOf(Index.IndexState state, IndexLayout layout) => new(
        layout.Root, state.Epoch, state.Generation, state.Articles, state.Paragraphs, state.Quotations, state.Updated,
        BytesIn(layout.EpochsPath), BytesIn(layout.ArchivePath));

    private static long BytesIn(string directory) => Directory.Exists(directory)
        ? new DirectoryInfo(directory).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length)
        : 0;
}
