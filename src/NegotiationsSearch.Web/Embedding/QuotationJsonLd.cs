using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Links;

namespace NegotiationsSearch.Web.Embedding;

/// <summary>
/// A quotation as linked data (JSON-LD 1.1, https://schema.org/Quotation). Letters stay as they are; what could end a script element
/// or begin a comment in one is escaped.
/// </summary>
internal static class QuotationJsonLd
{
    public const string ContentType = "application/ld+json";

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <param name="found">The quotation.</param>
    /// <param name="links">The pages of this server.</param>
    /// <param name="isPerson">Whether the speaker is known to be a person; what else speaks is left without a type.</param>
    public static string Write(QuotationInContextAnswer found, SiteLinks links, bool isPerson)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            WriteQuotation(json, found, links.Absolute(links.Quotation(found.Quotation.Id)));
            if (CardRule.Refusal(found.Quotation) is null) WriteSpeaker(json, found.Quotation.Speaker!, isPerson);
            WriteArticle(json, found.Article);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void WriteQuotation(Utf8JsonWriter json, QuotationInContextAnswer found, string permalink)
    {
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "Quotation");
        json.WriteString("@id", permalink);
        json.WriteString("url", permalink);
        json.WriteString("identifier", found.Quotation.Id);
        json.WriteString("text", found.Text);
        WriteKnown(json, "inLanguage", found.Article.Language);
        WriteKnown(json, "dateCreated", found.Quotation.Said is { Precision: not "week" } said ? said.Date : null);
        WriteKnown(json, "correction", found.Quotation.Correction?.Note);
        if (found.Quotation.Disputed) json.WriteString("creativeWorkStatus", "disputed");
        json.WriteString("sdDatePublished", DateOnly.FromDateTime(found.Index.Updated.UtcDateTime).ToString("O"));
        WriteKnown(json, "citation", found.Links.Source);
    }

    private static void WriteSpeaker(Utf8JsonWriter json, SpeakerAnswer speaker, bool isPerson)
    {
        json.WriteStartObject("creator");
        if (isPerson) json.WriteString("@type", "Person");
        json.WriteString("name", speaker.Name);
        if (isPerson) WriteKnown(json, "jobTitle", speaker.Role);
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, ArticleAnswer article)
    {
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "NewsArticle");
        WriteKnown(json, "headline", article.Title);
        WriteKnown(json, "url", TextFragment.Link(article.Url));
        WriteKnown(json, "datePublished", article.Published);
        json.WriteStartObject("publisher");
        json.WriteString("@type", "Organization");
        json.WriteString("name", article.Source.Name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }
}
