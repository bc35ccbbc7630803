namespace NegotiationsSearch.Index.Queries;

/// <summary>What was repaired: each sentence once, and not without end.</summary>
internal sealed class QueryWarnings
{
    private const int MaxCount = 20;
    private const int MaxQuoted = 40;

    private readonly List<string> _sentences = [];

    public IReadOnlyList<string> Sentences => _sentences;

    public void Add(string sentence)
    {
        if (_sentences.Count < MaxCount && !_sentences.Contains(sentence, StringComparer.Ordinal))
            _sentences.Add(sentence);
    }

    /// <summary>A piece of the query for a sentence, cut when long, never inside a surrogate pair.</summary>
    public static string Quote(ReadOnlySpan<char> piece)
    {
        if (piece.Length <= MaxQuoted)
            return $"“{piece}”";
        var length = char.IsHighSurrogate(piece[MaxQuoted - 1]) ? MaxQuoted - 1 : MaxQuoted;
        return $"“{piece[..length]}…”";
    }
}
