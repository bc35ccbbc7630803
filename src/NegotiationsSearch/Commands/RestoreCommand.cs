using System.CommandLine;
using NegotiationsSearch.Indexing;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Commands;

/// <summary><c>restore --id|--url|--source</c>: takes a removal back.</summary>
internal static class RestoreCommand
{
    public const string Examples =
        """
        NegotiationsSearch restore --source "The Gazette"
        NegotiationsSearch index coverage/gazette/
        """;

    public static Command Create(TimeProvider clock)
    {
        var key = new RemovalKeyOptions();
        var index = CommonOptions.Index();
        var json = CommonOptions.Json();
        var command = new Command("restore", "Take a removal back, under the key it was made with. The articles return when they are read again.")
        {
            key.Id, key.Url, key.Source, index, json,
        };
        command.Validators.Add(key.Validate);
        command.SetAction((parsed, _) => Failure.GuardAsync(() =>
            RunAsync(parsed.GetRequiredValue(index), key.Of(parsed), parsed.GetValue(json), clock)));
        return command;
    }

    private static async Task<int> RunAsync(string directory, RemovalTarget target, bool json, TimeProvider clock)
    {
        ExistingIndex.Require(directory);
        using var interruption = new Interruption();
        Announcement.OfIndex(directory);
        RemovalReport? report = null;
        await ProgressDisplay.RunAsync("Restoring", clock, async progress =>
            report = await new RemovalRun(progress, clock).RestoreAsync(directory, target, interruption.Token));
        ReportWriter.Write(report!, ReportJson.Default.RemovalReport, json);
        return ExitCode.Success;
    }
}
