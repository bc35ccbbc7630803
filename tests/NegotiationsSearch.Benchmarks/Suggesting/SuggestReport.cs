using System.Globalization;
using System.Runtime.CompilerServices;
using NegotiationsSearch.Benchmarks.Scale;

namespace NegotiationsSearch.Benchmarks.Suggesting;

/// <summary>The results of a run of completions as Markdown.</summary>
internal static class SuggestReport
{
    public static void Write(TextWriter output, IReadOnlyList<SuggestResult> results)
    {
        output.WriteLine($"Measured on {Machine.Describe()}{(Machine.Load() is { } load ? $", load average {load}" : "")}.");
        output.WriteLine();
        output.WriteLine("| typed | requests | median ms | p95 ms | most ms | CPU ms |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var result in results)
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {result.Kind} | {result.Times.Count:N0} | {result.Quantile(0.5):0.0} | {result.Quantile(0.95):0.0} | {result.Times[^1]:0.0} "
                + $"| {result.Processor.TotalMilliseconds:0.0} |"));
    }

    /// <summary>Keeps the results in the source tree, with the command that repeats them.</summary>
    public static void Save(IReadOnlyList<SuggestResult> results, [CallerFilePath] string here = "")
    {
        using var file = new StreamWriter(Path.Combine(Path.GetDirectoryName(here)!, "..", "Results", "suggest.md")) { NewLine = "\n" };
        file.WriteLine("# Completing what is being typed");
        file.WriteLine();
        file.WriteLine("Over HTTP, one request at a time. Times are the server's (Server-Timing); CPU is what it used of the processors a request.");
        file.WriteLine("The first words of paragraphs all over the index are typed letter by letter; each beginning is asked for once.");
        file.WriteLine("Repeat it with");
        file.WriteLine();
        file.WriteLine("```");
        file.WriteLine("dotnet run -c Release --project tests/NegotiationsSearch.Benchmarks -- suggest FILE");
        file.WriteLine("```");
        file.WriteLine();
        Write(file, results);
    }
}
