using NegotiationsSearch.Coverage;
using NegotiationsSearch.Index.Lucene.Lookup;

namespace NegotiationsSearch.Indexing;

/// <summary>What an article that was read is to the index.</summary>
internal enum Novelty { New, Changed, Unchanged, Removed }

/// <summary>Tells new and changed articles from those that are held already and those that were removed for good.</summary>
internal sealed class ArticleScreening(ArticleLookup lookup, InFlightArticles inFlight)
{
    public Novelty Judge(Article article, string hash)
    {
        if (lookup.IsRemoved(article.Id, article.Url, article.Source)) return Novelty.Removed;
        if (inFlight.IsSame(article, hash) is { } same) return same ? Novelty.Unchanged : Novelty.Changed;
        if (lookup.Find(article.Id, article.Url) is not { } indexed) return Novelty.New;
        return indexed.ContentHash == hash && indexed.Id == article.Id && indexed.Url == article.Url ? Novelty.Unchanged : Novelty.Changed;
    }
}
