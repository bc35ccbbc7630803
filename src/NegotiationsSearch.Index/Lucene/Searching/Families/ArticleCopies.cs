using NegotiationsSearch.Index.Families;
using NegotiationsSearch.Index.Lucene.Searching.Showing;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Families;

/// <summary>Finds which articles are copies of others, as of one wire report, by how much of their whole texts they share.</summary>
internal sealed class ArticleCopies(BlockReaders blocks, CancellationToken cancellation)
{
    /// <summary>The part of the shorter article's shingles that both have: a copy may be cut, and have a paragraph of its own.</summary>
    public const double Threshold = 0.8;

    /// <summary>Among how many articles an original is looked for, the first ones: each of them is read whole.</summary>
    public const int MostOriginals = 200;

    private readonly TokenList _tokens = new();
    private readonly Dictionary<(int Segment, int Row), ShingledText?> _texts = [];

    /// <summary>
    /// The public id of the first article, of those in front of it, that each from a place on is a copy of; null for what is no copy.
    /// </summary>
    /// <param name="articles">By segment and row.</param>
    public IReadOnlyList<string?> Find(IReadOnlyList<(int Segment, int Row)> articles, int from)
    {
        List<(int Segment, int Row)> originals = [.. articles.Distinct().Take(MostOriginals)];
        return [.. articles.Skip(from).Select(article => FirstLike(article, originals) is { } original ? IdOf(original) : null)];
    }

    private (int Segment, int Row)? FirstLike((int Segment, int Row) article, List<(int Segment, int Row)> originals)
    {
        cancellation.ThrowIfCancellationRequested();
        if (TextOf(article) is not { } text) return null;
        foreach (var original in originals)
        {
            if (original == article) return null;
            if (TextOf(original) is { } other && IsCopy(Likeness.Of(text.Shingles, other.Shingles))) return original;
        }
        return null;
    }

    private string IdOf((int Segment, int Row) article) => blocks.Segment(article.Segment).Article(article.Row).Id;

    private static bool IsCopy(Likeness likeness) => likeness.Shared >= Threshold * likeness.Smaller;

    private ShingledText? TextOf((int Segment, int Row) article)
    {
        if (_texts.TryGetValue(article, out var known)) return known;
        cancellation.ThrowIfCancellationRequested();
        return _texts[article] = Shingle(article);
    }

    private ShingledText? Shingle((int Segment, int Row) article)
    {
        var reader = blocks.Segment(article.Segment);
        _tokens.Clear();
        foreach (var paragraph in reader.ParagraphDocuments(article.Row))
            if (_tokens.Count < ShingledText.MaxWords) _tokens.Add(reader.ParagraphText(paragraph));
        return ShingledText.Of(_tokens);
    }
}
