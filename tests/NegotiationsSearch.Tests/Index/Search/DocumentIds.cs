using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Tests.Index.Search;

/// <summary>The public ids that an article, its paragraphs and its quotations get.</summary>
internal sealed record DocumentIds(string Article, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Quotations)
{
    public static DocumentIds Of(ArticleDocument article)
    {
        var number = PublicId.ArticleNumber(article.Id);
        var quotations = article.Quotations.Select(quotation =>
            string.Join(' ', quotation.Spans.Select(span => article.Paragraphs[span.Paragraph][span.Start..span.End])));
        return new DocumentIds(
            PublicId.Article(number),
            [
                .. Numbers(article.Paragraphs, (words, occurrence) => PublicId.ParagraphNumber(article.Id, words, occurrence))
                    .Select(paragraph => PublicId.Paragraph(number, paragraph)),
            ],
            [
                .. Numbers(quotations, (words, occurrence) => PublicId.QuotationNumber(article.Id, words, occurrence))
                    .Select(quotation => PublicId.Quotation(number, quotation)),
            ]);
    }

    private static List<long> Numbers(IEnumerable<string> texts, Func<string, int, long> number)
    {
        var before = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = new List<long>();
        foreach (var words in texts.Select(Folding.Fold))
        {
            numbers.Add(number(words, before.GetValueOrDefault(words)));
            before[words] = before.GetValueOrDefault(words) + 1;
        }
        return numbers;
    }
}
