using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Tests.Index.Search.Properties;

/// <summary>A word with its place; places left open keep phrases apart.</summary>
internal readonly record struct PlacedWord(string Text, int Place);

/// <summary>What a search may find, with all that decides whether it does.</summary>
internal sealed record ModelUnit(
    string Id,
    string Article,
    ArticleDocument Document,
    IReadOnlyList<PlacedWord> Words,
    IReadOnlyList<QuotationDocument> Quotations,
    IReadOnlyList<QuotationSpeaker> Named);

/// <summary>An index as plain lists, to be searched by looking at everything.</summary>
internal sealed class Model(IEnumerable<ArticleDocument> articles, PeopleRegister register)
{
    private const int Apart = 1000;
    private readonly List<ArticleDocument> _articles = [.. articles];

    public PeopleRegister Register => register;

    public IReadOnlyList<Statement> Statements => Statement.Of(_articles, register);

    public IEnumerable<ModelUnit> Units(SearchUnit unit) => _articles.SelectMany(article => unit switch
    {
        SearchUnit.Paragraphs => Paragraphs(article),
        SearchUnit.Quotes => Quotations(article, quotedOnly: true).Where(quotation => quotation.Quotations[0].Directness != Directness.Indirect),
        _ => Quotations(article, quotedOnly: false),
    });

    private static IEnumerable<ModelUnit> Paragraphs(ArticleDocument article)
    {
        var ids = DocumentIds.Of(article);
        return article.Paragraphs.Select((text, number) =>
            new ModelUnit(
                ids.Paragraphs[number],
                ids.Article,
                article,
                [.. WordsOf(text).Select((word, place) => new PlacedWord(word, place))],
                [.. article.Quotations.Where(quotation => Covers(quotation, number))],
                Named(article, number, number)));
    }

    private static IEnumerable<ModelUnit> Quotations(ArticleDocument article, bool quotedOnly)
    {
        var ids = DocumentIds.Of(article);
        return article.Quotations.Select((quotation, number) =>
            new ModelUnit(
                ids.Quotations[number],
                ids.Article,
                article,
                Words(quotation, article, quotedOnly),
                [quotation],
                Named(article, quotation.Spans[0].Paragraph, quotation.Spans[^1].Paragraph)));
    }

    private static QuotationSpeaker[] Named(ArticleDocument article, int first, int last) =>
        [.. article.Mentions.Where(mention => first <= mention.Paragraph && mention.Paragraph <= last).Select(mention => mention.Person)];

    private static bool Covers(QuotationDocument quotation, int paragraph) =>
        quotation.Spans[0].Paragraph <= paragraph && paragraph <= quotation.Spans[^1].Paragraph;

    private static List<PlacedWord> Words(QuotationDocument quotation, ArticleDocument article, bool quotedOnly)
    {
        var words = new List<PlacedWord>();
        var place = 0;
        foreach (var span in quotation.Spans)
        {
            if (quotedOnly && !span.Quoted) place += Apart;
            else words.AddRange(WordsOf(article.Paragraphs[span.Paragraph][span.Start..span.End]).Select(word => new PlacedWord(word, place++)));
        }
        return words;
    }

    private static string[] WordsOf(string text) => Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
