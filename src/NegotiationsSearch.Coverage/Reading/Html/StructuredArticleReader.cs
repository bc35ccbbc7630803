using System.Net;
using System.Text.Json;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Finds the page's own article in its JSON-LD, and what is said of it.</summary>
internal static class StructuredArticleReader
{
    /// <param name="data">The page's JSON-LD.</param>
    /// <param name="url">The page's address, to tell its article from others it lists; null when not known.</param>
    public static StructuredArticle Read(StructuredData data, string? url)
    {
        var articles = data.Objects.Where(IsArticle).ToList();
        if (articles.Count == 0) return StructuredArticle.None;
        var own = url is null ? default : articles.FirstOrDefault(article => UrlsOf(article).Any(found => SameAddress(found, url)));
        return Of(own.ValueKind == JsonValueKind.Object ? own : articles.MaxBy(Fullness), data);
    }

    private static StructuredArticle Of(JsonElement article, StructuredData data) => new()
    {
        Headline = Plain(article.TextOf("headline") ?? article.TextOf("name")),
        Url = UrlsOf(article).FirstOrDefault(),
        Publisher = Plain(Named(article, "publisher", data).Concat(Named(article, "sourceOrganization", data)).FirstOrDefault()),
        Authors = [.. Named(article, "author", data).Concat(Named(article, "creator", data)).Select(name => Plain(name)!).Distinct()],
        Published = article.TextOf("datePublished") ?? article.TextOf("dateCreated"),
        Language = LanguageOf(article),
        Body = article.TextOf("articleBody") ?? article.TextOf("text"),
    };

    // NewsArticle, OpinionNewsArticle, BlogPosting, LiveBlogPosting, Report…
    private static bool IsArticle(JsonElement value) =>
        value.TextsOf("@type").Any(type => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal)
            || type == "Report");

    private static int Fullness(JsonElement article) => article.EnumerateObject().Count();

    private static IEnumerable<string> UrlsOf(JsonElement article) =>
        article.TextsOf("url")
            .Concat(article.TextsOf("mainEntityOfPage"))
            .Concat(article.TryGetProperty("mainEntityOfPage", out var page) ? page.TextsOf("@id").Concat(page.TextsOf("url")) : [])
            .Concat(article.TextsOf("@id"))
            .Where(found => PageAddress.IsOfPage(found) && !found.Contains('#'));

    private static bool SameAddress(string found, string url) => string.Equals(Bare(found), Bare(url), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string url) => url.Split('#')[0].TrimEnd('/').Replace("http://", "https://", StringComparison.OrdinalIgnoreCase);

    private static string? LanguageOf(JsonElement article) =>
        article.TryGetProperty("inLanguage", out var language) && language.ValueKind == JsonValueKind.Object
            ? language.TextOf("alternateName") ?? language.TextOf("name")
            : article.TextOf("inLanguage");

    private static IEnumerable<string> Named(JsonElement article, string property, StructuredData data)
    {
        if (!article.TryGetProperty(property, out var value)) return [];
        var values = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().AsEnumerable() : [value];
        return values.SelectMany(item => item.ValueKind == JsonValueKind.String ? item.Texts() : data.Resolved(item).TextsOf("name"))
            .Where(name => !string.IsNullOrWhiteSpace(name) && !name.StartsWith("http", StringComparison.OrdinalIgnoreCase));
    }

    // Headlines come with the entities of HTML in them.
    private static string? Plain(string? text) => text is null ? null : WebUtility.HtmlDecode(text);
}
