using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Links;

namespace NegotiationsSearch.Web.Answers;

/// <summary>Makes the answer to a check of a text.</summary>
internal sealed class CheckMapping(string text, RequestLinks links, OffsetUnit unit)
{
    private readonly HitMapping _hits = new(links, unit);

    public CheckAnswer Check(QuoteCheck check) => new()
    {
        Words = check.Words,
        TooShort = check.IsTooShort,
        Wording = check.Wording,
        Attribution = check.Attribution,
        FoundIn = check.FoundIn,
        Confidence = check.Confidence,
        Passages = [.. check.Passages.Select(Passage)],
        PassageCount = check.PassageCount,
        MayHaveMore = check.MayHaveMore,
        Nearest = [.. check.Nearest.Select(Passage)],
        PhraseHits = [.. check.PhraseHits.Select(_hits.Hit)],
        Searched = new SearchedAnswer(check.Searched.Articles, check.Searched.Sources, check.Searched.First, check.Searched.Last),
        Warnings = check.Warnings,
        Index = SearchMapping.Index(check.Index),
    };

    private PassageAnswer Passage(CheckedPassage passage) => new()
    {
        Wording = passage.Wording,
        FoundIn = passage.FoundIn,
        Similarity = passage.Similarity,
        Text = passage.Text,
        Match = DiffMapping.Range(passage.Match, passage.Text, unit)!,
        Checked = DiffMapping.Range(passage.Checked, text, unit)!,
        Difference = DiffMapping.Difference(passage.Difference, text, passage.Text, unit),
        CutBefore = DiffMapping.Range(passage.CutBefore, passage.Text, unit),
        CutAfter = DiffMapping.Range(passage.CutAfter, passage.Text, unit),
        BySpeaker = passage.IsBySpeaker,
        PossiblyTranslated = passage.IsPossiblyTranslated,
        Quotation = passage.Quotation is { } quotation ? _hits.Quotation(quotation, passage.Paragraph.Text) : null,
        Paragraph = new PlaceAnswer(
            passage.Paragraph.Id,
            passage.Paragraph.Text,
            Offsets.Start(passage.Paragraph.Text, passage.Paragraph.Start, unit)),
        Article = HitMapping.Article(passage.Article),
        Links = new ItemLinks
        {
            Self = passage.Quotation is { } named ? links.Quotation(named.Id) : links.Paragraph(passage.Paragraph.Id),
            Source = Source(passage),
        },
    };

    private static string? Source(CheckedPassage passage) => passage.Quotation is { } quotation
        ? HitMapping.Source(passage.Article, quotation, passage.Paragraph.Text)
        : TextFragment.Link(passage.Article.Url, passage.Text, passage.Match);
}
