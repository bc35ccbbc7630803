using NegotiationsSearch.Coverage.Quotations.Circumstances;
using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Reported;

/// <summary>", Interfax reported", ", the Chancellery said in a readout" behind reported words: a body that passes them on.</summary>
internal static class PassingOn
{
    public static bool At(ParagraphReading paragraph, int first) => Relay.Length(paragraph, first) > 0 || IsReport(paragraph, first);

    private static bool IsReport(ParagraphReading paragraph, int first) =>
        paragraph.PhraseStartingAt(first) is { Possessive: false } body && body.Last + 1 < paragraph.Tokens.Count
        && (body.Kind == PhraseKind.Organization || Outlets.IsOutlet(paragraph, new Segment(body.First, body.Last)))
        && CueVerbs.IsCue(paragraph, body.Last + 1, WordClass.Cue)
        && (
            body.Last + 2 >= paragraph.Tokens.Count
                || paragraph.Tokens[body.Last + 2].Kind is TokenKind.Stop or TokenKind.Comma
                || paragraph.Tokens[body.Last + 2].Is(WordClass.Preposition | WordClass.Time));
}
