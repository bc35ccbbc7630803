using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace NegotiationsSearch.Tests.EndToEnd;

/// <summary>The program, serving in a process of its own on a port that was free.</summary>
internal sealed class ProgramServer : IDisposable
{
    private const string Ready = "NegotiationsSearch is ready on ";
    private readonly HttpClient _client;

    private ProgramServer(Process process, string address)
    {
        Process = process;
        Address = address;
        _client = new HttpClient { BaseAddress = new Uri(address) };
    }

    public Process Process { get; }

    public string Address { get; }

    public static async Task<ProgramServer> StartAsync(Process process)
    {
        var line = await ProgramRun.ReadUntilAsync(process.StandardOutput, Ready);
        // Nothing it says later may fill its pipe.
        _ = process.StandardOutput.ReadToEndAsync();
        return new ProgramServer(process, line[Ready.Length..]);
    }

    public static Task<ProgramServer> StartAsync(Workplace place) => StartAsync(ProgramRun.Start(place.Root, Arguments));

    public static string[] Arguments { get; } = ["serve", "--urls", "http://127.0.0.1:0"];

    public async Task<(int Status, JsonNode Body)> GetAsync(string path, CancellationToken ct)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative), ct);
        return ((int)response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonNode>(ct))!);
    }

    public void Dispose()
    {
        _client.Dispose();
        if (!Process.HasExited) Process.Kill();
        Process.Dispose();
    }
}
