using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Searching.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Showing;

/// <summary>One block reader a segment, made when first needed.</summary>
internal sealed class BlockReaders(IndexReader reader, PeopleView view)
{
    private readonly Dictionary<int, BlockReader> _readers = [];

    /// <param name="document">A document's number in the whole reader.</param>
    /// <returns>The reader of its segment, and its number there.</returns>
    public (BlockReader Reader, int Document) Of(int document)
    {
        var leaf = reader.Leaves[ReaderUtil.SubIndex(document, reader.Leaves)];
        if (!_readers.TryGetValue(leaf.Ord, out var blocks))
            _readers[leaf.Ord] = blocks = new BlockReader(leaf, view);
        return (blocks, document - leaf.DocBase);
    }
}
