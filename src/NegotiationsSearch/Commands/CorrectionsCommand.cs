using System.CommandLine;
using NegotiationsSearch.Index;
using NegotiationsSearch.Indexing.Corrections;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Commands;

/// <summary><c>corrections apply|list</c>: what editors put right by hand.</summary>
internal static class CorrectionsCommand
{
    public const string Examples =
        """
        NegotiationsSearch corrections apply
        NegotiationsSearch corrections apply --corrections desk/corrections.yaml --index /srv/negotiations
        NegotiationsSearch corrections list
        """;

    public static Command Create(TimeProvider clock) => new(
        "corrections",
        "Apply or show the corrections of quotations by hand: another speaker, other words, suppressed or disputed.")
    {
        Apply(clock), List(),
    };

    private static Command Apply(TimeProvider clock)
    {
        var (index, file, json) = (CommonOptions.Index(), CommonOptions.Corrections(), CommonOptions.Json());
        var command = new Command(
            "apply",
            "Apply the file of corrections to the index. Also done at the start of `index` and `rebuild`. "
            + "A running server shows it within two seconds.") { index, file, json };
        command.SetAction((parsed, _) => Failure.GuardAsync(() =>
            ApplyAsync(parsed.GetRequiredValue(index), parsed.GetValue(file), parsed.GetValue(json), clock)));
        return command;
    }

    private static Command List()
    {
        var (index, file, json) = (CommonOptions.Index(), CommonOptions.Corrections(), CommonOptions.Json());
        var command = new Command("list", "Show the corrections applied last and what became of each. Only reads.") { index, file, json };
        command.SetAction((parsed, _) => Failure.GuardAsync(() =>
            Task.FromResult(Tell(parsed.GetRequiredValue(index), parsed.GetValue(file), parsed.GetValue(json)))));
        return command;
    }

    private static async Task<int> ApplyAsync(string directory, string? file, bool json, TimeProvider clock)
    {
        ExistingIndex.Require(directory);
        using var interruption = new Interruption();
        Announcement.OfIndex(directory);
        CorrectionsReport? report = null;
        await ProgressDisplay.RunAsync("Applying corrections", clock, async progress =>
            report = await CorrectionRun.ApplyAsync(directory, file, progress, clock, interruption.Token));
        ReportWriter.Write(report!, ReportJson.Default.CorrectionsReport, json);
        return report!.Problems.Count > 0 ? ExitCode.Failed
            : report.Corrections.All(line => line.State == CorrectionState.Applied) ? ExitCode.Success
            : ExitCode.SomeSkipped;
    }

    private static int Tell(string directory, string? file, bool json)
    {
        ExistingIndex.Require(directory);
        Announcement.OfIndex(directory);
        ReportWriter.Write(CorrectionRun.Tell(directory, file), ReportJson.Default.CorrectionsReport, json);
        return ExitCode.Success;
    }
}
