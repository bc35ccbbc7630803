using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>The commonest words that begin with some letters.</summary>
internal static class WordsBeginning
{
    /// <summary>The most words of all segments that are looked at; each costs about half a microsecond.</summary>
    private const int MostRead = 4096;

    /// <summary>The most paragraphs that have a word which is not common.</summary>
    private const int MostOfRare = 2000;

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

    /// <summary>
    /// Of the words that stand right behind a word; where the index does not tell which do, of all that are not common, for those a sample
    /// would have met. None when they are too many to look at.
    /// </summary>
    public static IReadOnlyList<string> Behind(IndexReader reader, string word, string beginning, int most)
    {
        if (!WordPairs.AreIndexed(word, ""))
            return [.. Best((Read(reader, IndexFields.TextExact, beginning) ?? []).Where(item => item.Value <= MostOfRare), most)];
        var former = WordPairs.Join(word, "");
        return [.. Best(Read(reader, IndexFields.TextPairs, former + beginning) ?? [], most).Select(pair => pair[former.Length..])];
    }

    private static IEnumerable<string> Best(IEnumerable<KeyValuePair<string, int>> frequencies, int most) =>
        frequencies.Where(item => item.Key.Length <= TypedText.LongestWord)
            .OrderByDescending(item => item.Value).ThenBy(item => item.Key, StringComparer.Ordinal).Take(most).Select(item => item.Key);

    // Segment by segment: merging their words in order costs several times as much.
    private static Dictionary<string, int>? Read(IndexReader reader, string field, string beginning)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var left = MostRead;
        foreach (var leaf in reader.Leaves)
            if (leaf.AtomicReader.GetTerms(field)?.GetEnumerator() is { } terms && !Add(terms, new BytesRef(beginning), found, ref left)) return null;
        return found;
    }

    private static bool Add(TermsEnum terms, BytesRef start, Dictionary<string, int> found, ref int left)
    {
        if (terms.SeekCeil(start) == TermsEnum.SeekStatus.END) return true;
        do
        {
            if (!StringHelper.StartsWith(terms.Term, start)) return true;
            if (left-- == 0) return false;
            CollectionsMarshal.GetValueRefOrAddDefault(found, terms.Term.Utf8ToString(), out _) += terms.DocFreq;
        }
        while (terms.MoveNext());
        return true;
    }
}
