using NegotiationsSearch.Index.Lucene.Schema.Stemming;

namespace NegotiationsSearch.Index.Lucene.Searching.Matching;

/// <summary>A bare word of the query, compared by stems in the language of each hit.</summary>
internal sealed class WordMatcher(string folded)
{
    private readonly Dictionary<string, (Stemmer Stemmer, string Stem)> _stems = new(StringComparer.Ordinal);

    public bool Matches(ReadOnlySpan<char> term, string language)
    {
        if (term.SequenceEqual(folded)) return true;
        var (stemmer, stem) = Of(language);
        return stemmer.Stem(term).Equals(stem, StringComparison.Ordinal);
    }

    private (Stemmer Stemmer, string Stem) Of(string language)
    {
        if (_stems.TryGetValue(language, out var known)) return known;
        var stemmer = Stemmer.Of(language);
        return _stems[language] = (stemmer, stemmer.Stem(folded));
    }
}
