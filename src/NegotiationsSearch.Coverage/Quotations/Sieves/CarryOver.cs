namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>Whose speech a quotation without a clause of its own goes on with.</summary>
internal static class CarryOver
{
    /// <summary>How many quotations back the speaker may be.</summary>
    private const int Reach = 6;

    /// <summary>
    /// The speaker of the last quotation; but a report inside the sentence that already gave somebody's quoted words
    /// ("…,” Voss said, though officials deny it") does not take the floor from them.
    /// </summary>
    public static Draft? Source(ArticleReading article)
    {
        var settled = article.Settled;
        for (var i = settled.Count - 1; i >= 0 && i >= settled.Count - Reach; i--)
        {
            if (settled[i].Directness == Directness.Direct || !IsAside(settled, i)) return settled[i];
        }
        return article.Last;
    }

    private static bool IsAside(List<Draft> settled, int i)
    {
        var report = settled[i];
        if (i == 0
            || settled[i - 1] is not { Directness: Directness.Direct, Attribution: not null } before
            || before.Last != report.Paragraph)
            return false;
        var after = Math.Min(before.LastToken + 1, report.Paragraph.Tokens.Count - 1);
        return report.Paragraph.Tokens[after].Sentence == report.Paragraph.Tokens[report.FirstToken].Sentence;
    }
}
