using Lucene.Net.Index;
using Lucene.Net.Search;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Schema.Stemming;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Compiling;

/// <summary>
/// Makes a query of a text's most telling words, by tf·idf, as Lucene's MoreLikeThis does; a share of them has to be in a hit.
/// Ours asks the fields of each language by their own stems, which MoreLikeThis, made for one analyzer, cannot.
/// </summary>
/// <param name="fields">The stemmed fields, each with the stemmer of its language, which ends its name.</param>
internal sealed class SimilarityCompiler(IndexReader reader, IReadOnlyList<(string Field, Stemmer Stemmer)> fields)
{
    private const int MostTerms = 25;
    private const double LeastShare = 1.0 / 3;

    // A word that every fourth document has tells nothing, unless there are hardly any documents, or no other word.
    private const int CommonShare = 4;
    private const int FewDocuments = 5;

    // What has been read by then tells a text well enough; a hostile one has no end.
    private const int MostWords = 10_000;

    /// <exception cref="SearchRejectedException">A text that stands for itself has no word.</exception>
    public Query Compile(SimilarText similar)
    {
        var tokens = new TokenList();
        tokens.Add(similar.Text);
        if (tokens.Count == 0 && similar.Except is null) throw new SearchRejectedException("text", "text holds no word to be alike to.");
        var known = TermsOf(tokens, similar.Language).ToList();
        var rare = known.Where(term => !term.IsCommon).ToList();
        var telling = (rare.Count > 0 ? rare : known).OrderByDescending(term => term.Weight).ThenBy(term => term.Term).Take(MostTerms).ToList();
        if (telling.Count == 0) return new BooleanQuery();
        var query = new BooleanQuery(disableCoord: true) { MinimumNumberShouldMatch = (int)Math.Ceiling(LeastShare * telling.Count) };
        foreach (var term in telling) query.Add(new TermQuery(term.Term), Occur.SHOULD);
        if (similar.Except is { } itself) query.Add(new TermQuery(new Term(IndexFields.Id, itself)), Occur.MUST_NOT);
        return query;
    }

    private IEnumerable<WeighedTerm> TermsOf(TokenList tokens, string? language) =>
        fields.Where(field => IsIn(field.Field, language)).SelectMany(field => TermsOf(tokens, field.Field, field.Stemmer));

    private IEnumerable<WeighedTerm> TermsOf(TokenList tokens, string field, Stemmer stemmer)
    {
        var all = reader.GetDocCount(field);
        foreach (var (word, frequency) in Frequencies(tokens, stemmer))
        {
            var term = new Term(field, word);
            var having = reader.DocFreq(term);
            if (having > 0) yield return new WeighedTerm(term, frequency * Idf(having, all), having > Math.Max(all / CommonShare, FewDocuments));
        }
    }

    private static double Idf(int having, int all) => Math.Log(1 + (all - having + 0.5) / (having + 0.5));

    private static Dictionary<string, int> Frequencies(TokenList tokens, Stemmer stemmer)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(tokens.Count, MostWords); i++)
        {
            var stem = stemmer.Stem(tokens.Term(i));
            frequencies[stem] = frequencies.GetValueOrDefault(stem) + 1;
        }
        return frequencies;
    }

    private static bool IsIn(string field, string? language) =>
        language is null || field.EndsWith("." + WordLanguage.Of(language), StringComparison.Ordinal);

    private readonly record struct WeighedTerm(Term Term, double Weight, bool IsCommon);
}
