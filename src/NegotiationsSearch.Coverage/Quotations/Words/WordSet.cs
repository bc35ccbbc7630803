using System.Collections.Frozen;

namespace NegotiationsSearch.Coverage.Quotations.Words;

/// <summary>The words of one file of a lexicon, whatever their case.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private WordSet(IEnumerable<string> words) =>
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Empty when the language does not have the file.</summary>
    public static WordSet Read(string language, string file) => new(LexiconFile.Words(language, file).Select(word => word.Word));

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>Whether one of them stands at a token; never outside the paragraph.</summary>
    public bool IsAt(ParagraphReading paragraph, int token) =>
        token >= 0 && token < paragraph.Tokens.Count && paragraph.Tokens[token].IsWord && _words.Contains(paragraph.Word(token));
}
