using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>The paragraphs of a page's article, if it is one.</summary>
internal static class PageBody
{
    // A page that does not say it is an article has to read like one.
    private const int ShortestArticle = 250;
    private const int ShortestSaidArticle = 60;

    /// <returns>Empty when the page has no article.</returns>
    public static List<string> Read(IDocument page, PageFacts facts)
    {
        if (page.Body is not { } body) return [];
        var paragraphs = BodyReader.Read(body, facts.Title?.Text, BodyWitness.Of(facts.Article.Body));
        var length = paragraphs.Sum(paragraph => paragraph.Length);
        return length >= (facts.SaysArticle ? ShortestSaidArticle : ShortestArticle) ? paragraphs : [];
    }
}
