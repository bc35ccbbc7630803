using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Quotations;

namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

/// <summary>
/// Quotations found against gold. What is found inside gold of another kind is neither right nor wrong, and so is reported speech of
/// less than five words or without a cue of speech.
/// </summary>
internal sealed class QuotationScore
{
    private const int LeastReportedWords = 5;

    public SpeechTally Direct { get; } = new(leastOverlap: 0.8);

    /// <summary>Indirect and mixed.</summary>
    public SpeechTally Reported { get; } = new(leastOverlap: 0.8);

    /// <summary>Indirect and mixed, with soft ends.</summary>
    public SpeechTally ReportedAtHalf { get; } = new(leastOverlap: 0.5);

    public static QuotationScore Of(IEnumerable<AnnotatedArticle> gold, QuotationExtractor extractor)
    {
        var score = new QuotationScore();
        foreach (var article in gold) score.Add(article, Found(article, extractor));
        return score;
    }

    /// <summary>Counts one article.</summary>
    public void Add(AnnotatedArticle gold, IEnumerable<SpeechRun> found)
    {
        var expected = gold.Quotes.Select(quote => SpeechRun.Of(quote, gold.Paragraphs)).ToList();
        var given = found.Where(run => run.IsComparable).ToLookup(run => run.IsDirect);
        AddTo(Direct, expected, run => run.IsDirect, [.. given[true]]);
        AddTo(Reported, expected, IsJudgedReport, [.. given[false]]);
        AddTo(ReportedAtHalf, expected, IsJudgedReport, [.. given[false]]);
    }

    private static void AddTo(SpeechTally tally, IReadOnlyList<SpeechRun> expected, Func<SpeechRun, bool> isJudged, IReadOnlyList<SpeechRun> found)
    {
        var gold = expected.ToLookup(isJudged);
        tally.Add([.. gold[true].Where(run => run.IsComparable)], [.. gold[false]], found);
    }

    private static bool IsJudgedReport(SpeechRun run) => !run.IsDirect && run.HasSpeechCue && run.Words.Count >= LeastReportedWords;

    private static IEnumerable<SpeechRun> Found(AnnotatedArticle gold, QuotationExtractor extractor)
    {
        var article = new Article { Id = gold.Id, Source = gold.Source, Language = gold.Lang, Paragraphs = gold.Paragraphs };
        return extractor.Extract(article).Quotations.SelectMany(quotation => SpeechRun.AllOf(quotation, gold.Paragraphs));
    }
}
