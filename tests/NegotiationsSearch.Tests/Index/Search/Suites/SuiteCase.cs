using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationsSearch.Tests.Index.Search.Suites;

/// <summary>What is asked of a case's index, one after the other, and why.</summary>
internal sealed record SuiteSearches
{
    public required string Why { get; init; }

    public required SuiteStep[] Searches { get; init; }
}

/// <summary>A folder of TestData/search: the articles, what is asked of them, and the people known, if any.</summary>
internal sealed record SuiteCase(
    string Name,
    IReadOnlyList<SuiteArticle> Articles,
    IReadOnlyList<SuiteStep> Steps,
    IReadOnlyList<SuitePerson>? Register = null)
{
    public static string Root { get; } = Path.Combine(RepositoryPaths.TestData, "search");

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The names of all cases, <c>area/case</c>.</summary>
    public static IEnumerable<string> Names =>
        from area in System.IO.Directory.GetDirectories(Root)
        from folder in System.IO.Directory.GetDirectories(area)
        let name = $"{Path.GetFileName(area)}/{Path.GetFileName(folder)}"
        orderby name
        select name;

    /// <exception cref="InvalidDataException">The case asks nothing, or does not say why.</exception>
    public static SuiteCase Read(string name, string? root = null)
    {
        var folder = Path.Combine(root ?? Root, name);
        var articles = ReadFile<SuiteArticle[]>(folder, "documents.json");
        var searches = ReadFile<SuiteSearches>(folder, "searches.json");
        if (!searches.Searches.Any(step => step.IsAsked)) throw new InvalidDataException($"{name} asks nothing.");
        if (searches.Why.Length == 0 || searches.Searches.Any(step => step.Why.Length == 0))
            throw new InvalidDataException($"{name} does not say why.");
        var register = File.Exists(Path.Combine(folder, "register.json")) ? ReadFile<SuitePerson[]>(folder, "register.json") : null;
        return new SuiteCase(name, articles, searches.Searches, register);
    }

    private static T ReadFile<T>(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path)) throw new InvalidDataException($"{path} is missing.");
        return JsonSerializer.Deserialize<T>(File.ReadAllText(path), Strict)!;
    }
}
