using System.Diagnostics;

namespace NegotiationsSearch.Benchmarks.Scale;

/// <summary>The real program, as built beside these benchmarks, in a process of its own.</summary>
internal static class SearchProgram
{
    public static Process Start(params string[] arguments)
    {
        var name = OperatingSystem.IsWindows() ? "NegotiationsSearch.exe" : "NegotiationsSearch";
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, name), arguments) { RedirectStandardOutput = true };
        return Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} cannot be started.");
    }
}
