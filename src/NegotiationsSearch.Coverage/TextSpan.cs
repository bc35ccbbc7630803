namespace NegotiationsSearch.Coverage;

/// <summary>A stretch of one text in UTF-16 code units: from <paramref name="Start"/>, up to but not including <paramref name="End"/>.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(int position) => position >= Start && position < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && other.End > Start;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
