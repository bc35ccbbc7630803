namespace NegotiationsSearch.Coverage.Quotations.Corrections;

/// <summary>The last sieve: what an editor says outdoes every rule.</summary>
public static class CorrectionSieve
{
    /// <summary>
    /// Applies corrections to what was found in an article. A suppressed quotation stays in its place, marked by its
    /// correction, so that its neighbours keep their ids.
    /// </summary>
    /// <param name="extraction">What the rules found.</param>
    /// <param name="corrections">By the place of the quotation in the extraction.</param>
    /// <param name="paragraphs">The article's text.</param>
    public static Extraction Apply(Extraction extraction, IReadOnlyDictionary<int, Correction> corrections, IReadOnlyList<string> paragraphs)
    {
        var quotations = extraction.Quotations
            .Select((quotation, place) => corrections.TryGetValue(place, out var correction) ? Apply(quotation, correction, paragraphs) : quotation)
            .ToList();
        return new Extraction(quotations, CorrectedMentions.Of(extraction.Mentions, quotations));
    }

    private static Quotation Apply(Quotation found, Correction correction, IReadOnlyList<string> paragraphs)
    {
        var spans = correction.Span.Count == 0 ? null : SpanFinder.Find(correction.Span, found.Spans, paragraphs);
        var corrected = found with
        {
            Correction = new AppliedCorrection(correction, found, IsSpanMissing: correction.Span.Count > 0 && spans is null),
        };
        if (spans is not null) corrected = corrected with { Spans = spans, Directness = DirectnessOf(spans) };
        return correction.Speaker is { } speaker ? Say(corrected, speaker) : corrected;
    }

    // The mention named somebody else, or was misread; the cue still says that it is speech.
    private static Quotation Say(Quotation quotation, SpeakerCorrection speaker) => quotation with
    {
        Speaker = speaker.Speaker,
        Mention = null,
        Method = AttributionMethod.Correction,
        Confidence = speaker.Speaker is null ? 0 : 1,
    };

    private static Directness DirectnessOf(IReadOnlyList<QuotationSpan> spans) =>
        spans.All(span => span.Quoted) ? Directness.Direct
        : spans.Any(span => span.Quoted) ? Directness.Mixed
        : Directness.Indirect;
}
