using NegotiationsSearch.Index.Lucene.Schema.Stemming;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Matching;

/// <summary>
/// Finds where a query matches in a hit's words, by reading them once more: cheaper than keeping term vectors, and by
/// the same tokens that were indexed.
/// Folds and stems the query once; then asks it of each hit. Not thread-safe.
/// </summary>
internal sealed class MatchFinder
{
    private readonly List<WordMatcher> _words = [];
    private readonly List<string> _prefixes = [];
    private readonly List<PhraseMatcher> _phrases = [];

    public MatchFinder(QueryNode root) => Gather(root);

    /// <param name="tokens">The words, as indexed for the unit that was searched.</param>
    /// <param name="language">The language the words were stemmed by.</param>
    /// <returns>In order, overlapping ones joined.</returns>
    public IReadOnlyList<MatchRange> Find(TokenList tokens, string language)
    {
        var ranges = new List<MatchRange>();
        for (var i = 0; i < tokens.Count; i++)
            if (MatchesAlone(tokens.Term(i), language)) ranges.Add(new MatchRange(tokens.Start(i), tokens.End(i)));
        foreach (var phrase in _phrases) phrase.Find(tokens, ranges);
        return RangeUnion.Of(ranges);
    }

    private bool MatchesAlone(ReadOnlySpan<char> term, string language)
    {
        foreach (var prefix in _prefixes)
            if (term.StartsWith(prefix, StringComparison.Ordinal)) return true;
        foreach (var word in _words)
            if (word.Matches(term, language)) return true;
        return false;
    }

    private void Gather(QueryNode node)
    {
        switch (node)
        {
            case QueryNode.Word word: _words.Add(new WordMatcher(Folding.Fold(word.Text))); break;
            case QueryNode.Prefix prefix: _prefixes.Add(Folding.Fold(prefix.Text)); break;
            case QueryNode.Phrase phrase: _phrases.Add(new PhraseMatcher(phrase)); break;
            case QueryNode.And and: foreach (var child in and.Children) Gather(child); break;
            case QueryNode.Or or: foreach (var child in or.Children) Gather(child); break;
        }
    }
}
