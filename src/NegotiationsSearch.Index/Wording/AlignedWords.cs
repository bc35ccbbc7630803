namespace NegotiationsSearch.Index.Wording;

/// <summary>Some neighbouring words of a text, numbered from 0 while they are aligned.</summary>
internal readonly record struct AlignedWords(WordSequence Sequence, int Start, int End)
{
    public static AlignedWords None { get; } = All(WordSequence.Of(""));

    public int Count => End - Start;

    public static AlignedWords All(WordSequence sequence) => new(sequence, 0, sequence.Count);

    /// <summary>The number a word has in the whole text.</summary>
    public int Number(int word) => Start + word;

    public ulong Hash(int word) => Sequence.Hash(Start + word);

    public ulong JoinedHash(int word) => Sequence.JoinedHash(Start + word);

    public bool IsEditorial(int word) => Sequence.IsEditorial(Start + word);

    public bool HasEllipsisBefore(int word) => Sequence.HasEllipsisBefore(Start + word);
}
