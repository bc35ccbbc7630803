using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.People;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>Umerov told reporters: “We know the date.”</summary>
internal sealed class ClauseBeforeSieve : Sieve
{
    /// <summary>How far before the quotation its sentence is read, in tokens.</summary>
    private const int Reach = 80;

    /// <summary>How many verbs of speech are tried, the nearest first.</summary>
    private const int MostCues = 3;

    public override Attribution? Attribute(Draft draft, ArticleReading article)
    {
        var paragraph = draft.Paragraph;
        var from = SentenceStart(paragraph, draft.FirstToken);
        var cues = 0;
        for (var i = draft.FirstToken - 1; i >= from && cues < MostCues; i--)
        {
            if (!CueVerbs.IsCue(paragraph, i, WordClass.AnyCue)) continue;
            cues++;
            if (ClauseReader.At(paragraph, i, from, draft.FirstToken) is { } clause && SpeakerResolver.Resolve(article, paragraph, clause) is { } found) return found;
        }
        return null;
    }

    private static int SentenceStart(ParagraphReading paragraph, int quote)
    {
        var i = quote;
        var sentence = paragraph.Tokens[quote].Sentence;
        while (i > 0 && quote - i < Reach && paragraph.Tokens[i - 1].Sentence == sentence) i--;
        return i;
    }
}
