using System.Runtime.CompilerServices;
using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Reads a page as one article: what it says of itself, and the paragraphs of its body.</summary>
internal sealed class HtmlReader(InputFile file, ReadingLimits limits)
{
    private const string NoArticle = "It is a page on which no article is found: no run of sentences stands apart from menus and links.";

    public async IAsyncEnumerable<ReadOutcome> ReadAsync(ByteSource source, [EnumeratorCancellation] CancellationToken ct)
    {
        var (bytes, skip) = await WholeInput.ReadAsync(source, file, limits, ct);
        yield return skip ?? Article(bytes.Span);
    }

    private ReadOutcome Article(ReadOnlySpan<byte> bytes)
    {
        var html = DeclaredEncoding.Decode(bytes, file.Charset, out var warning);
        try
        {
            using var page = HtmlParsing.Page(html);
            return Article(page, warning);
        }
        catch (HtmlParsing.BeyondLimitsException exception)
        {
            return new ReadOutcome.Skipped(SkipReason.TooLarge, file.Whole, exception.Message);
        }
    }

    private ReadOutcome Article(IDocument page, string? warning)
    {
        var facts = new PageFacts(page);
        var paragraphs = PageBody.Read(page, facts);
        if (paragraphs.Count == 0) return new ReadOutcome.Skipped(SkipReason.NoBody, file.Whole, NoArticle);
        var fields = new ArticleFields();
        if (warning is not null) fields.Warn(warning);
        Set(fields, ArticleField.Url, facts.Url);
        Set(fields, ArticleField.Source, facts.Source ?? Guessed(facts, fields));
        Set(fields, ArticleField.Title, facts.Title);
        Set(fields, ArticleField.Byline, facts.Byline);
        Set(fields, ArticleField.Published, facts.Published);
        Set(fields, ArticleField.Language, facts.Language);
        fields.Set(ArticleField.Paragraphs, paragraphs);
        return new ArticleBuilder(file, limits).Build(fields, file.Whole, ownsFile: true);
    }

    private FactCandidate? Guessed(PageFacts facts, ArticleFields fields)
    {
        if (file.UsualSource is not null) return null;
        var guess = facts.GuessedSource;
        fields.Warn($"The page does not name its outlet; it is taken to be '{guess.Text}'.");
        return guess;
    }

    private static void Set(ArticleFields fields, ArticleField field, FactCandidate? found)
    {
        if (found is not { Text: { } text } fact) return;
        if (field == ArticleField.Published && WrittenDate.TryRead(text, out var date)) text = date.ToString();
        if (field == ArticleField.Byline) text = PageByline.WithoutPrefix(text);
        if (field == ArticleField.Url) text = text.Split('#')[0];
        fields.Set(field, text.Trim(), fact.Origin);
    }
}
