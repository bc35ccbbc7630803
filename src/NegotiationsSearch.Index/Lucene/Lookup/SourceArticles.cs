using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Schema;

namespace NegotiationsSearch.Index.Lucene.Lookup;

/// <summary>All articles of one source.</summary>
internal static class SourceArticles
{
    /// <param name="source">The source's id.</param>
    public static IEnumerable<StoredArticle> In(IndexReader reader, string source)
    {
        foreach (var leaf in reader.Leaves)
        {
            var postings = leaf.AtomicReader.GetTermDocsEnum(new Term(IndexFields.Source, source));
            if (postings is null) continue;
            for (var document = postings.NextDoc(); document != int.MaxValue; document = postings.NextDoc())
            {
                var isLive = leaf.AtomicReader.LiveDocs is not { } live || live.Get(document);
                if (isLive && StoredFields.Article(leaf.AtomicReader, document) is { } article) yield return article;
            }
        }
    }
}
