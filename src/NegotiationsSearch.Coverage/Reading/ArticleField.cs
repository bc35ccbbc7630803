namespace NegotiationsSearch.Coverage.Reading;

/// <summary>The names an article is written with. <see cref="Authors"/> stands in for a missing byline.</summary>
internal enum ArticleField { Id, Url, Source, Title, Byline, Authors, Published, Date, Language, Lang, Paragraphs, Body }

internal static class ArticleFieldNames
{
    private static readonly Dictionary<string, ArticleField> Fields =
        Enum.GetValues<ArticleField>().ToDictionary(Name, StringComparer.OrdinalIgnoreCase);

    public static string Name(this ArticleField field) => field.ToString().ToLowerInvariant();

    /// <summary>Finds a field whatever the case of its name.</summary>
    public static bool TryFind(string name, out ArticleField field) => Fields.TryGetValue(name, out field);
}
