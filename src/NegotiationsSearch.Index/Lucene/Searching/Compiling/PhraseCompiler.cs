using Lucene.Net.Index;
using Lucene.Net.Search;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Compiling;

/// <summary>Makes Lucene's phrase of ours, over an exact field. A lone <c>*</c> is a position left open.</summary>
internal sealed class PhraseCompiler(TermExpansion expansion, string field)
{
    public Query Compile(QueryNode.Phrase phrase)
    {
        var places = Places(phrase.Terms);
        if (places is null) return new BooleanQuery();
        if (places.Count == 1) return Single(places[0].Terms);
        if (!places.TrueForAll(place => place.Terms.Length == 1)) return Multiple(places, phrase.Slop);
        var pairs = phrase.Slop == 0 && field == IndexFields.TextExact ? WordPairCover.Of(places) : null;
        return pairs is null ? Plain(places, phrase.Slop) : Plain(pairs, slop: 0);
    }

    private List<PhrasePlace>? Places(IReadOnlyList<PhraseTerm> terms)
    {
        var places = new List<PhrasePlace>(terms.Count);
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i] is PhraseTerm.AnyWord) continue;
            var alternatives = Alternatives(terms[i]);
            if (alternatives.Length == 0) return null;
            places.Add(new PhrasePlace(i, alternatives));
        }
        return places.Count == 0 ? null : places;
    }

    private Term[] Alternatives(PhraseTerm term) => term switch
    {
        PhraseTerm.Word word => [new Term(field, Folding.Fold(word.Text))],
        PhraseTerm.Prefix prefix => expansion.Expand(field, Folding.Fold(prefix.Text)),
        _ => [],
    };

    private static Query Single(Term[] terms)
    {
        if (terms.Length == 1) return new TermQuery(terms[0]);
        var any = new BooleanQuery(disableCoord: true);
        foreach (var term in terms) any.Add(new TermQuery(term), Occur.SHOULD);
        return any;
    }

    private static Query Plain(IReadOnlyList<PhrasePlace> places, int slop)
    {
        if (places.Count == 1) return new TermQuery(places[0].Terms[0]);
        var query = new PhraseQuery { Slop = slop };
        foreach (var place in places) query.Add(place.Terms[0], place.Position - places[0].Position);
        return query;
    }

    private static Query Multiple(IReadOnlyList<PhrasePlace> places, int slop)
    {
        var query = new MultiPhraseQuery { Slop = slop };
        foreach (var place in places) query.Add(place.Terms, place.Position - places[0].Position);
        return query;
    }
}

/// <summary>A place in a phrase with the terms that may stand there.</summary>
internal readonly record struct PhrasePlace(int Position, Term[] Terms);
