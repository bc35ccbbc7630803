using CsCheck;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Lucene.Writing;

namespace NegotiationsSearch.Tests.Index.Search.Properties;

/// <summary>A random index, written in several commits with articles replaced and removed in between, and what it must hold in the end.</summary>
internal sealed class CorpusIndex : IDisposable
{
    private const int ArticlesACommit = 4;
    private readonly TemporaryIndex _index = new();
    private readonly Dictionary<string, ArticleDocument> _articles = new(StringComparer.Ordinal);

    private PeopleRegister _register;

    public CorpusIndex(IEnumerable<ArticleDocument> articles, string? removed = null, PeopleRegister? register = null)
    {
        _register = register ?? PeopleRegister.Empty;
        foreach (var batch in articles.Chunk(ArticlesACommit)) Replace(batch);
        if (removed is not null) Remove(removed);
        Search = SearchIndex.Open(_index.Path, new SearchIndexOptions { Register = () => _register });
    }

    public static Gen<ArticleDocument[]> Articles { get; } = Corpus.Article.Array[1, 14];

    public SearchIndex Search { get; }

    public Model Model => new(_articles.Values, _register);

    public void Replace(params ArticleDocument[] articles)
    {
        foreach (var article in articles) _articles[article.Id] = article;
        Write(writer => Array.ForEach(articles, writer.Replace));
    }

    /// <summary>Goes over to another register, as the program does after an edit.</summary>
    public void Edit(PeopleRegister register)
    {
        _register = register;
        Search.Refresh();
    }

    public void Remove(string id)
    {
        _articles.Remove(id);
        Write(writer => writer.Remove(RemovedKey.Id, id));
    }

    public SearchResult Run(SearchRequest request)
    {
        using var snapshot = Search.Acquire();
        return snapshot.Search(request, TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        Search.Dispose();
        _index.Dispose();
    }

    private void Write(Action<ArticleIndexWriter> write)
    {
        _index.Write(write);
        Search?.Refresh();
    }
}
