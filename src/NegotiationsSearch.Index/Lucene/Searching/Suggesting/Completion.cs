using Lucene.Net.Index;
using Lucene.Net.Search;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Compiling;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>What was typed, completed; folded.</summary>
/// <param name="Apart">Words that stand anywhere in the paragraph.</param>
/// <param name="Phrase">Words that stand in it side by side, the completed ones last.</param>
internal sealed record Completion(IReadOnlyList<string> Apart, IReadOnlyList<string> Phrase)
{
    /// <summary>No two have the same.</summary>
    public string Key => string.Join(' ', Apart) + '\n' + string.Join(' ', Phrase);

    /// <summary>The paragraphs that have it.</summary>
    public Query QueryOf(IndexReader reader)
    {
        var phrase = new PhraseCompiler(new TermExpansion(reader), IndexFields.TextExact)
            .Compile(new QueryNode.Phrase([.. Phrase.Select(word => new PhraseTerm.Word(word))]));
        if (Apart.Count == 0) return phrase;
        var query = new BooleanQuery(disableCoord: true) { { phrase, Occur.MUST } };
        foreach (var word in Apart.Distinct(StringComparer.Ordinal)) query.Add(new TermQuery(new Term(IndexFields.TextExact, word)), Occur.MUST);
        return query;
    }
}
