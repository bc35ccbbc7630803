using System.Text.Json;
using NegotiationsSearch.Coverage.Reading.Feeds;
using NegotiationsSearch.Coverage.Reading.Html;

namespace NegotiationsSearch.Coverage.Reading.Ninjs;

/// <summary>Reads an item of ninjs 1.x (flat), 2.x or 3.x (structured): IPTC's News in JSON, https://iptc.org/std/ninjs/.</summary>
internal sealed class NinjsArticle(NinjsItem item)
{
    /// <summary>Whether the agency has withdrawn it.</summary>
    public bool IsCanceled => item.Text("pubStatus")?.StartsWith("cancel", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether it may not be shown yet. An embargo whose end cannot be read is held.</summary>
    /// <param name="now">The present moment.</param>
    public bool IsHeld(DateTimeOffset now)
    {
        if (string.Equals(item.Text("pubStatus"), "withheld", StringComparison.OrdinalIgnoreCase)) return true;
        return Embargo is { } until && !(WrittenDate.TryRead(until, out var end) && end.Moment <= now);
    }

    /// <summary>What ends the embargo, as written; null when there is none.</summary>
    public string? Embargo => item.Text("embargoedUntil") ?? item.Text("embargoed");

    /// <exception cref="HtmlParsing.BeyondLimitsException">Its markup nests too deep.</exception>
    public ArticleFields Fields()
    {
        var fields = new ArticleFields();
        var title = Title();
        Set(fields, ArticleField.Id, [new("uri", item.Text("uri"))]);
        Set(fields, ArticleField.Url, [new("renditions", Page())]);
        Set(fields, ArticleField.Source, Named("infoSources", "infosource", "provider", "copyrightHolder").Append(new("uri", PageAddress.Host(item.Text("uri")))));
        Set(fields, ArticleField.Title, [title]);
        Set(fields, ArticleField.Byline, [.. Named("by", "byline").Select(by => by with { Text = by.Text is null ? null : PageByline.WithoutPrefix(by.Text) })]);
        Set(fields, ArticleField.Published, Named("firstCreated", "contentCreated", "versionCreated").Select(Dated));
        Set(fields, ArticleField.Language, Named("language"));
        var body = Body();
        if (body is not null) fields.Set(ArticleField.Paragraphs, FeedBody.Paragraphs(body, title.Text), body.Origin);
        return fields;
    }

    private IEnumerable<FactCandidate> Named(params string[] names) => names.Select(name => new FactCandidate(name, item.Text(name)));

    private FactCandidate Title()
    {
        var headlines = item.List("headlines").ToList();
        var main = headlines.Find(headline => headline.TextOf("role") == "main");
        var structured = main.TextOf("value") ?? headlines.Select(headline => headline.TextOf("value")).FirstOrDefault(text => text is not null);
        return FactCandidate.First([.. Named("headline", "headline_main"), new("headlines", structured), .. Named("title")]) ?? new("title", null);
    }

    // Markup keeps paragraphs that plain bodies often run together.
    private FeedText? Body()
    {
        foreach (var name in (ReadOnlySpan<string>)["body_xhtml", "body_html"])
        {
            if (item.Text(name) is { } markup) return new(name, markup, IsMarkup: true);
        }
        var bodies = item.List("bodies").Where(body => body.TextOf("value") is not null).ToList();
        var best = bodies.Find(body => TypeOf(body).Contains("html", StringComparison.OrdinalIgnoreCase));
        if (best.ValueKind == JsonValueKind.Undefined) best = bodies.FirstOrDefault();
        if (best.TextOf("value") is { } value) return new("bodies", value, !TypeOf(best).Contains("plain", StringComparison.OrdinalIgnoreCase));
        return item.Text("body_text") is { } text ? new("body_text", text, IsMarkup: false) : null;
    }

    private string? Page() =>
        item.List("renditions").Where(rendition => TypeOf(rendition).Contains("html", StringComparison.OrdinalIgnoreCase))
            .Select(rendition => rendition.TextOf("href")).FirstOrDefault(href => href is not null);

    private static string TypeOf(JsonElement value) => value.TextOf("contentType") ?? value.TextOf("contenttype") ?? "";

    private static FactCandidate Dated(FactCandidate found) =>
        found with { Text = WrittenDate.TryRead(found.Text, out var date) ? date.ToString() : null };

    private static void Set(ArticleFields fields, ArticleField field, IEnumerable<FactCandidate> candidates)
    {
        if (FactCandidate.First(candidates) is { Text: { } text } found) fields.Set(field, text, found.Origin);
    }
}
