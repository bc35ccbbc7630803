using System.Globalization;
using System.Runtime.CompilerServices;
using NegotiationsSearch.Benchmarks.Scale;

namespace NegotiationsSearch.Benchmarks.Extraction;

/// <summary>The results of an extraction run as Markdown.</summary>
internal static class ExtractionReport
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static void Write(TextWriter output, CoverageResult coverage, IReadOnlyList<HostileResult> hostile)
    {
        output.WriteLine($"Measured on {Machine.Describe()}{(Machine.Load() is { } load ? $", load average {load}" : "")}.");
        output.WriteLine();
        output.WriteLine("| file | articles | paragraphs | quotations | seconds | CPU seconds | paragraphs a CPU second |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        output.WriteLine(string.Create(
            Culture,
            $"| {coverage.File} | {coverage.Articles:N0} | {coverage.Paragraphs:N0} | {coverage.Quotations:N0} | "
            + $"{coverage.Wall.TotalSeconds:0.0} | {coverage.Processor.TotalSeconds:0.0} | "
            + $"{coverage.ParagraphsPerProcessorSecond:N0} |"));
        output.WriteLine();
        output.WriteLine("| hostile text | size | ms | ms at twice the size | ratio |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var result in hostile)
            output.WriteLine(string.Create(
                Culture,
                $"| {result.Text.Name} | {result.Text.Size:N0} | {result.Once.TotalMilliseconds:0.0} | "
                + $"{result.Twice.TotalMilliseconds:0.0} | {result.Ratio:0.0} |"));
    }

    /// <summary>Keeps the results in the source tree, with the command that repeats them.</summary>
    public static void Save(CoverageResult coverage, IReadOnlyList<HostileResult> hostile, [CallerFilePath] string here = "")
    {
        using var file = new StreamWriter(Path.Combine(Path.GetDirectoryName(here)!, "..", "Results", "extraction.md")) { NewLine = "\n" };
        file.WriteLine("# Extraction");
        file.WriteLine();
        file.WriteLine(
            "Quotations, speakers and mentions on one thread, without reading and indexing. "
            + "CPU seconds count all threads of the process,");
        file.WriteLine(
            "collecting garbage among them, and change least with other work on the machine. Hostile text: "
            + "the best of seven runs; a ratio");
        file.WriteLine("of about 2 says that the time grows with the length, about 4 that it grows with its square. Repeat it with");
        file.WriteLine();
        file.WriteLine("```");
        file.WriteLine($"dotnet run -c Release --project tests/NegotiationsSearch.Benchmarks -- extraction {coverage.File}");
        file.WriteLine("```");
        file.WriteLine();
        Write(file, coverage, hostile);
    }
}
