using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>The commonest words that begin with some letters.</summary>
internal static class WordsBeginning
{
    /// <summary>The most words of the index that are looked at.</summary>
    private const int MostRead = 4096;

    /// <summary>Of all words, from the segments' commonest where these are enough.</summary>
    public static IReadOnlyList<string> Commonest(IndexReader reader, PeopleView view, string beginning, int most)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var leaf in reader.Leaves)
            foreach (var (word, frequency) in view.Of(leaf.AtomicReader).Words.BeginningWith(beginning))
                CollectionsMarshal.GetValueRefOrAddDefault(frequencies, word, out _) += frequency;
        if (frequencies.Count < most)
            foreach (var (word, frequency) in Read(reader, IndexFields.TextExact, beginning) ?? []) frequencies[word] = frequency;
        return [.. Best(frequencies, most)];
    }

    /// <summary>Of the words that stand right behind a word, or of all when the index does not tell which do; none when they are too many to look at.</summary>
    public static IReadOnlyList<string> Behind(IndexReader reader, string word, string beginning, int most)
    {
        if (!WordPairs.AreIndexed(word, "")) return [.. Best(Read(reader, IndexFields.TextExact, beginning) ?? [], most)];
        var former = WordPairs.Join(word, "");
        return [.. Best(Read(reader, IndexFields.TextPairs, former + beginning) ?? [], most).Select(pair => pair[former.Length..])];
    }

    private static IEnumerable<string> Best(IEnumerable<KeyValuePair<string, int>> frequencies, int most) =>
        frequencies.Where(item => item.Key.Length <= TypedText.LongestWord)
            .OrderByDescending(item => item.Value).ThenBy(item => item.Key, StringComparer.Ordinal).Take(most).Select(item => item.Key);

    private static Dictionary<string, int>? Read(IndexReader reader, string field, string beginning)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        if (MultiFields.GetTerms(reader, field)?.GetEnumerator() is not { } terms) return found;
        var start = new BytesRef(beginning);
        if (terms.SeekCeil(start) == TermsEnum.SeekStatus.END) return found;
        do
        {
            if (!StringHelper.StartsWith(terms.Term, start)) return found;
            if (found.Count == MostRead) return null;
            found.Add(terms.Term.Utf8ToString(), terms.DocFreq);
        }
        while (terms.MoveNext());
        return found;
    }
}
