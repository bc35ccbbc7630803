using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Spectre.Console;

namespace NegotiationsSearch.Reporting;

/// <summary>Writes a closing report to standard output: JSON when asked for, a table on a terminal, plain lines otherwise.</summary>
internal static class ReportWriter
{
    public static void Write<T>(T report, JsonTypeInfo<T> type, bool json) where T : Report
    {
        var console = Terminal.Output();
        if (json) Console.Out.WriteLine(JsonSerializer.Serialize(report, type));
        else if (console.Profile.Out.IsTerminal) WriteTable(console, report);
        else WriteLines(Console.Out, report);
        Console.Out.Flush();
    }

    private static void WriteLines(TextWriter output, Report report)
    {
        foreach (var (name, value) in report.Rows()) output.WriteLine(TerminalText.Clean($"{name}: {value}"));
        foreach (var note in report.Notes()) output.WriteLine(TerminalText.Clean(note));
    }

    private static void WriteTable(IAnsiConsole console, Report report)
    {
        var table = new Table().Border(TableBorder.Rounded).HideHeaders().AddColumn("").AddColumn(new TableColumn("").RightAligned());
        foreach (var (name, value) in report.Rows()) table.AddRow(Safe(name), Safe(value));
        console.Write(table);
        foreach (var note in report.Notes()) console.MarkupLine($"[yellow]{Safe(note)}[/]");
    }

    private static string Safe(string text) => Markup.Escape(TerminalText.Clean(text));
}
