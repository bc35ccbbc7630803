using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.People;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>The clause of speech that leads to a place of a paragraph, in the same sentence.</summary>
internal static class LeadingClause
{
    /// <summary>How far before the place its sentence is read, in tokens.</summary>
    private const int Reach = 80;

    /// <summary>How many verbs of speech are tried, the nearest first.</summary>
    private const int MostCues = 3;

    /// <param name="place">The token the clause leads to; the count of tokens for the paragraph's end.</param>
    public static Attribution? Attribute(ArticleReading article, ParagraphReading paragraph, int place)
    {
        var from = SentenceStart(paragraph, place);
        var cues = 0;
        for (var i = place - 1; i >= from && cues < MostCues; i--)
        {
            if (Impersonal.Behind(paragraph, i, from, place) is { } impersonal) return SpeakerResolver.Resolve(article, paragraph, impersonal);
            if (!CueVerbs.IsCue(paragraph, i, WordClass.AnyCue)) continue;
            cues++;
            if (ClauseReader.At(paragraph, i, from, place) is { } clause
                && SpeakerResolver.Resolve(article, paragraph, clause) is { } found)
                return found;
        }
        return null;
    }

    public static int SentenceStart(ParagraphReading paragraph, int place)
    {
        var i = place;
        var sentence = paragraph.Tokens[Math.Min(place, paragraph.Tokens.Count - 1)].Sentence;
        while (i > 0 && place - i < Reach && paragraph.Tokens[i - 1].Sentence == sentence) i--;
        return i;
    }
}
