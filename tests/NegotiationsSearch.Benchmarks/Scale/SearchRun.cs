using System.Diagnostics;
using System.Text.Json;

namespace NegotiationsSearch.Benchmarks.Scale;

/// <summary>What one query took over HTTP, asked again and again, one request at a time.</summary>
/// <param name="Wall">Each request's time, from sending it to its last byte, in order of length.</param>
/// <param name="Processor">What the server used of the processors, a request.</param>
internal sealed record QueryResult(string Query, long Hits, IReadOnlyList<TimeSpan> Wall, TimeSpan Processor)
{
    public TimeSpan Quantile(double part) => Wall[(int)Math.Ceiling(part * Wall.Count) - 1];
}

/// <summary>What a server took from its start on.</summary>
/// <param name="Start">Until it said that it is ready.</param>
/// <param name="First">Its first answer.</param>
internal sealed record SearchResults(TimeSpan Start, TimeSpan First, long Memory, IReadOnlyList<QueryResult> Queries);

/// <summary>Runs <c>serve</c> and measures its searches.</summary>
internal static class SearchRun
{
    private const int WarmUps = 100;
    private const int Requests = 200;
    private static readonly string[] Queries = ["\"peace talks\"", "\"said in a statement\"", "\"of the\"", "trump OR clinton", ""];

    public static async Task<SearchResults> MeasureAsync(string directory)
    {
        var clock = Stopwatch.StartNew();
        using var server = await SearchServer.StartAsync(directory);
        var start = clock.Elapsed;
        using var client = new HttpClient { BaseAddress = server.Address };
        var first = await TimeAsync(client, Queries[0]);
        for (var i = 0; i < WarmUps; i++)
            foreach (var query in Queries) await TimeAsync(client, query);
        var results = new List<QueryResult>();
        foreach (var query in Queries) results.Add(await MeasureAsync(server, client, query));
        return new SearchResults(start, first, server.Memory, results);
    }

    private static async Task<QueryResult> MeasureAsync(SearchServer server, HttpClient client, string query)
    {
        var times = new List<TimeSpan>(Requests);
        var before = server.ProcessorTime;
        for (var i = 0; i < Requests; i++) times.Add(await TimeAsync(client, query));
        var processor = (server.ProcessorTime - before) / Requests;
        times.Sort();
        return new QueryResult(query, await HitsAsync(client, query), times, processor);
    }

    private static async Task<TimeSpan> TimeAsync(HttpClient client, string query)
    {
        var started = Stopwatch.GetTimestamp();
        await client.GetByteArrayAsync(Path(query));
        return Stopwatch.GetElapsedTime(started);
    }

    private static async Task<long> HitsAsync(HttpClient client, string query)
    {
        using var answer = JsonDocument.Parse(await client.GetByteArrayAsync(Path(query)));
        return answer.RootElement.GetProperty("total").GetProperty("hits").GetInt64();
    }

    private static string Path(string query) =>
        $"/v1/search?q={Uri.EscapeDataString(query)}&facet=speaker&facet=source&facet=month&size=20";
}
