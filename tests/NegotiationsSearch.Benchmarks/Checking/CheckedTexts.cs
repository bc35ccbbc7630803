using System.Text.Json;

namespace NegotiationsSearch.Benchmarks.Checking;

/// <summary>
/// Texts to check, made of quotations of the index over HTTP: as they are, cut, altered, spliced, and of words that
/// never stood together.
/// </summary>
internal static class CheckedTexts
{
    private const int LeastWords = 10;
    private const int MostWords = 60;
    private const int PageSize = 100;

    // From all over the index, not only its beginning.
    private static readonly string[] Queries = ["president", "economy", "war", "health", "border", "court", "school", "money"];

    public static async Task<IReadOnlyList<(string Kind, IReadOnlyList<string> Texts)>> MakeAsync(HttpClient client, int count)
    {
        var quotations = new List<string[]>();
        foreach (var query in Queries) quotations.AddRange(await QuotationsAsync(client, query));
        var step = Math.Max(1, quotations.Count / count);
        var chosen = quotations.Where((_, place) => place % step == 0).Take(count).ToList();
        return
        [
            Kind("exact", words => words),
            Kind("cut", words => words[1..^2]),
            Kind("altered", words => [.. words.Where((_, place) => place % 7 != 5)]),
            ("spliced", [.. chosen.Zip(chosen.Skip(1).Append(chosen[0]), Splice)]),
            Kind("not there", words => [.. words.Reverse()]),
        ];

        (string, IReadOnlyList<string>) Kind(string name, Func<string[], string[]> alter) => (name, [.. chosen.Select(words => Join(alter(words)))]);
    }

    private static async Task<IEnumerable<string[]>> QuotationsAsync(HttpClient client, string query)
    {
        var path = $"/v1/search?q={query}&in=statements&size={PageSize}&page=5";
        using var answer = JsonDocument.Parse(await client.GetByteArrayAsync(path));
        return [.. answer.RootElement.GetProperty("hits").EnumerateArray()
            .Select(hit => hit.GetProperty("text").GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length is >= LeastWords and <= MostWords)];
    }

    private static string Splice(string[] one, string[] other) => Join([.. one[..(one.Length / 2)], .. other[(other.Length / 2)..]]);

    private static string Join(IEnumerable<string> words) => string.Join(' ', words);
}
