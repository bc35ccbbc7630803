using NegotiationsSearch.Index.Lucene.Schema.Stemming;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Matching;

/// <summary>Tells which words of a query a hit has. Not thread-safe.</summary>
public sealed class MatchedWords
{
    // Ranges stand further apart than any phrase reaches.
    private const int Gap = QueryLimits.MaxLength;

    private readonly List<Leaf> _leaves = [];
    private readonly TokenList _tokens = new();

    public MatchedWords(QueryNode root) => Gather(root);

    /// <summary>The words that are looked for in the text, folded, each once.</summary>
    public IReadOnlyList<string> Asked => [.. _leaves.SelectMany(leaf => leaf.Words).Distinct(StringComparer.Ordinal)];

    /// <summary>Those of them that the hit's matches are made of.</summary>
    public IReadOnlyList<string> Of(Hit hit)
    {
        _tokens.Clear();
        foreach (var match in hit.Matches) _tokens.Add(hit.Text, match.Start, match.End, Gap);
        var language = WordLanguage.Of(hit.Article.Language);
        return
        [
            .. _leaves.Where(leaf => leaf.Finder.Find(_tokens, language).Count > 0).SelectMany(leaf => leaf.Words)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private void Gather(QueryNode node)
    {
        switch (node)
        {
            case QueryNode.Word word: Add(node, word.Text); break;
            case QueryNode.Prefix prefix: Add(node, prefix.Text); break;
            case QueryNode.Phrase phrase: Add(node, [.. phrase.Terms.Select(WordOf).OfType<string>()]); break;
            case QueryNode.And and: foreach (var child in and.Children) Gather(child); break;
            case QueryNode.Or or: foreach (var child in or.Children) Gather(child); break;
        }
    }

    private static string? WordOf(PhraseTerm term) => term switch
    {
        PhraseTerm.Word word => word.Text,
        PhraseTerm.Prefix prefix => prefix.Text,
        _ => null,
    };

    private void Add(QueryNode node, params string[] words) => _leaves.Add(new Leaf([.. words.Select(Folding.Fold)], new MatchFinder(node)));

    /// <summary>A part of the query that matches by itself.</summary>
    private sealed record Leaf(IReadOnlyList<string> Words, MatchFinder Finder);
}
