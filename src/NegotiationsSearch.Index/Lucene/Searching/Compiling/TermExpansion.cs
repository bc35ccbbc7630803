using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NegotiationsSearch.Index.Lucene.Searching.Compiling;

/// <summary>The terms of a field that begin with some letters.</summary>
internal static class TermExpansion
{
    /// <summary>The most words a beginning may stand for inside a phrase.</summary>
    public const int Limit = 1024;

    /// <exception cref="SearchRejectedException">More than <see cref="Limit"/> terms begin so.</exception>
    public static Term[] Expand(IndexReader reader, string field, string prefix)
    {
        var found = new List<Term>();
        if (MultiFields.GetTerms(reader, field) is not { } terms) return [];
        var start = new BytesRef(prefix);
        var enumerator = terms.GetEnumerator();
        if (enumerator.SeekCeil(start) == TermsEnum.SeekStatus.END) return [];
        do
        {
            if (!StringHelper.StartsWith(enumerator.Term, start)) break;
            if (found.Count == Limit) throw TooMany(prefix);
            found.Add(new Term(field, BytesRef.DeepCopyOf(enumerator.Term)));
        }
        while (enumerator.MoveNext());
        return [.. found];
    }

    private static SearchRejectedException TooMany(string prefix) =>
        new("q", $"\"{prefix}*\" stands for more than {Limit} different words inside a phrase. Give more of its letters.");
}
