using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Marks;

/// <summary>— Мы готовы, — заявил он. — Но не сегодня: spoken words after a dash that opens the paragraph.</summary>
internal static class DialogueScanner
{
    /// <summary>Empty unless a dash opens the paragraph and a clause of speech stands between dashes.</summary>
    public static List<QuotedRun> Scan(string text, Lexicon lexicon)
    {
        if (!OpensWithDash(text)) return [];
        return InsertedClauses.Cut(text, new QuotedRun(0, new TextSpan(2, text.Length), text.Length, Closed: true), lexicon);
    }

    /// <summary>«Ми готові, — сказав він, — але чекаємо»: takes the clauses of speech out of the runs they stand in.</summary>
    public static List<QuotedRun> CutAll(string text, List<QuotedRun> runs, Lexicon lexicon)
    {
        if (text.AsSpan().IndexOfAny('—', '–') < 0) return runs;
        var cut = new List<QuotedRun>(runs.Count);
        foreach (var run in runs)
        {
            if (InsertedClauses.Cut(text, run, lexicon) is { Count: > 0 } parts) cut.AddRange(parts);
            else cut.Add(run);
        }
        return cut;
    }

    private static bool OpensWithDash(string text) =>
        text.Length > 3 && text[0] is '—' or '–' && char.IsWhiteSpace(text[1]) && (char.IsUpper(text[2]) || char.IsPunctuation(text[2]));
}
