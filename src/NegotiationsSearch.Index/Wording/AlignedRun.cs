namespace NegotiationsSearch.Index.Wording;

/// <summary>
/// Neighbouring words of two texts that stand to each other in one way. Ranges are of word numbers, end exclusive; an
/// empty one says where the words would be.
/// </summary>
internal readonly record struct AlignedRun(DiffKind Kind, int Start, int End, int OtherStart, int OtherEnd)
{
    public int Length => End - Start;

    public int OtherLength => OtherEnd - OtherStart;

    /// <summary>This run and the next as one.</summary>
    public AlignedRun Join(AlignedRun next, DiffKind kind) => new(kind, Start, next.End, OtherStart, next.OtherEnd);
}
