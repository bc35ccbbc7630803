using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NegotiationsSearch.Index.Families;
using NegotiationsSearch.Index.Lucene.Schema;

namespace NegotiationsSearch.Index.Lucene.Lookup;

/// <summary>The texts of one committed state, by their prints. For one thread, and only as long as the reader is open.</summary>
internal sealed class CommittedTexts(IndexReader reader)
{
    private readonly Segment[] _segments = [.. reader.Leaves.Select(leaf => Segment.Open(leaf.AtomicReader)).OfType<Segment>()];
    private readonly BytesRef _term = new(sizeof(uint)) { Length = sizeof(uint) };
    private readonly uint[] _shingles = new uint[ShingledText.MaxWords];

    public IndexReader Reader => reader;

    /// <summary>
    /// Has the search consider the texts that share a print with its own. Those of removed statements as well: a reader
    /// passes over a neighbour that is not there.
    /// </summary>
    public void Search(NeighbourSearch search)
    {
        foreach (var print in search.RarestFirst(Count)) Search(print, search);
    }

    private int Count(uint print)
    {
        var count = 0;
        NeighbourList.WritePrint(print, _term.Bytes);
        foreach (var segment in _segments)
            if (segment.Terms.SeekExact(_term)) count += segment.Terms.DocFreq;
        return count;
    }

    private void Search(uint print, NeighbourSearch search)
    {
        NeighbourList.WritePrint(print, _term.Bytes);
        foreach (var segment in _segments)
        {
            if (!segment.Terms.SeekExact(_term)) continue;
            segment.Documents = segment.Terms.Docs(null, segment.Documents, DocsFlags.NONE);
            while (segment.Documents.NextDoc() is var document and not DocIdSetIterator.NO_MORE_DOCS && search.MayGoOn())
                Consider(segment, document, search);
        }
    }

    private void Consider(Segment segment, int document, NeighbourSearch search)
    {
        var key = segment.Keys.Get(document);
        if (!search.IsNew(key)) return;
        segment.Shingles.Get(document, segment.Bytes);
        var count = NeighbourList.ReadShingles(segment.Bytes.Bytes.AsSpan(segment.Bytes.Offset, segment.Bytes.Length), _shingles);
        search.Consider(key, _shingles.AsSpan(0, count));
    }

    private sealed record Segment(TermsEnum Terms, NumericDocValues Keys, BinaryDocValues Shingles)
    {
        public DocsEnum? Documents { get; set; }

        public BytesRef Bytes { get; } = new();

        /// <summary>Null for a segment without statements long enough.</summary>
        public static Segment? Open(AtomicReader reader) =>
            reader.GetTerms(IndexFields.FamilyPrints) is { } terms
                ? new Segment(
                    terms.GetEnumerator(),
                    reader.GetNumericDocValues(IndexFields.FamilyText),
                    reader.GetBinaryDocValues(IndexFields.FamilyShingles))
                : null;
    }
}
