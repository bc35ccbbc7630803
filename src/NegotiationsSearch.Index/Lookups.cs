namespace NegotiationsSearch.Index;

/// <summary>What is known of an id.</summary>
public abstract record Lookup<T>
{
    private Lookup() { }

    public sealed record Found(T Value) : Lookup<T>;

    /// <summary>It was here and was removed, or the article no longer has it.</summary>
    public sealed record Gone : Lookup<T>;

    /// <summary>It goes by another id now.</summary>
    public sealed record Moved(string Id) : Lookup<T>;

    public sealed record Unknown : Lookup<T>;
}

/// <summary>An article with its paragraphs and quotations, in reading order.</summary>
/// <param name="GivenId">The id as the coverage gives it.</param>
/// <param name="Version">From 1; how often this article's text has been written.</param>
/// <param name="ArchiveAddresses">Where the archive holds each version, the first version first.</param>
public sealed record ArticleView(
    HitArticle Article, string GivenId, int Version, IReadOnlyList<string> ArchiveAddresses,
    IReadOnlyList<ParagraphView> Paragraphs);

/// <summary>A paragraph within its article.</summary>
/// <param name="Number">Its place in the article, from 0.</param>
public sealed record ParagraphView(string Id, int Number, string Text, IReadOnlyList<HitQuotation> Quotations);

/// <summary>A paragraph with what stands before and after it.</summary>
public sealed record ParagraphInContext(HitArticle Article, ParagraphView Paragraph, ParagraphView? Before, ParagraphView? After);

/// <summary>A quotation with the paragraphs it stands in.</summary>
/// <param name="Quotation">With its spans in the first paragraph; each paragraph carries it with those of its own.</param>
/// <param name="Text">The quotation's words.</param>
public sealed record QuotationInContext(HitArticle Article, string Text, HitQuotation Quotation, IReadOnlyList<ParagraphView> Paragraphs);
