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
        task.Description = string.Create(
            CultureInfo.InvariantCulture,
            $"{tally.Read:N0} articles read, {tally.Paragraphs:N0} paragraphs indexed, {rate:N0} a second, {tally.Committed:N0} articles committed");
    }

    public override void Committed(RunTally tally) => Show(tally);
}
