using System.Diagnostics;
using NegotiationsSearch.Benchmarks.Scale;

namespace NegotiationsSearch.Benchmarks.Checking;

/// <summary>What checks of one kind of text took over HTTP, one at a time.</summary>
/// <param name="Wall">Each request's time, in order of length.</param>
/// <param name="Processor">What the server used of the processors, a request.</param>
internal sealed record CheckResult(string Kind, IReadOnlyList<TimeSpan> Wall, TimeSpan Processor)
{
    public TimeSpan Quantile(double part) => Wall[(int)Math.Ceiling(part * Wall.Count) - 1];
}

/// <summary>Runs <c>serve</c> and measures its checks.</summary>
internal static class CheckRun
{
    private const int TextsOfEachKind = 200;
    private const int WarmUps = 60;

    public static async Task<IReadOnlyList<CheckResult>> MeasureAsync(string directory)
    {
        using var server = await SearchServer.StartAsync(directory);
        using var client = new HttpClient { BaseAddress = server.Address };
        var kinds = await CheckedTexts.MakeAsync(client, TextsOfEachKind);
        foreach (var (_, texts) in kinds)
            foreach (var text in texts.Take(WarmUps)) await TimeAsync(client, text);
        var results = new List<CheckResult>();
        foreach (var (kind, texts) in kinds) results.Add(await MeasureAsync(server, client, kind, texts));
        results.Add(All(results));
        foreach (var (kind, text) in HostileTexts.All) results.Add(await MeasureAsync(server, client, kind, [text, text, text]));
        return results;
    }

    private static async Task<CheckResult> MeasureAsync(SearchServer server, HttpClient client, string kind, IReadOnlyList<string> texts)
    {
        var times = new List<TimeSpan>(texts.Count);
        var before = server.ProcessorTime;
        foreach (var text in texts) times.Add(await TimeAsync(client, text));
        var processor = (server.ProcessorTime - before) / texts.Count;
        times.Sort();
        return new CheckResult(kind, times, processor);
    }

    private static async Task<TimeSpan> TimeAsync(HttpClient client, string text)
    {
        using var body = new StringContent(text);
        var started = Stopwatch.GetTimestamp();
        using var response = await client.PostAsync("/v1/check", body);
        await response.Content.ReadAsByteArrayAsync();
        return Stopwatch.GetElapsedTime(started);
    }

    private static CheckResult All(IReadOnlyList<CheckResult> results) => new(
        "all of these",
        [.. results.SelectMany(result => result.Wall).Order()],
        TimeSpan.FromTicks((long)results.Average(result => result.Processor.Ticks)));
}
