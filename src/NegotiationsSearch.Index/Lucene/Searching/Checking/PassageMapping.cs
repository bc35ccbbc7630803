using NegotiationsSearch.Index.Checking;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>Makes what an answer shows of a passage.</summary>
internal sealed class PassageMapping(CheckedText text, PeopleView view, AskedSpeaker? asked)
{
    public CheckedPassage Map(Passage passage)
    {
        var (reader, judgement) = (passage.Reader, passage.Judgement);
        var first = passage.Stored?.ReadSpans()[0];
        var paragraph = first is { } span ? reader.Columns.ParagraphDocument(passage.Article, span.Paragraph) : passage.Document;
        var article = reader.Article(passage.Article);
        return new CheckedPassage
        {
            Wording = judgement.Wording!.Value,
            FoundIn = FoundInOf(passage),
            Similarity = Math.Round(judgement.Similarity, 4),
            Text = passage.Text.Text,
            Match = Range(passage.Words, judgement.Start, judgement.End),
            Checked = Range(text.Words, judgement.Runs[0].Start, judgement.Runs[^1].End),
            Difference = WordDiff.Of(judgement.Runs, text.Words, passage.Words),
            CutBefore = judgement.CutBefore is { } before ? passage.Words.Range(before.Start, before.End) : null,
            CutAfter = judgement.CutAfter is { } after ? passage.Words.Range(after.Start, after.End) : null,
            IsBySpeaker = asked?.Said(passage),
            IsPossiblyTranslated = IsTranslated(passage, article.Language),
            Quotation = passage.Stored is { } stored ? reader.Quotation(passage.Document, stored, first!.Value.Paragraph) : null,
            Paragraph = new HitParagraph(reader.ParagraphId(paragraph), reader.ParagraphText(paragraph), first?.Start ?? 0),
            Article = article,
        };
    }

    // What was suppressed, or never made a quotation, does not come back as one for its marks.
    private static FoundIn FoundInOf(Passage passage) =>
        passage.IsProse ? FoundIn.Prose : passage.IsQuoted() ? FoundIn.Quotation : FoundIn.Reported;

    private static MatchRange Range(WordSequence words, int start, int end)
    {
        if (start < end) return words.Range(start, end);
        var at = words.Start(Math.Min(start, words.Count - 1));
        return new MatchRange(at, at);
    }

    private bool IsTranslated(Passage passage, string? language)
    {
        if (passage.Stored is null || language is null) return false;
        var columns = passage.Reader.Columns;
        var person = view.Speakers.Person(columns.People.Speaker[columns.Row[passage.Document]]);
        return person is { Languages.Count: > 0 }
            && !person.Languages.Contains(language.Split('-')[0], StringComparer.OrdinalIgnoreCase);
    }
}
