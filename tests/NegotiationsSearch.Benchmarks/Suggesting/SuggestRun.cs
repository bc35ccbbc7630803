using System.Globalization;
using System.Text.Json;
using NegotiationsSearch.Benchmarks.Scale;

namespace NegotiationsSearch.Benchmarks.Suggesting;

/// <summary>What completions of one kind of beginning took, as the server tells it.</summary>
/// <param name="Times">In milliseconds, in order of length.</param>
/// <param name="Processor">What the server used of the processors, a request.</param>
internal sealed record SuggestResult(string Kind, IReadOnlyList<double> Times, TimeSpan Processor)
{
    public double Quantile(double part) => Times[(int)Math.Ceiling(part * Times.Count) - 1];
}

/// <summary>Runs <c>serve</c> and types into it, letter by letter, what stands in the index.</summary>
internal static class SuggestRun
{
    private const int WarmUpTexts = 24;
    private const int WordsTyped = 5;

    // From all over the index, not only its beginning.
    private static readonly string[] Queries = ["president", "economy", "war", "health", "border", "court", "school", "money"];

    public static async Task<IReadOnlyList<SuggestResult>> MeasureAsync(string directory)
    {
        using var server = await SearchServer.StartAsync(directory);
        using var client = new HttpClient { BaseAddress = server.Address };
        var texts = await TextsAsync(client);
        foreach (var beginning in texts.Take(WarmUpTexts).SelectMany(Beginnings)) await TimeAsync(client, beginning);
        var kinds = texts.Skip(WarmUpTexts).SelectMany(Beginnings).Distinct().GroupBy(KindOf).OrderBy(kind => kind.Key, StringComparer.Ordinal).ToList();
        var results = new List<SuggestResult>();
        foreach (var kind in kinds) results.Add(await MeasureAsync(server, client, kind.Key, [.. kind]));
        results.Add(await MeasureAsync(server, client, "hostile: one word to the full length", [new string('a', 4096)]));
        results.Add(await MeasureAsync(server, client, "hostile: the commonest word twelve times", [string.Concat(Enumerable.Repeat("the ", 12))]));
        return results;
    }

    private static async Task<List<string>> TextsAsync(HttpClient client)
    {
        var texts = new List<string>();
        foreach (var query in Queries)
        {
            using var answer = JsonDocument.Parse(await client.GetByteArrayAsync($"/v1/search?q={query}&size=12&page=7"));
            texts.AddRange(answer.RootElement.GetProperty("hits").EnumerateArray().Select(hit => FirstWords(hit.GetProperty("text").GetString()!)));
        }
        return texts;
    }

    private static string FirstWords(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(WordsTyped));

    private static IEnumerable<string> Beginnings(string text) => Enumerable.Range(1, text.Length).Select(length => text[..length]);

    private static string KindOf(string beginning) => (beginning.Contains(' '), beginning[^1]) switch
    {
        (false, _) => beginning.Length < 4 ? $"one word, letter {beginning.Length}" : "one word, letter 4 and on",
        (true, ' ') => "several words, a space behind them",
        _ => "several words, letters of the last",
    };

    private static async Task<SuggestResult> MeasureAsync(SearchServer server, HttpClient client, string kind, IReadOnlyList<string> beginnings)
    {
        var times = new List<double>(beginnings.Count);
        var before = server.ProcessorTime;
        foreach (var beginning in beginnings) times.Add(await TimeAsync(client, beginning));
        var processor = (server.ProcessorTime - before) / beginnings.Count;
        times.Sort();
        return new SuggestResult(kind, times, processor);
    }

    private static async Task<double> TimeAsync(HttpClient client, string beginning)
    {
        using var response = await client.GetAsync("/v1/suggest?q=" + Uri.EscapeDataString(beginning));
        await response.Content.ReadAsByteArrayAsync();
        var timing = response.Headers.GetValues("Server-Timing").Single();
        return double.Parse(timing[(timing.IndexOf('=', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);
    }
}
