using Lucene.Net.Index;
using Lucene.Net.Util;
using NegotiationsSearch.Index.Lucene.Schema;

namespace NegotiationsSearch.Index.Lucene.Lookup;

/// <summary>The ids, as given, under which articles are kept out.</summary>
internal static class RemovedIds
{
    private static readonly string Prefix = Tombstones.OfId("");

    /// <summary>
    /// The id behind an article's number; null when none with it is kept out. Hashes every removed id, as only they
    /// themselves are stored.
    /// </summary>
    public static string? Find(IndexReader reader, long article) => reader.Leaves
        .SelectMany(leaf => In(leaf.AtomicReader))
        .FirstOrDefault(id => PublicId.ArticleNumber(id) == article && TermLookup.Exists(reader, IndexFields.Removed, Prefix + id));

    private static IEnumerable<string> In(AtomicReader reader)
    {
        var terms = reader.GetTerms(IndexFields.Removed)?.GetEnumerator();
        if (terms is null || terms.SeekCeil(new BytesRef(Prefix)) == TermsEnum.SeekStatus.END) yield break;
        do
        {
            var term = terms.Term.Utf8ToString();
            if (!term.StartsWith(Prefix, StringComparison.Ordinal)) yield break;
            yield return term[Prefix.Length..];
        }
        while (terms.MoveNext());
    }
}
