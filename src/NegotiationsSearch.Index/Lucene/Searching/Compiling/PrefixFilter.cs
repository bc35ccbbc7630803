using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace NegotiationsSearch.Index.Lucene.Searching.Compiling;

/// <summary>
/// The documents with a word that begins with some letters, however many words that are. Unlike Lucene's PrefixQuery it stops when it is told to:
/// a letter or two stand for tens of thousands of words.
/// </summary>
internal sealed class PrefixFilter(Term prefix, CancellationToken cancellation) : Filter
{
    public override DocIdSet? GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
    {
        if (context.AtomicReader.GetTerms(prefix.Field)?.GetEnumerator() is not { } terms) return null;
        if (terms.SeekCeil(prefix.Bytes) == TermsEnum.SeekStatus.END) return null;
        var documents = new FixedBitSet(context.AtomicReader.MaxDoc);
        DocsEnum? postings = null;
        do
        {
            if (!StringHelper.StartsWith(terms.Term, prefix.Bytes)) break;
            cancellation.ThrowIfCancellationRequested();
            postings = terms.Docs(acceptDocs, postings, DocsFlags.NONE);
            documents.Or(postings);
        }
        while (terms.MoveNext());
        return documents;
    }
}
