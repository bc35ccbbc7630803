using NegotiationsSearch.Index.Text;
using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Families;

/// <summary>
/// A statement's words as they are compared with another's: hashes of its runs of four words (shingles; A. Broder, On the
/// resemblance and containment of documents, 1997), and the few of them under which alike texts find each other.
/// </summary>
/// <param name="Key">The same for the same words, and for no others as far as 64 bits can tell; never 0.</param>
/// <param name="Shingles">Each once, in ascending order.</param>
/// <param name="Prints">Those that stand for the text: see <see cref="Winnowing"/>. Each once, in ascending order.</param>
internal sealed record ShingledText(long Key, uint[] Shingles, uint[] Prints)
{
    /// <summary>Shorter statements are too common to tell one utterance from another.</summary>
    public const int MinWords = 6;

    /// <summary>Words in a shingle.</summary>
    public const int ShingleLength = 4;

    /// <summary>A text of as few different shingles says one thing over and over.</summary>
    public const int MinShingles = MinWords - ShingleLength + 1;

    /// <summary>Words behind this one count for the key alone; the longest of speeches are paragraphs long, not books.</summary>
    public const int MaxWords = 2_000;

    /// <summary>Null for a text that is too short to be compared.</summary>
    public static ShingledText? Of(TokenList words)
    {
        if (words.Count < MinWords) return null;
        var hashes = new ulong[Math.Min(words.Count, MaxWords)];
        var key = 0UL;
        for (var i = 0; i < words.Count; i++)
        {
            var hash = WordHash.Of(words.Term(i)).Value;
            if (i < hashes.Length) hashes[i] = hash;
            key = Mix(key + hash);
        }
        var inOrder = Shingle(hashes);
        var shingles = SortedSet.Of(inOrder);
        if (shingles.Length < MinShingles) return null;
        return new ShingledText(key == 0 ? 1 : (long)key, shingles, SortedSet.Of(Winnowing.Choose(inOrder)));
    }

    private static uint[] Shingle(ulong[] words)
    {
        var shingles = new uint[words.Length - ShingleLength + 1];
        for (var i = 0; i < shingles.Length; i++)
        {
            var hash = 0UL;
            for (var word = i; word < i + ShingleLength; word++) hash = Mix(hash + words[word]);
            shingles[i] = (uint)(hash >> 32);
        }
        return shingles;
    }

    // Spreads every bit over all others: the finalizer of SplitMix64.
    private static ulong Mix(ulong hash)
    {
        hash += 0x9E3779B97F4A7C15UL;
        hash = (hash ^ hash >> 30) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ hash >> 27) * 0x94D049BB133111EBUL;
        return hash ^ hash >> 31;
    }
}
