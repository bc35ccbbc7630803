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
        return (Segment(leaf.Ord), document - leaf.DocBase);
    }

    /// <summary>The reader of a segment, by its place.</summary>
    public BlockReader Segment(int segment)
    {
        if (!_readers.TryGetValue(segment, out var blocks))
            _readers[segment] = blocks = new BlockReader(reader.Leaves[segment], view);
        return blocks;
    }
}
