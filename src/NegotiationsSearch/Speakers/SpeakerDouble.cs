namespace NegotiationsSearch.Speakers;

/// <summary>Two who may be one person.</summary>
/// <param name="Into">Who would stay: known to the register, else the one with the fuller name, else the commoner.</param>
/// <param name="Other">Who would become it.</param>
/// <param name="Likeness">What speaks for it.</param>
/// <param name="Gain">How many quotations would come together that are apart now: the other's, and of all who have the other's name.</param>
internal sealed record SpeakerDouble(SpeakerEntry Into, SpeakerEntry Other, NameLikeness Likeness, long Gain);
