using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.People;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Sieves;

/// <summary>“We know the date,” Umerov told reporters.</summary>
internal sealed class ClauseAfterSieve : Sieve
{
    public override Attribution? Attribute(Draft draft, ArticleReading article)
    {
        var paragraph = draft.Paragraph;
        var from = draft.LastToken + 1;
        if (from >= paragraph.Tokens.Count || !MayGoOn(paragraph, draft.LastToken)) return null;
        var mayBelongBefore = paragraph.Lexicon.Grammar.StopsOutside ? IsEmbedded(paragraph, draft.FirstToken) : IsIntroduced(paragraph, draft);
        if (mayBelongBefore && LeadingClause.Attribute(article, paragraph, draft.FirstToken) is not null) return null;
        return ClauseReader.After(paragraph, from) is { } clause ? SpeakerResolver.Resolve(article, paragraph, clause) : null;
    }

    /// <summary>nannte den Vorschlag „überzogen“, …: a part of the sentence of a verb before it.</summary>
    private static bool IsEmbedded(ParagraphReading paragraph, int quote) =>
        quote > 0 && paragraph.Tokens[quote - 1].Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>
    /// A sign read “Go,” a threat that Hale called …, and Voss asked, “Why wait?” Hale said …: introduced by what is before it;
    /// with a comma only where the words end in their own mark and a new sentence follows.
    /// </summary>
    private static bool IsIntroduced(ParagraphReading paragraph, Draft draft) =>
        ShownWords.Introduce(paragraph, draft.FirstToken) || draft.FirstToken > 0
            && paragraph.Tokens[draft.FirstToken - 1].Kind is TokenKind.Comma or TokenKind.Colon
        && paragraph.Text[paragraph.Runs[paragraph.Tokens[draft.LastToken].Run].Inner.End - 1] is '?' or '!'
        && paragraph.Tokens[draft.LastToken + 1] is { IsWord: true, Capital: true };

    /// <summary>A sentence that ended inside the marks has its clause of speech before them, not after.</summary>
    private static bool MayGoOn(ParagraphReading paragraph, int quote)
    {
        var run = paragraph.Runs[paragraph.Tokens[quote].Run];
        var next = paragraph.Tokens[quote + 1];
        return paragraph.Text[run.Inner.End - 1] != '.'
            || next.Kind is TokenKind.Comma
            || next.IsWord && !next.Capital
            || IsClauseAlone(paragraph, quote + 1);
    }

    /// <summary>“We know the date.” Umerov said.</summary>
    private static bool IsClauseAlone(ParagraphReading paragraph, int first) =>
        paragraph.PhraseStartingAt(first) is { Possessive: false, Last: var last } && last + 1 < paragraph.Tokens.Count
        && CueVerbs.IsCue(paragraph, last + 1, WordClass.Cue)
            && (last + 2 == paragraph.Tokens.Count || paragraph.Tokens[last + 2].Kind == TokenKind.Stop);
}
