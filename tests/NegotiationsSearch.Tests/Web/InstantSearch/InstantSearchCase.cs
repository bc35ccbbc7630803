using System.Text.Json;

namespace NegotiationsSearch.Tests.Web.InstantSearch;

/// <summary>A search as a client sends it and what is to come of it.</summary>
/// <param name="Params">The parameters of one search for hits, an object or a URL-encoded text.</param>
/// <param name="Same">The query string of the search over <c>/v1</c> that finds the same.</param>
/// <param name="Hits">How many hits there are, where no query string says the same.</param>
/// <param name="Parameter">The parameter that is refused.</param>
/// <param name="Position">Where in it.</param>
/// <param name="Detail">Words of the refusal.</param>
/// <param name="Why">Why it is so.</param>
public sealed record InstantSearchCase(
    JsonElement Params, string? Same, long? Hits, string? Parameter, int? Position, string? Detail, string Why)
{
    public static IEnumerable<TheoryDataRow<InstantSearchCase>> Read(string file) =>
        File.ReadLines(Path.Combine(RepositoryPaths.TestData, "instantsearch", file))
            .Select(line => JsonSerializer.Deserialize<InstantSearchCase>(line, JsonSerializerOptions.Web)!)
            .Select(one => new TheoryDataRow<InstantSearchCase>(one) { TestDisplayName = $"{one.Params.GetRawText()} ({one.Why})" });

    public override string ToString() => $"{Params.GetRawText()} ({Why})";
}
