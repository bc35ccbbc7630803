using System.Diagnostics;

namespace NegotiationsSearch.Benchmarks.Scale;

/// <summary><c>serve</c> over an index, on a free port of this machine.</summary>
internal sealed class SearchServer : IDisposable
{
    private const string Ready = "is ready on ";
    private readonly Process _process;

    private SearchServer(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>What all its threads have used of the processors up to now.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The physical memory it holds.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<SearchServer> StartAsync(string directory)
    {
        var process = SearchProgram.Start("serve", "--index", directory, "--urls", "http://127.0.0.1:0");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var at = line.IndexOf(Ready, StringComparison.Ordinal);
            if (at >= 0) return new SearchServer(process, new Uri(line[(at + Ready.Length)..]));
        }
        throw new InvalidOperationException($"The server over {directory} ended before it was ready.");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
