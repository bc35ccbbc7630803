using Lucene.Net.Index;
using Lucene.Net.Util;

namespace NegotiationsSearch.Index.Lucene.Searching.Compiling;

/// <summary>The terms of a field that begin with some letters. One for a whole query, since all that it finds is held open at once.</summary>
internal sealed class TermExpansion(IndexReader reader)
{
    /// <summary>The most words one beginning may stand for inside a phrase.</summary>
    public const int Limit = 1024;

    /// <summary>The most words all beginnings inside a query's phrases may stand for together.</summary>
    public const int LimitOfAll = 4 * Limit;

    private int _expanded;

    /// <exception cref="SearchRejectedException">Too many terms begin so.</exception>
    public Term[] Expand(string field, string prefix)
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
            if (++_expanded > LimitOfAll) throw TooManyInAll();
            found.Add(new Term(field, BytesRef.DeepCopyOf(enumerator.Term)));
        }
        while (enumerator.MoveNext());
        return [.. found];
    }

    private static SearchRejectedException TooMany(string prefix) =>
        new("q", $"\"{prefix}*\" stands for more than {Limit} different words inside a phrase. Give more of its letters.");

    private static SearchRejectedException TooManyInAll() =>
        new(
            "q",
            $"The words with * inside phrases stand for more than {LimitOfAll} different words together. "
            + "Give more of their letters, or use fewer.");
}
