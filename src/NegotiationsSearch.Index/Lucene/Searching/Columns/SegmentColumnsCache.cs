using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace NegotiationsSearch.Index.Lucene.Searching.Columns;

/// <summary>Loads a segment's columns once and keeps them as long as the segment is open.</summary>
internal sealed class SegmentColumnsCache(ValueTables tables)
{
    private readonly ConditionalWeakTable<object, Lazy<SegmentColumns>> _columns = [];

    public SegmentColumns Of(AtomicReader reader) =>
        _columns.GetValue(reader.CoreCacheKey, _ => new Lazy<SegmentColumns>(() => new SegmentColumnsLoader(reader, tables).Load())).Value;
}
