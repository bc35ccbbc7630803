using System.Text.Json;

namespace NegotiationsSearch.Tests.Web;

/// <summary>A query string and what is to come of it.</summary>
/// <param name="Query">The query string, without the question mark.</param>
/// <param name="Status">The status, when it is not the suite's.</param>
/// <param name="Parameter">The one parameter the errors name.</param>
/// <param name="Detail">Words of the error's detail.</param>
/// <param name="Why">Why it is so.</param>
public sealed record ParameterCase(string Query, int? Status, string? Parameter, string? Detail, string Why)
{
    public static IEnumerable<TheoryDataRow<ParameterCase>> Read(string file) =>
        File.ReadLines(Path.Combine(RepositoryPaths.TestData, "web", file))
            .Select(line => JsonSerializer.Deserialize<ParameterCase>(line, JsonSerializerOptions.Web)!)
            .Select(one => new TheoryDataRow<ParameterCase>(one) { TestDisplayName = $"{one.Query} ({one.Why})" });

    public override string ToString() => $"{Query} ({Why})";
}
