using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Links;

namespace NegotiationsSearch.Web.Answers;

/// <summary>Makes the answer that gives an article's text.</summary>
internal sealed class ArticleTextMapping(RequestLinks links, OffsetUnit unit, IndexAnswer index)
{
    public ArticleTextAnswer Current(ArticleView article) => new()
    {
        Article = HitMapping.Article(article.Article),
        Version = article.Version,
        Versions = article.Version,
        Recorded = null,
        Paragraphs = [.. article.Paragraphs.Select(new HitMapping(links, unit).Paragraph)],
        Links = new ItemLinks { Self = links.Article(article.Article.Id), Source = TextFragment.Link(article.Article.Url) },
        Index = index,
    };

    public ArticleTextAnswer Old(ArticleView article, int version, ArchivedArticle old) => new()
    {
        Article = HitMapping.Article(article.Article) with
        {
            Title = old.Title,
            Byline = old.Byline,
            Url = old.Url,
            Published = old.Published,
            Language = old.Language,
        },
        Version = version,
        Versions = article.Version,
        Recorded = old.Recorded,
        Paragraphs = [.. old.Paragraphs.Select((text, number) => new ParagraphAnswer { Id = null, Number = number, Text = text, Quotations = null })],
        Links = new ItemLinks { Self = links.ArticleVersion(article.Article.Id, version), Source = TextFragment.Link(old.Url) },
        Index = index,
    };
}
