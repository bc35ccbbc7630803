namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

/// <summary>
/// Direct quotations found against gold: spans, and spans with the right speaker. A direct span found inside a gold mixed or
/// indirect one is neither right nor wrong; a gold span whose speaker cannot be known counts for spans alone.
/// </summary>
internal sealed class DirectScore
{
    private Counts _spans;
    private Counts _attributed;

    public double SpanF1 => _spans.F1;

    public double EndToEndF1 => _attributed.F1;

    public int Matched => _spans.Right;

    /// <summary>Counts one article.</summary>
    /// <param name="gold">The gold annotations of every kind.</param>
    /// <param name="found">The runs found that are direct.</param>
    public void Add(AnnotatedArticle gold, IEnumerable<SpeechRun> found)
    {
        var runs = gold.Quotes.ToLookup(quote => quote.IsDirect, quote => SpeechRun.Of(quote, gold.Paragraphs));
        Add([.. runs[true].Where(run => run.IsComparable)], [.. runs[false]], [.. found.Where(run => run.IsComparable)]);
    }

    private void Add(List<SpeechRun> gold, List<SpeechRun> neutral, List<SpeechRun> found)
    {
        var pairs = SpanMatching.Pair(gold, found);
        var matched = pairs.Select(pair => pair.System).ToHashSet();
        var judged = found.Where((run, index) => matched.Contains(index) || !neutral.Exists(run.LiesIn)).Count();
        _spans += new Counts(gold.Count, judged, pairs.Count);

        var unknown = pairs.Count(pair => gold[pair.Gold].Speaker is null);
        var right = pairs.Count(pair => gold[pair.Gold] is { Speaker: { } name } run
            && SpeakerAgreement.Agree(name, found[pair.System].Speaker, run.SpeakerBasis));
        _attributed += new Counts(gold.Count(run => run.Speaker is not null), judged - unknown, right);
    }

    private readonly record struct Counts(int Gold, int Found, int Right)
    {
        /// <summary>In percent, to one decimal.</summary>
        public double F1 => Right == 0 ? 0 : Math.Round(200.0 * Right / (Gold + Found), 1);

        public static Counts operator +(Counts one, Counts other) =>
            new(one.Gold + other.Gold, one.Found + other.Found, one.Right + other.Right);
    }
}
