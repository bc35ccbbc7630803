using System.Runtime.InteropServices;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>
/// Reads in texts how they go on behind what was typed, and counts it text by text: behind all of the typed words, else behind as many of the
/// last ones as can be had. Not thread-safe.
/// </summary>
internal sealed class Continuations(TypedText typed)
{
    // Behind a whole word a common one says little: "ceasefire in" goes on to the word that tells.
    private const int MostCommon = 2;

    private readonly TokenList _tokens = new();
    private string _text = "";
    private readonly HashSet<(int, string)> _ofText = [];
    private readonly Dictionary<string, int>[] _counts = [.. Enumerable.Range(0, typed.Words.Count + 1).Select(_ => new Dictionary<string, int>())];

    /// <summary>The most typed words that anything was found behind; negative when nothing was.</summary>
    public int Reach => Array.FindLastIndex(_counts, found => found.Count > 0);

    /// <summary>What stands behind that many of the last typed words, in how many of the texts.</summary>
    public IReadOnlyDictionary<string, int> Behind(int words) => _counts[words];

    /// <summary>Reads one text more.</summary>
    public void Add(string text)
    {
        _tokens.Clear();
        _ofText.Clear();
        _tokens.Add(_text = text);
        for (var at = 0; at < _tokens.Count; at++)
            if (_tokens.Term(at).StartsWith(typed.Beginning, StringComparison.Ordinal)) AddAt(at);
    }

    private void AddAt(int at)
    {
        var behind = TypedBefore(at);
        if (behind == 0 && typed.Beginning.Length == 0 || CompletedAt(at) is not { } completed || !_ofText.Add((behind, completed))) return;
        CollectionsMarshal.GetValueRefOrAddDefault(_counts[behind], completed, out _)++;
    }

    private int TypedBefore(int at)
    {
        var count = 0;
        while (count < typed.Words.Count && count < at && _tokens.Term(at - 1 - count).SequenceEqual(typed.Words[^(count + 1)])) count++;
        return count > 0 && !IsJoined(at) ? 0 : count;
    }

    private string? CompletedAt(int at)
    {
        var end = at;
        while (typed.Beginning.Length == 0 && end < at + MostCommon && end + 1 < _tokens.Count && IsCommon(end) && IsJoined(end + 1)) end++;
        if (typed.Beginning.Length == 0 && IsCommon(end)) return null;
        var words = Enumerable.Range(at, end - at + 1).Select(i => _tokens.Term(i).ToString()).ToList();
        return words.Exists(word => word.Length > TypedText.LongestWord) ? null : string.Join(' ', words);
    }

    // What runs on over the end of a clause or a mark is no phrase.
    private bool IsJoined(int at) => _text.AsSpan(_tokens.End(at - 1).._tokens.Start(at)).IndexOfAnyExcept(" \u00a0-\u2010\u2011") < 0;

    private bool IsCommon(int at) => WordPairs.AreIndexed(_tokens.Term(at), "");
}
