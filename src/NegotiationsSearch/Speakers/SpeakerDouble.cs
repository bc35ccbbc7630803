namespace NegotiationsSearch.Speakers;

/// <summary>Two who may be one person.</summary>
/// <param name="Into">Who would stay: known to the register, else the one with the fuller name, else the commoner.</param>
/// <param name="Other">Who would become it.</param>
/// <param name="Likeness">What speaks for it.</param>
internal sealed record SpeakerDouble(SpeakerEntry Into, SpeakerEntry Other, NameLikeness Likeness)
{
    /// <summary>How many quotations would come together that are apart now.</summary>
    public long Gain => Other.Quotations;
}
