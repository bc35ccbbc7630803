using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Schema;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>
/// A segment's commonest words in alphabetical order. A letter or two begin tens of thousands of words, most of which nobody would ever be
/// offered; these few are enough to find the commonest.
/// </summary>
internal sealed class CommonWords
{
    private const int Most = 4096;

    private readonly (string Word, int Frequency)[] _words;

    private CommonWords((string Word, int Frequency)[] words) => _words = words;

    public static CommonWords Of(AtomicReader reader)
    {
        var best = new PriorityQueue<(string, int), int>();
        if (reader.GetTerms(IndexFields.TextExact)?.GetEnumerator() is not { } terms) return new CommonWords([]);
        while (terms.MoveNext())
        {
            var frequency = terms.DocFreq;
            if (best.Count == Most && frequency <= best.Peek().Item2) continue;
            if (best.Count == Most) best.Dequeue();
            best.Enqueue((terms.Term.Utf8ToString(), frequency), frequency);
        }
        return new CommonWords([.. best.UnorderedItems.Select(item => item.Element).OrderBy(item => item.Item1, StringComparer.Ordinal)]);
    }

    /// <summary>The words that begin so, with how many of the segment's paragraphs have them.</summary>
    public ReadOnlySpan<(string Word, int Frequency)> BeginningWith(string beginning)
    {
        var first = FirstFrom(beginning);
        var end = first;
        while (end < _words.Length && _words[end].Word.StartsWith(beginning, StringComparison.Ordinal)) end++;
        return _words.AsSpan(first..end);
    }

    private int FirstFrom(string beginning)
    {
        var (low, high) = (0, _words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(_words[middle].Word, beginning) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
