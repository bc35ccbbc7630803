namespace NegotiationsSearch.Coverage.Quotations.Corrections;

/// <summary>Who is named without speaking, once the speakers are corrected: the new one speaks now, the former one may not.</summary>
internal static class CorrectedMentions
{
    public static IReadOnlyList<Mention> Of(IReadOnlyList<Mention> mentions, IReadOnlyList<Quotation> quotations)
    {
        var corrected = quotations.Where(quotation => quotation.Correction is not null).ToList();
        if (corrected.Count == 0) return mentions;
        var speaking = quotations
            .Where(quotation => quotation.Speaker is not null && quotation.Correction?.Entry.IsSuppressed != true)
            .SelectMany(quotation => quotation.Spans.Select(span => (span.Paragraph, quotation.Speaker!.Name)))
            .ToHashSet();
        return
        [
            .. mentions.Concat(corrected.Select(Former).OfType<Mention>())
                .Where(mention => !speaking.Contains((mention.Words.Paragraph, mention.Person.Name)))
                .DistinctBy(mention => (mention.Words.Paragraph, mention.Person.Name))
                .OrderBy(mention => mention.Words.Paragraph).ThenBy(mention => mention.Words.Text.Start),
        ];
    }

    // Whom a pronoun or an office stood for is not named there.
    private static Mention? Former(Quotation quotation) =>
        quotation.Correction!.Found is { Method: AttributionMethod.Named, Mention: { } words, Speaker: { IsAnonymous: false } former }
            && quotation.Mention is null
            ? new Mention(words, former)
            : null;
}
