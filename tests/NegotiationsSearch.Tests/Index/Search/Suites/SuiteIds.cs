using System.Text.RegularExpressions;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Tests.Index.Search.Suites;

/// <summary>The public ids behind the names that cases use.</summary>
internal sealed partial class SuiteIds
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public void Add(SuiteArticle article)
    {
        var document = article.ToDocument();
        var number = PublicId.ArticleNumber(document.Id);
        Add(article.Name, PublicId.Article(number));
        var paragraphs = Numbers(document.Paragraphs, (words, occurrence) => PublicId.ParagraphNumber(document.Id, words, occurrence));
        for (var i = 0; i < paragraphs.Count; i++) Add($"{article.Name}/{i}", PublicId.Paragraph(number, paragraphs[i]));
        var quotations = Numbers(document.Quotations.Select(quotation => Words(quotation, document)), (words, occurrence) => PublicId.QuotationNumber(document.Id, words, occurrence));
        for (var i = 0; i < quotations.Count; i++) Add($"{article.Name}/q{i}", PublicId.Quotation(number, quotations[i]));
    }

    /// <exception cref="InvalidDataException">No article has it.</exception>
    public string IdOf(string name) => _ids.TryGetValue(name, out var id) ? id : throw new InvalidDataException($"There is no \"{name}\" in this case.");

    /// <summary>The name of an id, the one last given where it has several.</summary>
    public string NameOf(string id) => _names.GetValueOrDefault(id, id);

    /// <summary>The name that an id goes by now, for comparing.</summary>
    public string Canonical(string name) => NameOf(IdOf(name));

    public string Fill(string text) => Placeholder().Replace(text, match => IdOf(match.Groups[1].Value));

    private void Add(string name, string id)
    {
        _ids[name] = id;
        _names[id] = name;
    }

    private static string Words(QuotationDocument quotation, ArticleDocument article) =>
        string.Join(' ', quotation.Spans.Select(span => article.Paragraphs[span.Paragraph][span.Start..span.End]));

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

    [GeneratedRegex(@"\{([^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
