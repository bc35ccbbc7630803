using System.Globalization;
using System.Runtime.CompilerServices;

namespace NegotiationsSearch.Benchmarks.Scale;

/// <summary>The results of a scale run as Markdown.</summary>
internal static class ScaleReport
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static void Write(TextWriter output, IndexingResult? indexing, SearchResults searches)
    {
        output.WriteLine($"Measured on {Machine.Describe()}{(Machine.Load() is { } load ? $", load average {load}" : "")}.");
        output.WriteLine();
        if (indexing is not null) Write(output, indexing);
        Write(output, searches);
    }

    /// <summary>Keeps the results in the source tree, with the command that repeats them.</summary>
    public static void Save(IndexingResult indexing, SearchResults searches, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "..", "Results", "scale.md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("# The scale run");
        file.WriteLine();
        file.WriteLine(
            "Indexing with extraction, then searching over HTTP, one request at a time, with the facets speaker, "
            + "source and month and 20 hits.");
        file.WriteLine(
            "Times are the client's; CPU is what the server used of the processors a request, "
            + "which other work on the machine changes least.");
        file.WriteLine("Repeat it with");
        file.WriteLine();
        file.WriteLine("```");
        file.WriteLine($"dotnet run -c Release --project tests/NegotiationsSearch.Benchmarks -- scale {indexing.File}");
        file.WriteLine("```");
        file.WriteLine();
        Write(file, indexing, searches);
    }

    private static void Write(TextWriter output, IndexingResult indexing)
    {
        output.WriteLine($"Indexing {indexing.File}:");
        output.WriteLine();
        output.WriteLine("| articles | paragraphs | quotations | seconds | CPU seconds | paragraphs/s | peak memory |");
        output.WriteLine("|---:|---:|---:|---:|---:|---:|---:|");
        output.WriteLine(string.Create(
            Culture,
            $"| {indexing.Articles:N0} | {indexing.Paragraphs:N0} | {indexing.Quotations:N0} | "
            + $"{indexing.Wall.TotalSeconds:0.0} | {indexing.Processor.TotalSeconds:0.0} | "
            + $"{indexing.ParagraphsPerSecond:N0} | {Megabytes(indexing.PeakBytes)} |"));
        output.WriteLine();
    }

    private static void Write(TextWriter output, SearchResults searches)
    {
        output.WriteLine(string.Create(
            Culture,
            $"Serving: ready after {searches.Start.TotalSeconds:0.0} s, "
            + $"first answer {searches.First.TotalMilliseconds:0} ms, memory {Megabytes(searches.Memory)}."));
        output.WriteLine();
        output.WriteLine("| query | hits | median ms | p95 ms | CPU ms |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var query in searches.Queries)
            output.WriteLine(string.Create(
                Culture,
                $"| {(query.Query.Length == 0 ? "(browse)" : $"`{query.Query}`")} | {query.Hits:N0} | "
                + $"{query.Quantile(0.5).TotalMilliseconds:0.0} | {query.Quantile(0.95).TotalMilliseconds:0.0} | "
                + $"{query.Processor.TotalMilliseconds:0.0} |"));
    }

    private static string Megabytes(long bytes) => string.Create(Culture, $"{bytes / 1024d / 1024:N0} MB");
}
