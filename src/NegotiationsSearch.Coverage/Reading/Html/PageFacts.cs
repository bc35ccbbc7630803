using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>
/// What a page says of its article, each fact from the first place that gives it: JSON-LD, OpenGraph and other meta elements,
/// <c>time</c>, then visible text.
/// </summary>
internal sealed class PageFacts
{
    /// <summary>The outlet when nothing tells which it is.</summary>
    public static readonly FactCandidate Unnamed = new("none", "unknown");

    private const int EarliestYear = 1600;

    private readonly IDocument _page;
    private readonly MetaTags _meta;

    public PageFacts(IDocument page)
    {
        _page = page;
        _meta = new MetaTags(page);
        Article = StructuredArticleReader.Read(new StructuredData(page), Link("canonical") ?? _meta["og:url"]);
    }

    public StructuredArticle Article { get; }

    /// <summary>Whether the page says that it is an article.</summary>
    public bool SaysArticle =>
        Article != StructuredArticle.None || _meta["og:type"]?.Contains("article", StringComparison.OrdinalIgnoreCase) == true;

    public FactCandidate? Url => FactCandidate.First(
        [
            new("json-ld url", OwnUrl), new("link canonical", Absolute(Link("canonical"))),
            .. Meta("og:url", "twitter:url"), new("saved from", PageAddress.SavedFrom(_page)),
        ],
        PageAddress.IsOfPage);

    public FactCandidate? Source => FactCandidate.First(
    [
        new("json-ld publisher", Article.Publisher),
        .. Meta("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name", "copyright-holder"),
        new("title", PageTitle.Outlet(_page, Article.Headline ?? _meta["og:title"])),
        new("host", PageAddress.Host(Url?.Text)),
    ]);

    /// <summary>The outlet when the page does not name it.</summary>
    public FactCandidate GuessedSource => FactCandidate.First([new("links", PageAddress.HostOfLinks(_page))]) ?? Unnamed;

    public FactCandidate? Title => FactCandidate.First(
    [
        new("json-ld headline", Article.Headline),
        .. Meta("og:title", "twitter:title", "dc.title", "headline"),
        new("h1", PageTitle.Heading(_page)), new("title", PageTitle.OfHead(_page, Source?.Text)),
    ]);

    public FactCandidate? Byline => FactCandidate.First(
        [
            new("json-ld author", Article.Authors.Count == 0 ? null : string.Join(", ", Article.Authors)),
            .. Meta("author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "cxenseparse:author"),
            new("byline", PageByline.Find(_page)),
        ],
        PageByline.IsName);

    public FactCandidate? Published => FactCandidate.First(
        [
            new("json-ld datePublished", Article.Published),
            .. Meta(
                "article:published_time", "og:article:published_time", "datePublished", "pubdate", "publishdate", "publish-date",
                "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "date", "article.published"),
            .. PageDates.Of(_page),
        ],
        // Templates fill an unknown date with the first day there is.
        text => WrittenDate.TryRead(text, out var date) && date.Day.Year > EarliestYear);

    public FactCandidate? Language => FactCandidate.First(
        [
            new("json-ld inLanguage", Article.Language),
            new("html lang", _page.DocumentElement?.GetAttribute("lang") ?? _page.DocumentElement?.GetAttribute("xml:lang")),
            .. Meta("og:locale", "dc.language", "language", "content-language"),
        ],
        text => LanguageTag.Of(text.Trim()) is not null);

    // Some give the section's address for the article's.
    private string? OwnUrl =>
        Article.Url is { } url && Link("canonical")?.StartsWith(url.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase) == true ? null : Article.Url;

    private IEnumerable<FactCandidate> Meta(params string[] names) => names.Select(name => new FactCandidate($"meta {name}", _meta[name]));

    private string? Link(string relation) =>
        _page.GetElementsByTagName("link")
            .FirstOrDefault(link => string.Equals(link.GetAttribute("rel"), relation, StringComparison.OrdinalIgnoreCase))
            ?.GetAttribute("href")?.Trim();

    private string? Absolute(string? link)
    {
        var known = _meta["og:url"] ?? PageAddress.SavedFrom(_page);
        return link is not null && Uri.TryCreate(known, UriKind.Absolute, out var home) && Uri.TryCreate(home, link, out var whole)
            ? whole.AbsoluteUri
            : link;
    }
}
