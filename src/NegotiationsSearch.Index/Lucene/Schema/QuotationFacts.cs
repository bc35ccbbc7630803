namespace NegotiationsSearch.Index.Lucene.Schema;

/// <summary>A quotation's small facts packed into one number, so that a doc value is read once.</summary>
/// <param name="FirstParagraph">The number of the paragraph it begins in, up to 2^20.</param>
/// <param name="ParagraphCount">How many paragraphs it runs over, up to 2^20.</param>
/// <param name="Confidence">From 0 to 1 in steps of 1/10,000.</param>
internal readonly record struct QuotationFacts(
    int FirstParagraph, int ParagraphCount, Directness Directness, AttributionMethod Method, double Confidence)
{
    private const int ParagraphBits = 20, EnumBits = 4, ConfidenceSteps = 10_000;
    private const long ParagraphMask = (1L << ParagraphBits) - 1, EnumMask = (1L << EnumBits) - 1;

    public long Pack() =>
        FirstParagraph & ParagraphMask
        | (ParagraphCount & ParagraphMask) << ParagraphBits
        | (long)Directness << 2 * ParagraphBits
        | (long)Method << 2 * ParagraphBits + EnumBits
        | (long)Math.Round(Confidence * ConfidenceSteps) << 2 * ParagraphBits + 2 * EnumBits;

    public static QuotationFacts Unpack(long packed) => new(
        (int)(packed & ParagraphMask),
        (int)(packed >> ParagraphBits & ParagraphMask),
        (Directness)(packed >> 2 * ParagraphBits & EnumMask),
        (AttributionMethod)(packed >> 2 * ParagraphBits + EnumBits & EnumMask),
        (packed >> 2 * ParagraphBits + 2 * EnumBits) / (double)ConfidenceSteps);
}
