using System.Diagnostics;
using System.Text;

namespace NegotiationsSearch.Tests.EndToEnd;

/// <summary>The built program, run as a process of its own.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    private static readonly string Library = Path.Combine(AppContext.BaseDirectory, "NegotiationsSearch.dll");

    private static readonly string Host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>A process that hangs fails its test instead of hanging it too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static Process Start(string workingDirectory, params IEnumerable<string> arguments) =>
        Spawn(workingDirectory, [Host, Library, .. arguments]);

    /// <summary>As started from a terminal. A test run in the background of a shell hands down that Ctrl-C is ignored.</summary>
    public static Process StartListening(string signal, string workingDirectory, params IEnumerable<string> arguments) =>
        Spawn(workingDirectory, ["env", $"--default-signal={signal}", Host, Library, .. arguments]);

    private static Process Spawn(string workingDirectory, string[] commandLine)
    {
        var start = new ProcessStartInfo(commandLine[0], commandLine[1..])
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return Process.Start(start)!;
    }

    public static Task<ProgramRun> RunAsync(string workingDirectory, params string[] arguments) => RunAsync(workingDirectory, "", arguments);

    public static async Task<ProgramRun> RunAsync(string workingDirectory, string input, string[] arguments)
    {
        using var process = Start(workingDirectory, arguments);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        return await EndAsync(process);
    }

    /// <summary>Reads on to the line that begins so, which must come.</summary>
    public static async Task<string> ReadUntilAsync(StreamReader output, string beginning)
    {
        var passed = new StringBuilder();
        var stop = TestContext.Current.CancellationToken;
        while (await output.ReadLineAsync(stop).AsTask().WaitAsync(Patience, stop) is { } line)
        {
            if (line.StartsWith(beginning, StringComparison.Ordinal)) return line;
            passed.AppendLine(line);
        }
        throw new InvalidOperationException($"It ended before '{beginning}'. It said:\n{passed}");
    }

    /// <summary>Waits for a process that was started, and takes the rest of what it wrote.</summary>
    public static async Task<ProgramRun> EndAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        return new ProgramRun(process.ExitCode, await output, await error);
    }
}
