using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Tests.EndToEnd;

/// <summary>The tombstones of an index: what each keeps out, by which removal, and the public ids that are gone.</summary>
internal static class TombstoneText
{
    private static readonly string[] Fields = [IndexFields.Removed, IndexFields.RemovedBy, IndexFields.Id];

    public static IReadOnlyList<string> In(string directory)
    {
        var layout = new IndexLayout(directory);
        using var epoch = new MappedDirectory(layout.EpochPath(layout.CurrentEpoch()!));
        using var reader = DirectoryReader.Open(epoch);
        return [.. reader.Leaves.SelectMany(leaf => In(leaf.AtomicReader)).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> In(AtomicReader reader)
    {
        var terms = Fields.SelectMany(field => Postings(reader, field)).ToLookup(posting => posting.Document, posting => posting.Term);
        return Documents(reader, reader.GetTermDocsEnum(new Term(IndexFields.Kind, nameof(DocumentKind.Tombstone))))
            .Select(document => string.Join(' ', terms[document]));
    }

    private static IEnumerable<(int Document, string Term)> Postings(AtomicReader reader, string field)
    {
        var terms = reader.GetTerms(field)?.GetEnumerator();
        while (terms?.MoveNext() == true)
        {
            var term = $"{field}={terms.Term.Utf8ToString()}";
            foreach (var document in Documents(reader, terms.Docs(reader.LiveDocs, reuse: null))) yield return (document, term);
        }
    }

    private static IEnumerable<int> Documents(AtomicReader reader, DocsEnum? postings)
    {
        while (postings is not null && postings.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            if (reader.LiveDocs is not { } live || live.Get(postings.DocID)) yield return postings.DocID;
    }
}
