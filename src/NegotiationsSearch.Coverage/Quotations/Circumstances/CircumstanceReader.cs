using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>Reads the circumstances of an article's quotations from the words around their cues.</summary>
internal sealed class CircumstanceReader(ArticleReading article, Article coverage)
{
    private readonly Calendar _calendar = new(coverage.Published?.Day);
    private readonly ContentTokens _content = ContentTokens.Of(article);

    /// <summary>One for each settled quotation, in their order.</summary>
    public List<SayingCircumstances> ReadAll()
    {
        var all = new List<SayingCircumstances>(article.Settled.Count);
        for (var i = 0; i < article.Settled.Count; i++)
        {
            var own = Read(article.Settled[i]);
            all.Add(i > 0 && GoesOn(article.Settled[i - 1], article.Settled[i]) ? own.Or(all[i - 1]) : own);
        }
        return all;
    }

    private SayingCircumstances Read(Draft draft)
    {
        if (draft.Attribution is not { Cue: { } cue } attribution) return SayingCircumstances.Unknown;
        var paragraph = article.Paragraphs[cue.Paragraph];
        var verb = ContentTokens.TokenAt(paragraph.Tokens, cue.Text.Start);
        // "according to a study released in May": no act of saying is told of.
        if (paragraph.Tokens[verb].Is(WordClass.OpensSource)) return SayingCircumstances.Unknown;
        var words = new ReportingWords(paragraph, verb, Mention(paragraph, attribution), token => _content.Contains(cue.Paragraph, token));
        var addressee = new AddresseeReader(words).Read();
        var via = new ViaReader(words, coverage.Source).Read(addressee);
        return new SayingCircumstances(
            Evidence(paragraph, via == addressee ? null : addressee),
            MediumReader.Read(words),
            Evidence(paragraph, via),
            new SaidReader(words, _calendar).Read());
    }

    private static Segment? Mention(ParagraphReading paragraph, Attribution attribution) =>
        attribution.Mention is { } mention && mention.Paragraph == paragraph.Index
            ? new Segment(
                ContentTokens.TokenAt(paragraph.Tokens, mention.Text.Start),
                ContentTokens.TokenAt(paragraph.Tokens, mention.Text.End - 1)) : null;

    private static Evidence? Evidence(ParagraphReading paragraph, Segment? words) =>
        words is { } found ? new Evidence(paragraph.Index, paragraph.SpanOf(found.First, found.Last)) : null;

    /// <summary>"…, adding that", "and added": the same speaker goes on in the same sentence, or in the next with a verb that says so.</summary>
    private bool GoesOn(Draft before, Draft draft)
    {
        if (before.Attribution is not { Cue: { } first }
            || draft.Attribution is not { Cue: { } second }
            || before.Attribution.Speaker != draft.Attribution.Speaker)
            return false;
        if (second.Paragraph - first.Paragraph is < 0 or > 1) return false;
        var paragraph = article.Paragraphs[second.Paragraph];
        var verb = ContentTokens.TokenAt(paragraph.Tokens, second.Text.Start);
        return paragraph.Tokens[verb].Is(WordClass.Continuing)
            || first.Paragraph == second.Paragraph
                && paragraph.Tokens[verb].Sentence == paragraph.Tokens[
                    ContentTokens.TokenAt(paragraph.Tokens, first.Text.Start)].Sentence;
    }
}
