using Spectre.Console;

namespace NegotiationsSearch.Reporting;

/// <summary>Runs work with its progress on standard error: a live line on a terminal, plain lines otherwise.</summary>
internal static class ProgressDisplay
{
    public static Task RunAsync(string title, TimeProvider clock, Func<RunProgress, Task> work)
    {
        var console = Terminal.Error();
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Out.IsTerminal) return work(new PlainProgress(Console.Error));
        return console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ElapsedTimeColumn())
            .StartAsync(display => work(new TerminalProgress(console, display.AddTask(Markup.Escape(title)).IsIndeterminate(), clock)));
    }
}
