namespace NegotiationsSearch.Coverage.Quotations;

/// <summary>Joins what is one quotation: split around its cue, or continued over paragraphs.</summary>
internal static class Joining
{
    /// <summary>How many sentences may lie between the parts of a split quotation: the one with the cue.</summary>
    private const int MostSentences = 1;

    public static bool TryJoin(Draft? before, Draft draft)
    {
        if (before is null || !Belongs(before, draft) && !OpensAgain(before, draft)) return false;
        before.IsSplit |= before.Last == draft.Paragraph && Belongs(before, draft);
        if (LacksWordsOfItsOwn(before)) before.Attribution = draft.Attribution;
        before.Spans.AddRange(draft.Spans);
        before.ContinueWith(draft);
        return true;
    }

    private static bool Belongs(Draft before, Draft draft)
    {
        if (before.Directness != Directness.Direct || draft.Directness != Directness.Direct) return false;
        if (draft.Attribution is not { } attribution
            || attribution.Method != AttributionMethod.Continued && attribution.Cue != before.Attribution?.Cue)
            return false;
        return before.Last == draft.Paragraph ? IsSplit(before, draft) : before.IsOpen;
    }

    /// <summary>The marks stay open over a paragraph's end, and the next paragraph, which opens them again, says whose words they are.</summary>
    private static bool OpensAgain(Draft before, Draft draft) =>
        before is { IsOpen: true, Directness: Directness.Direct } && draft is { FirstToken: 0, Directness: Directness.Direct }
        && draft.Paragraph.Index == before.Last.Index + 1
        && (LacksWordsOfItsOwn(before) || before.Attribution?.Speaker == draft.Attribution?.Speaker);

    /// <summary>Nobody was found, or only carried over from a paragraph before it.</summary>
    private static bool LacksWordsOfItsOwn(Draft draft) =>
        draft.Attribution is null
            || draft.Attribution.Method == AttributionMethod.Continued
                && draft.Attribution.Cue?.Paragraph < draft.Paragraph.Index;

    private static bool IsSplit(Draft before, Draft draft)
    {
        var tokens = draft.Paragraph.Tokens;
        return tokens[draft.FirstToken].Sentence - tokens[before.LastToken].Sentence <= MostSentences
            && before.Attribution?.Cue is { } cue && cue.Paragraph == draft.Paragraph.Index && cue.Text.Start >= tokens[before.LastToken].End;
    }
}
