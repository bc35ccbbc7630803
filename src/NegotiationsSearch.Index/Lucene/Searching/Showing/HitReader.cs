using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Schema.Stemming;
using NegotiationsSearch.Index.Lucene.Searching.Collecting;
using NegotiationsSearch.Index.Lucene.Searching.Matching;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Showing;

/// <summary>Makes hits of collected documents: text, matches, quotations, article.</summary>
internal sealed class HitReader(SearchRequest request, BlockReaders blocks)
{
    private readonly MatchFinder _matches = new(request.Query.Root);
    private readonly TokenList _tokens = new();

    public Hit Read(CollectedHit hit)
    {
        var (reader, document) = blocks.Of(hit.Document);
        return request.Unit == SearchUnit.Paragraphs ? Paragraph(reader, document, hit.Score) : Quotation(reader, document, hit.Score);
    }

    private Hit Paragraph(BlockReader reader, int document, float score)
    {
        var article = reader.Article(reader.Columns.Article[document]);
        var text = reader.ParagraphText(document);
        _tokens.Clear();
        _tokens.Add(text);
        return new Hit
        {
            Id = reader.ParagraphId(document),
            IsQuotation = false,
            Score = score,
            Text = text,
            Matches = _matches.Find(_tokens, WordLanguage.Of(article.Language)),
            Quotations = reader.QuotationsOf(document),
            Article = article,
        };
    }

    private Hit Quotation(BlockReader reader, int document, float score)
    {
        var article = reader.Article(reader.Columns.Article[document]);
        var stored = reader.StoredQuotationOf(document);
        var text = reader.QuotationText(document, stored);
        var first = stored.ReadSpans()[0];
        var quotation = reader.Quotation(document, stored, first.Paragraph);
        var paragraph = reader.Columns.ParagraphDocument(reader.Columns.Article[document], first.Paragraph);
        QuotationTokens.Fill(_tokens, text, quotedOnly: request.Unit == SearchUnit.Quotes);
        return new Hit
        {
            Id = quotation.Id,
            IsQuotation = true,
            Score = score,
            Text = text.Text,
            Joints = text.Joints,
            Matches = _matches.Find(_tokens, WordLanguage.Of(article.Language)),
            Quotations = [quotation],
            Paragraph = new HitParagraph(reader.ParagraphId(paragraph), reader.ParagraphText(paragraph), first.Start),
            Article = article,
        };
    }
}
