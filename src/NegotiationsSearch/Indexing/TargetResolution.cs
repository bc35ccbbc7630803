using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Index.Lucene.Writing;

namespace NegotiationsSearch.Indexing;

/// <summary>Lets an article be named by the public id that answers show. The archive keeps ids as the coverage gave them, which come first.</summary>
internal static class TargetResolution
{
    public static RemovalTarget ToRemove(RemovalTarget target, ArticleIndexWriter writer)
    {
        if (target.Key != RemovalKey.Id || writer.Lookup.Find(target.Value, url: null) is not null) return target;
        return writer.Lookup.FindByPublicId(target.Value) is { } article ? target with { Value = article.Id } : ToRestore(target, writer);
    }

    public static RemovalTarget ToRestore(RemovalTarget target, ArticleIndexWriter writer)
    {
        if (target.Key != RemovalKey.Id || writer.IsRemoved(RemovedKey.Id, target.Value)) return target;
        return writer.Lookup.FindRemovedId(target.Value) is { } id ? target with { Value = id } : target;
    }
}
