using System.CommandLine;
using NegotiationsSearch.Indexing;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Commands;

/// <summary><c>remove --id|--url|--source</c>: takes articles out for good.</summary>
internal static class RemoveCommand
{
    public const string Examples =
        """
        NegotiationsSearch remove --id river-talks-0412
        NegotiationsSearch remove --id 0xsn4yt04fzv
        NegotiationsSearch remove --url https://gazette.example/a/1 --purge
        NegotiationsSearch remove --source "The Gazette"
        """;

    public static Command Create(TimeProvider clock)
    {
        var key = new RemovalKeyOptions();
        var index = CommonOptions.Index();
        var json = CommonOptions.Json();
        var purge = new Option<bool>("--purge")
        {
            Description = "Take the text out of the archive too, in every version. It cannot be brought back from there.",
        };
        var command = new Command(
            "remove",
            "Remove an article, or all of a source, for good: neither reading it again nor a rebuild brings it back. "
            + "`restore` takes the removal back.")
        {
            key.Id, key.Url, key.Source, purge, index, json,
        };
        command.Validators.Add(key.Validate);
        command.SetAction((parsed, _) => Failure.GuardAsync(() =>
            RunAsync(parsed.GetRequiredValue(index), key.Of(parsed), parsed.GetValue(purge), parsed.GetValue(json), clock)));
        return command;
    }

    private static async Task<int> RunAsync(string directory, RemovalTarget target, bool purge, bool json, TimeProvider clock)
    {
        ExistingIndex.Require(directory);
        using var interruption = new Interruption();
        Announcement.OfIndex(directory);
        RemovalReport? report = null;
        await ProgressDisplay.RunAsync("Removing", clock, async progress =>
            report = await new RemovalRun(progress, clock).RemoveAsync(directory, target, purge, interruption.Token));
        ReportWriter.Write(report!, ReportJson.Default.RemovalReport, json);
        return ExitCode.Success;
    }
}
