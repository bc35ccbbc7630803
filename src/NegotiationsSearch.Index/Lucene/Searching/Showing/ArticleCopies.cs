using NegotiationsSearch.Index.Families;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Showing;

/// <summary>Finds which articles are copies of others, as of one wire report, by how much of their whole texts they share.</summary>
internal sealed class ArticleCopies(BlockReaders blocks)
{
    /// <summary>The part of the shorter article's shingles that both have: a copy may be cut, and have a paragraph of its own.</summary>
    public const double Threshold = 0.8;

    private readonly TokenList _tokens = new();

    /// <summary>The public id of the first article in the order given that each is a copy of; null for what is no copy.</summary>
    /// <param name="articles">By segment and row; compared each with each.</param>
    public IReadOnlyList<string?> Find(IReadOnlyList<(int Segment, int Row)> articles)
    {
        List<(int Segment, int Row)> each = [.. articles.Distinct()];
        var texts = each.ToDictionary(article => article, Shingle);
        return [.. articles.Select(article => FirstLike(article, each, texts) is { } original ? IdOf(original) : null)];
    }

    private string IdOf((int Segment, int Row) article) => blocks.Segment(article.Segment).Article(article.Row).Id;

    private static (int Segment, int Row)? FirstLike(
        (int Segment, int Row) article, List<(int Segment, int Row)> each, Dictionary<(int Segment, int Row), ShingledText?> texts)
    {
        foreach (var other in each)
        {
            if (other == article) return null;
            if (texts[other] is { } text && texts[article] is { } own && IsCopy(Likeness.Of(own.Shingles, text.Shingles))) return other;
        }
        return null;
    }

    private static bool IsCopy(Likeness likeness) => likeness.Shared >= Threshold * likeness.Smaller;

    private ShingledText? Shingle((int Segment, int Row) article)
    {
        var reader = blocks.Segment(article.Segment);
        _tokens.Clear();
        foreach (var paragraph in reader.ParagraphDocuments(article.Row))
            if (_tokens.Count < ShingledText.MaxWords) _tokens.Add(reader.ParagraphText(paragraph));
        return ShingledText.Of(_tokens);
    }
}
