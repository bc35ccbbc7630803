using System.CommandLine;
using NegotiationsSearch.Indexing;
using NegotiationsSearch.Registers;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Commands;

/// <summary><c>index PATH…</c>: brings coverage into the index.</summary>
internal static class IndexCommand
{
    public const string Examples =
        """
        NegotiationsSearch index coverage/
        NegotiationsSearch index articles.jsonl.gz --json > report.json
        zcat dump.jsonl.gz | NegotiationsSearch index - --index /srv/negotiations
        """;

    public static Command Create(TimeProvider clock)
    {
        var paths = CommonOptions.Paths();
        var index = CommonOptions.Index();
        var register = CommonOptions.ExistingRegister();
        var corrections = CommonOptions.Corrections();
        var json = CommonOptions.Json();
        var command = new Command(
            "index",
            "Read coverage into the index. Articles that have not changed are left alone; "
            + "changed ones replace their former version. A server on the same directory shows them within two seconds.")
        {
            paths, index, register, corrections, json,
        };
        command.SetAction((parsed, _) => Failure.GuardAsync(() =>
            RunAsync(
                parsed.GetRequiredValue(index), parsed.GetRequiredValue(paths), parsed.GetValue(register),
                parsed.GetValue(corrections), parsed.GetValue(json), clock)));
        return command;
    }

    private static async Task<int> RunAsync(string directory, string[] paths, string? register, string? corrections, bool json, TimeProvider clock)
    {
        using var interruption = new Interruption();
        Announcement.OfIndex(directory);
        RunReport? report = null;
        await ProgressDisplay.RunAsync("Reading coverage", clock, async progress =>
            report = await IndexRun.RunAsync(
                directory, paths, RegisterPaths.In(directory, register), corrections, progress, clock,
                interruption.Token));
        ReportWriter.Write(report!, ReportJson.Default.RunReport, json);
        return ExitCodeOf(report!);
    }

    private static int ExitCodeOf(RunReport report) =>
        report.Interrupted ? ExitCode.Interrupted
        : report.Skipped.Count == 0 ? ExitCode.Success
        : report.Articles.Read > 0 ? ExitCode.SomeSkipped
        : ExitCode.Failed;
}
