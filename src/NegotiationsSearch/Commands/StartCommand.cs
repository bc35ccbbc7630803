using System.CommandLine;
using NegotiationsSearch.Serving;

namespace NegotiationsSearch.Commands;

/// <summary>No command at all: serve what there is, and when there is nothing, the sample coverage.</summary>
internal static class StartCommand
{
    public const string Examples =
        """
        NegotiationsSearch
        NegotiationsSearch index coverage/
        NegotiationsSearch search '"off the table"'
        """;

    public static RootCommand Create(TimeProvider clock)
    {
        var options = new ServeOptions();
        var command = new RootCommand(
            "Full-text search over news coverage of negotiations: who said what, where it was reported, and when.\n"
            + "Without a command it serves the index over HTTP; while nothing is indexed, a fictional sample.");
        options.AddTo(command);
        command.SetAction((parsed, _) => Failure.GuardAsync(() => RunAsync(options.Read(parsed), clock)));
        return command;
    }

    private static async Task<int> RunAsync(ServeSettings settings, TimeProvider clock)
    {
        using var interruption = new Interruption("Stopping.");
        if (!ServedIndex.HasCoverage(settings.Directory))
            await SampleCoverage.EnsureAsync(ServedIndex.SampleDirectory(settings.Directory), clock, interruption.Token);
        await new Server(settings, clock).RunAsync(interruption.Token);
        return ExitCode.Success;
    }
}
