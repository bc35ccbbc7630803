using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NegotiationsSearch.Commands;

/// <summary>Runs the command that a command line names.</summary>
internal static class CommandLine
{
    // Signals are handled by Interruption: the library's own handling ends the process two seconds after Ctrl-C.
    private static readonly InvocationConfiguration Configuration = new() { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false };

    public static async Task<int> RunAsync(RootCommand root, IReadOnlyDictionary<Command, string> examples, string[] arguments)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new CommandHelp((HelpAction)help.Action!, examples);
        var parsed = root.Parse(arguments);
        if (parsed.Action is not ParseErrorAction) return await parsed.InvokeAsync(Configuration);
        foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
        await Console.Error.WriteLineAsync("See --help.");
        return ExitCode.Usage;
    }
}
