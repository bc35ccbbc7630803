using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Reported;

/// <summary>Finds reported speech sentence by sentence; the first form that fits a sentence wins.</summary>
internal static class ReportedSpeechFinder
{
    /// <summary>Sentences beyond this many tokens are lists or dirt.</summary>
    private const int LongestSentence = 200;

    private const int FewestWords = 2;

    public static List<ReportedSpeech> Find(ParagraphReading paragraph)
    {
        var found = new List<ReportedSpeech>();
        if (!paragraph.Lexicon.Grammar.ReportsWithoutMarks) return found;
        for (var first = 0; first < paragraph.Tokens.Count;)
        {
            var end = SentenceEnd(paragraph, first);
            if (end - first <= LongestSentence) InSentence(paragraph, first, end, found);
            first = end;
        }
        return found;
    }

    private static void InSentence(ParagraphReading paragraph, int first, int end, List<ReportedSpeech> found)
    {
        var last = LastContent(paragraph, first, end);
        var whole = LeadingSource.Find(paragraph, first, last) ?? LeadingComparison.Find(paragraph, first, last)
            ?? TrailingClause.Find(paragraph, first, last) ?? Parenthesis.Find(paragraph, first, last);
        if (whole is { } speech && IsSpeech(speech)) found.Add(speech);
        else ReportingVerb.FindAll(paragraph, first, last, found);
    }

    private static bool IsSpeech(ReportedSpeech speech) => speech.Last - speech.First + 1 >= FewestWords;

    private static int SentenceEnd(ParagraphReading paragraph, int first)
    {
        var end = first + 1;
        while (end < paragraph.Tokens.Count && paragraph.Tokens[end].Sentence == paragraph.Tokens[first].Sentence) end++;
        return end;
    }

    /// <summary>The last token before the stop.</summary>
    private static int LastContent(ParagraphReading paragraph, int first, int end)
    {
        var last = end - 1;
        while (last > first && paragraph.Tokens[last].Kind == TokenKind.Stop) last--;
        return last;
    }
}
