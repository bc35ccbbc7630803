using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NegotiationsSearch.Commands;

/// <summary>The usual help, followed by the command's examples and the exit codes.</summary>
internal sealed class CommandHelp(HelpAction usual, IReadOnlyDictionary<Command, string> examples) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (examples.TryGetValue(parseResult.CommandResult.Command, out var lines))
        {
            output.WriteLine("Examples (in a checkout, NegotiationsSearch is: dotnet run --project src/NegotiationsSearch --):");
            foreach (var line in lines.Split('\n')) output.WriteLine($"  {line}");
            output.WriteLine();
        }
        output.WriteLine(ExitCode.Help);
        return ExitCode.Success;
    }
}
