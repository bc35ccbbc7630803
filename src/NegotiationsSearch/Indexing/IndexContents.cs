using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Indexing;

/// <summary>A glance at what an index holds, as a server would see it.</summary>
internal static class IndexContents
{
    public static long Articles(string directory) => Of(directory)?.Articles ?? 0;

    /// <summary>Null when there is no index that can be read.</summary>
    public static IndexState? Of(string directory)
    {
        try
        {
            using var index = SearchIndex.Open(directory, new SearchIndexOptions());
            using var snapshot = index.Acquire();
            return snapshot.State;
        }
        catch (IndexUnavailableException)
        {
            return null;
        }
    }
}
