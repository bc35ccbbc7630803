using Lucene.Net.Index;
using Lucene.Net.Search;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Compiling;

/// <summary>Makes Lucene's query of what is asked of a name or title: its words are matched as they are, without stemming.</summary>
internal sealed class NameQueryCompiler(TermExpansion expansion, string field)
{
    public Query Compile(QueryNode node) => node switch
    {
        QueryNode.Everything => AnyName(),
        QueryNode.Word word => new TermQuery(new Term(field, Folding.Fold(word.Text))),
        QueryNode.Prefix prefix => new PrefixQuery(new Term(field, Folding.Fold(prefix.Text))),
        QueryNode.Phrase phrase => new PhraseCompiler(expansion, field).Compile(phrase),
        QueryNode.And and => Join(and.Children, Occur.MUST),
        QueryNode.Or or => Join(or.Children, Occur.SHOULD),
        QueryNode.Not not => Join([not], Occur.MUST),
        QueryNode.Field inner => Compile(inner.Child),
        _ => new BooleanQuery(),
    };

    // What has no name at all is not among those whose name is another.
    private PrefixQuery AnyName() => new(new Term(field, ""));

    private BooleanQuery Join(IReadOnlyList<QueryNode> children, Occur occur)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var child in children)
        {
            if (child is QueryNode.Not not && occur == Occur.MUST) query.Add(Compile(not.Child), Occur.MUST_NOT);
            else query.Add(Compile(child), occur);
        }
        if (children.All(child => child is QueryNode.Not) && occur == Occur.MUST) query.Add(AnyName(), Occur.MUST);
        return query;
    }
}
