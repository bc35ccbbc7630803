namespace NegotiationsSearch.Index.Wording;

/// <summary>A folded word as a polynomial over its letters, so that two words written as one can be told from their hashes.</summary>
/// <param name="Value">Σ letter × base^place, modulo 2^64.</param>
/// <param name="Power">base^length.</param>
internal readonly record struct WordHash(ulong Value, ulong Power)
{
    // An odd number without structure: the fractional part of the golden ratio.
    private const ulong Base = 0x9E3779B97F4A7C15;

    public static WordHash Of(ReadOnlySpan<char> term)
    {
        ulong value = 0, power = 1;
        foreach (var letter in term)
        {
            value = value * Base + letter + 1;
            power *= Base;
        }
        return new WordHash(value, power);
    }

    public WordHash Join(WordHash next) => new(Value * next.Power + next.Value, Power * next.Power);
}
