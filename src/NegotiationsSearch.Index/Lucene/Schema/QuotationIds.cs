using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Schema;

/// <summary>A quotation's public id and the folded words it is made of.</summary>
public sealed record QuotationIdentity(string Id, string Words);

/// <summary>The public ids of quotations, for whoever has to find one before it is written.</summary>
public static class QuotationIds
{
    /// <summary>The identities of an article's quotations, in their order.</summary>
    public static IReadOnlyList<QuotationIdentity> Of(ArticleDocument article)
    {
        var tokens = new TokenList();
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = PublicId.ArticleNumber(article.Id);
        return [.. article.Quotations.Select(quotation =>
        {
            var words = WordsOf(article, quotation, tokens);
            occurrences.TryGetValue(words, out var before);
            occurrences[words] = before + 1;
            return new QuotationIdentity(PublicId.Quotation(number, PublicId.QuotationNumber(article.Id, words, before)), words);
        })];
    }

    /// <summary>The public id of an article.</summary>
    public static string OfArticle(string givenId) => PublicId.Article(PublicId.ArticleNumber(givenId));

    /// <summary>The public id of the article that a quotation's id names; null for what is no quotation's id.</summary>
    public static string? ArticleIn(string quotationId) =>
        PublicId.ArticlePart(quotationId) is { } article
            && quotationId.AsSpan(article.Length) is ['-', 'q', .. var rest]
            && PublicId.TryDecode(rest.ToString()) is not null
            ? article
            : null;

    /// <summary>The folded words that a quotation's id is made of.</summary>
    internal static string WordsOf(ArticleDocument article, QuotationDocument quotation, TokenList tokens)
    {
        QuotationTokens.Fill(tokens, QuotationText.Of(quotation.IdSpans ?? quotation.Spans, number => article.Paragraphs[number]), quotedOnly: false);
        return tokens.Join();
    }
}
