using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>What stands in the box: whole words, folded, and the beginning of the one being typed.</summary>
/// <param name="Words">The words before it.</param>
/// <param name="Beginning">Empty behind a space or a mark.</param>
internal sealed record TypedText(IReadOnlyList<string> Words, string Beginning)
{
    /// <summary>The longest word that is completed or completes, in UTF-16 units.</summary>
    public const int LongestWord = 64;

    /// <summary>The most words a completion is looked for behind: nobody needs help with a longer phrase, and each costs a look.</summary>
    public const int MostWords = 12;

    /// <summary>Null for what no phrase is offered for: no word, too many, or one that is too long.</summary>
    public static TypedText? Of(string text)
    {
        var tokens = new TokenList();
        tokens.Add(text);
        if (tokens.Count is 0 or > MostWords + 1) return null;
        var words = Enumerable.Range(0, tokens.Count).Select(i => tokens.Term(i).ToString()).ToList();
        if (words.Exists(word => word.Length > LongestWord)) return null;
        var isOpen = tokens.End(tokens.Count - 1) == text.Length;
        return isOpen ? new TypedText(words[..^1], words[^1]) : new TypedText(words, "");
    }
}
