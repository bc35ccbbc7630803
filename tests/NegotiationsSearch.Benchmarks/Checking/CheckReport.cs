using System.Globalization;
using System.Runtime.CompilerServices;
using NegotiationsSearch.Benchmarks.Scale;

namespace NegotiationsSearch.Benchmarks.Checking;

/// <summary>The results of a check run as Markdown.</summary>
internal static class CheckReport
{
    public static void Write(TextWriter output, IReadOnlyList<CheckResult> results)
    {
        output.WriteLine($"Measured on {Machine.Describe()}{(Machine.Load() is { } load ? $", load average {load}" : "")}.");
        output.WriteLine();
        output.WriteLine("| text | checks | median ms | p95 ms | most ms | CPU ms |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var result in results)
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {result.Kind} | {result.Wall.Count:N0} | {Milliseconds(result.Quantile(0.5))} "
                + $"| {Milliseconds(result.Quantile(0.95))} | {Milliseconds(result.Wall[^1])} | {Milliseconds(result.Processor)} |"));
    }

    /// <summary>Keeps the results in the source tree, with the command that repeats them.</summary>
    public static void Save(IReadOnlyList<CheckResult> results, [CallerFilePath] string here = "")
    {
        using var file = new StreamWriter(Path.Combine(Path.GetDirectoryName(here)!, "..", "Results", "check.md")) { NewLine = "\n" };
        file.WriteLine("# Checking quotations");
        file.WriteLine();
        file.WriteLine("Over HTTP, one request at a time. Times are the client's; CPU is what the server used of the processors a request.");
        file.WriteLine(
            "The texts are made of quotations of the index: as they are, cut, with words left out, "
            + "half of one and half of another, and backwards.");
        file.WriteLine("Repeat it with");
        file.WriteLine();
        file.WriteLine("```");
        file.WriteLine("dotnet run -c Release --project tests/NegotiationsSearch.Benchmarks -- check FILE");
        file.WriteLine("```");
        file.WriteLine();
        Write(file, results);
    }

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);
}
