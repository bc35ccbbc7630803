using System.Globalization;
using Spectre.Console;

namespace NegotiationsSearch.Reporting;

/// <summary>Progress as one live line on a terminal.</summary>
internal sealed class TerminalProgress(IAnsiConsole console, ProgressTask task, TimeProvider clock) : RunProgress
{
    private readonly long _started = clock.GetTimestamp();

    public override void Say(string sentence) => console.MarkupLineInterpolated($"[grey]{TerminalText.Clean(sentence)}[/]");

    public override void Show(RunTally tally)
    {
        var rate = tally.Paragraphs / Math.Max(0.001, clock.GetElapsedTime(_started).TotalSeconds);
        var read = tally.Read > 0 ? $"{Number(tally.Read)} read, " : "";
        // Short enough for one line of eighty columns, with millions too.
        task.Description = $"{read}{Number(tally.Paragraphs)} paragraphs, {Number((long)rate)}/s, {Number(tally.Committed)} committed";
    }

    public override void Committed(RunTally tally) => Show(tally);

    public override void Replayed(RunTally tally) => Show(tally);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
