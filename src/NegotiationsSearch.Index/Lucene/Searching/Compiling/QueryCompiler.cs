using Lucene.Net.Index;
using Lucene.Net.Search;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Schema.Stemming;
using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Compiling;

/// <summary>Makes Lucene's query of our tree, for one reader and one unit.</summary>
internal sealed class QueryCompiler(IndexReader reader, SearchUnit unit, PeopleView view, CancellationToken cancellation)
{
    private readonly TermExpansion _expansion = new(reader);
    private readonly string _exact = UnitFields.Exact(unit);
    private readonly (string Field, Stemmer Stemmer)[] _words = WordFields(reader, UnitFields.Words(unit));

    /// <summary>What matches the tree and, where there is one, is alike to the text.</summary>
    /// <exception cref="SearchRejectedException">A beginning inside a phrase stands for too many words.</exception>
    public Query Compile(QueryNode root, SimilarText? similar)
    {
        if (similar is null) return Compile(root);
        var alike = new SimilarityCompiler(reader, _words).Compile(similar);
        if (root is QueryNode.Everything) return alike;
        return new BooleanQuery(disableCoord: true) { { alike, Occur.MUST }, { Compile(root), Occur.MUST } };
    }

    private Query Compile(QueryNode node) => node switch
    {
        QueryNode.Everything => new MatchAllDocsQuery(),
        QueryNode.Word word => CompileWord(word),
        QueryNode.Prefix prefix => new ConstantScoreQuery(new PrefixFilter(new Term(_exact, Folding.Fold(prefix.Text)), cancellation)),
        QueryNode.Phrase phrase => new PhraseCompiler(_expansion, _exact).Compile(phrase),
        QueryNode.And and => CompileAnd(and.Children),
        QueryNode.Or or => CompileOr(or.Children),
        QueryNode.Not not => CompileAnd([not]),
        QueryNode.Field field => CompileField(field),
        _ => new BooleanQuery(),
    };

    private Query CompileWord(QueryNode.Word word)
    {
        var folded = Folding.Fold(word.Text);
        var best = new DisjunctionMaxQuery(0);
        foreach (var (field, stemmer) in _words) best.Add(new TermQuery(new Term(field, stemmer.Stem(folded))));
        return _words.Length == 1 ? best.Disjuncts[0] : best;
    }

    private BooleanQuery CompileAnd(IReadOnlyList<QueryNode> children)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var child in children)
        {
            if (child is QueryNode.Not not) query.Add(Compile(not.Child), Occur.MUST_NOT);
            else query.Add(Compile(child), Occur.MUST);
        }
        if (children.All(child => child is QueryNode.Not)) query.Add(new MatchAllDocsQuery(), Occur.MUST);
        return query;
    }

    private BooleanQuery CompileOr(IReadOnlyList<QueryNode> children)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var child in children) query.Add(Compile(child), Occur.SHOULD);
        return query;
    }

    private Query CompileField(QueryNode.Field field)
    {
        var name = field.Name switch
        {
            QueryField.Speaker => IndexFields.SpeakerName,
            QueryField.Source => IndexFields.SourceName,
            _ => IndexFields.Title,
        };
        var inner = new NameQueryCompiler(_expansion, name).Compile(field.Child);
        if (field.Name == QueryField.Speaker && SpokenAlias.PersonOf(field.Child, view) is { } person)
            inner = new BooleanQuery(disableCoord: true) { { inner, Occur.SHOULD }, { new ConstantScoreQuery(new PersonSpeaksFilter(person, view)), Occur.SHOULD } };
        var isHere = field.Name == QueryField.Speaker && unit != SearchUnit.Paragraphs;
        return new ConstantScoreQuery(isHere ? new QueryWrapperFilter(inner) : new BlockJoinFilter(inner, view));
    }

    private static (string, Stemmer)[] WordFields(IndexReader reader, string prefix) =>
        [.. MultiFields.GetIndexedFields(reader)
            .Where(field => field.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(field => (field, Stemmer.Of(field[prefix.Length..])))];
}
