using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.People;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>"Laut Voss ist die Lage „ernst“": the source named somewhere in the sentence, before the quotation rather than after it.</summary>
internal sealed class SourceSieve : Sieve
{
    /// <summary>How far behind the quotation its sentence is read, in tokens.</summary>
    private const int Reach = 30;

    public override Attribution? Attribute(Draft draft, ArticleReading article)
    {
        var paragraph = draft.Paragraph;
        var from = LeadingClause.SentenceStart(paragraph, draft.FirstToken);
        for (var i = draft.FirstToken - 1; i >= from; i--)
        {
            if (At(paragraph, i, draft.FirstToken) is { } clause) return SpeakerResolver.Resolve(article, paragraph, clause);
        }
        var to = Math.Min(paragraph.Tokens.Count, draft.LastToken + Reach);
        for (var i = draft.LastToken + 1; i < to && paragraph.Tokens[i].Sentence == paragraph.Tokens[draft.FirstToken].Sentence; i++)
        {
            if (At(paragraph, i, to) is { } clause) return SpeakerResolver.Resolve(article, paragraph, clause);
        }
        return null;
    }

    private static SpeechClause? At(ParagraphReading paragraph, int i, int to) =>
        AccordingTo.At(paragraph, i, to) ?? AccordingTo.Postposed(paragraph, i)
        ?? (paragraph.Tokens[i - 1 < 0 ? i : i - 1].Kind == TokenKind.Comma ? AccordingTo.Trailing(paragraph, i, to) : null);
}
