using NegotiationsSearch.Coverage.Reading.Html;

namespace NegotiationsSearch.Coverage.Reading.Feeds;

/// <summary>Makes articles of the items of a feed.</summary>
internal sealed class FeedArticles(InputFile file, ReadingLimits limits)
{
    private readonly ArticleBuilder _builder = new(file, limits);

    public ReadOutcome Article(FeedItem item)
    {
        try
        {
            return TextOf(item, out var paragraphs) is { } text ? Article(item, text.Origin, paragraphs) : Skipped(item);
        }
        catch (HtmlParsing.BeyondLimitsException exception)
        {
            return new ReadOutcome.Skipped(SkipReason.TooLarge, item.Place, exception.Message);
        }
    }

    private static FeedText? TextOf(FeedItem item, out List<string> paragraphs)
    {
        paragraphs = FeedBody.Paragraphs(item.Content, item.Title?.Text);
        if (paragraphs.Count > 0) return item.Content;
        paragraphs = FeedBody.Paragraphs(item.Summary, item.Title?.Text);
        return paragraphs.Count > 0 && (item.Url is null || FeedBody.IsWhole(paragraphs)) ? item.Summary : null;
    }

    private ReadOutcome Article(FeedItem item, string origin, List<string> paragraphs)
    {
        var fields = new ArticleFields();
        Set(fields, ArticleField.Id, item.Id);
        Set(fields, ArticleField.Url, item.Url);
        Set(fields, ArticleField.Source, item.Source ?? Unnamed(fields));
        Set(fields, ArticleField.Title, item.Title);
        Set(fields, ArticleField.Byline, item.Byline);
        Set(fields, ArticleField.Published, item.Published);
        Set(fields, ArticleField.Language, item.Language);
        fields.Set(ArticleField.Paragraphs, paragraphs, origin);
        return _builder.Build(fields, item.Place, ownsFile: false);
    }

    private FactCandidate? Unnamed(ArticleFields fields)
    {
        if (file.UsualSource is not null) return null;
        fields.Warn($"The feed does not name its outlet; it is taken to be '{PageFacts.Unnamed.Text}'.");
        return PageFacts.Unnamed;
    }

    private static ReadOutcome.Skipped Skipped(FeedItem item)
    {
        if (item.Url is { } url)
            return new(SkipReason.NotFetched, item.Place, $"The feed gives no more than a summary; the article has to be fetched from {url.Text}.");
        return new(SkipReason.NoBody, item.Place, "The item has neither a text nor the address of one.");
    }

    private static void Set(ArticleFields fields, ArticleField field, FactCandidate? found)
    {
        if (found is not { Text: { } text } fact) return;
        if (field == ArticleField.Published && WrittenDate.TryRead(text, out var date)) text = date.ToString();
        fields.Set(field, text, fact.Origin);
    }
}
