using System.Runtime.CompilerServices;
using System.Text.Json;
using NegotiationsSearch.Coverage.Reading.Html;

namespace NegotiationsSearch.Coverage.Reading.Feeds;

/// <summary>Reads JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/).</summary>
internal sealed class JsonFeedReader(InputFile file, ReadingLimits limits)
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    public async IAsyncEnumerable<ReadOutcome> ReadAsync(ByteSource source, [EnumeratorCancellation] CancellationToken ct)
    {
        var (bytes, skip) = await WholeInput.ReadAsync(source, file, limits, ct);
        using var feed = skip is null ? Parsed(bytes, out skip) : null;
        if (feed is null) yield return skip!;
        else
        {
            foreach (var outcome in Articles(feed.RootElement)) yield return outcome;
        }
    }

    private JsonDocument? Parsed(ReadOnlyMemory<byte> bytes, out ReadOutcome.Skipped? skip)
    {
        skip = null;
        try
        {
            return JsonDocument.Parse(DeclaredEncoding.Decode(bytes.Span, file.Charset, out _), Lenient);
        }
        catch (JsonException exception)
        {
            skip = new(SkipReason.Malformed, file.At((exception.LineNumber ?? 0) + 1), "It is a JSON Feed that is not valid JSON.");
            return null;
        }
    }

    private IEnumerable<ReadOutcome> Articles(JsonElement feed)
    {
        var articles = new FeedArticles(file, limits);
        var items = feed.TryGetProperty("items", out var found) && found.ValueKind == JsonValueKind.Array ? found.EnumerateArray().ToList() : [];
        if (items.Count == 0) yield return new ReadOutcome.Skipped(SkipReason.NoBody, file.Whole, "It is a feed without items.");
        foreach (var item in items.Where(item => item.ValueKind == JsonValueKind.Object)) yield return articles.Article(Item(item, feed));
    }

    private FeedItem Item(JsonElement item, JsonElement feed)
    {
        var url = First([("url", item), ("external_url", item)]);
        return new FeedItem
        {
            Place = file.Whole,
            Id = FactCandidate.First([new("id", item.TextOf("id"))], text => Uri.TryCreate(text, UriKind.Absolute, out _)),
            Url = url,
            Source = First([("title", feed)]) ?? FactCandidate.First([new("host", PageAddress.Host(url?.Text ?? feed.TextOf("home_page_url")))]),
            Title = First([("title", item)]),
            Byline = Authors(item) ?? Authors(feed),
            Published = First([("date_published", item)]),
            Language = First([("language", item), ("language", feed)]),
            Content = Text("content_html", item, isMarkup: true) ?? Text("content_text", item, isMarkup: false),
            Summary = Text("summary", item, isMarkup: false),
        };
    }

    private static FactCandidate? Authors(JsonElement holder) => FactCandidate.First(
        [new("authors", string.Join(", ", holder.TextsOf("authors"))), new("author", string.Join(", ", holder.TextsOf("author")))]);

    private static FeedText? Text(string name, JsonElement item, bool isMarkup) =>
        item.TextOf(name) is { } text ? new FeedText(name, text, isMarkup) : null;

    private static FactCandidate? First(IEnumerable<(string Name, JsonElement Holder)> places) =>
        FactCandidate.First(places.Select(place => new FactCandidate(place.Name, place.Holder.TextOf(place.Name))));
}
