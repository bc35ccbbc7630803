using System.Text.Json;

namespace NegotiationsSearch.Tests.Index.Text;

/// <summary>Suites of cases as JSON arrays, a file a topic.</summary>
internal static class SuiteFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static TCase[] Read<TCase>(string area, string topic) =>
        JsonSerializer.Deserialize<TCase[]>(File.ReadAllText(Path.Combine(RepositoryPaths.TestData, area, topic + ".json")), Strict)!;

    /// <summary>Culture, topic and place of each case of an area.</summary>
    public static IEnumerable<TheoryDataRow<string, string, int>> Rows<TCase>(string area, Func<TCase, string> name) =>
        from culture in CultureScope.Names
        from path in System.IO.Directory.GetFiles(Path.Combine(RepositoryPaths.TestData, area), "*.json").Order(StringComparer.Ordinal)
        let topic = Path.GetFileNameWithoutExtension(path)
        from entry in Read<TCase>(area, topic).Select((value, place) => (value, place))
        select new TheoryDataRow<string, string, int>(culture, topic, entry.place) { TestDisplayName = $"{topic} [{culture}]: {name(entry.value)}" };
}
