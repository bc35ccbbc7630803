using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NegotiationsSearch.Index.Lucene.Searching.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Compiling;

/// <summary>The quotations that the register gives to one person, under whatever name articles do.</summary>
internal sealed class PersonSpeaksFilter(int person, PeopleView view) : Filter
{
    public override DocIdSet? GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
    {
        var columns = view.Of(context.AtomicReader);
        var speaking = new FixedBitSet(context.AtomicReader.MaxDoc);
        for (var row = 0; row < columns.People.Speaker.Length; row++)
            if (columns.People.Speaker[row] == person) speaking.Set(columns.Quotations.Document[row]);
        return BitsFilteredDocIdSet.Wrap(speaking, acceptDocs);
    }
}
