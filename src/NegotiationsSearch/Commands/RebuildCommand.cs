using System.CommandLine;
using NegotiationsSearch.Indexing;
using NegotiationsSearch.Registers;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Commands;

/// <summary><c>rebuild</c>: writes the index anew from the archive.</summary>
internal static class RebuildCommand
{
    public const string Examples =
        """
        NegotiationsSearch rebuild
        NegotiationsSearch rebuild --index /srv/negotiations
        """;

    public static Command Create(TimeProvider clock)
    {
        var index = CommonOptions.Index();
        var register = CommonOptions.ExistingRegister();
        var corrections = CommonOptions.Corrections();
        var json = CommonOptions.Json();
        var command = new Command(
            "rebuild",
            "Write the search index anew from the archive, beside a living server, "
            + "which then follows without a restart. Needs none of the files that were read.")
        {
            index, register, corrections, json,
        };
        command.SetAction((parsed, _) => Failure.GuardAsync(() =>
            RunAsync(
                parsed.GetRequiredValue(index), parsed.GetValue(register), parsed.GetValue(corrections),
                parsed.GetValue(json), clock)));
        return command;
    }

    private static async Task<int> RunAsync(string directory, string? register, string? corrections, bool json, TimeProvider clock)
    {
        ExistingIndex.Require(directory);
        using var interruption = new Interruption();
        Announcement.OfIndex(directory);
        RebuildReport? report = null;
        await ProgressDisplay.RunAsync("Rebuilding from the archive", clock, async progress =>
            report = await RebuildRun.RunAsync(directory, RegisterPaths.In(directory, register), corrections, progress, clock, interruption.Token));
        ReportWriter.Write(report!, ReportJson.Default.RebuildReport, json);
        return ExitCode.Success;
    }
}
