using Spectre.Console;

namespace NegotiationsSearch.Reporting;

/// <summary>The consoles of this process. Each knows for itself whether it is a terminal.</summary>
internal static class Terminal
{
    public static IAnsiConsole Output() => Create(Console.Out);

    public static IAnsiConsole Error() => Create(Console.Error);

    private static IAnsiConsole Create(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
}
