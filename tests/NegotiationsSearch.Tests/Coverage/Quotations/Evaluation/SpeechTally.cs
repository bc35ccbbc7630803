namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

/// <summary>
/// Runs of one kind of speech found against gold: spans, and spans with the right speaker. A gold span whose speaker cannot be known
/// counts for spans alone.
/// </summary>
/// <param name="leastOverlap">From which share of the words of the longer one two runs are the same.</param>
internal sealed class SpeechTally(double leastOverlap)
{
    private readonly SortedDictionary<string, SpeakerCounts> _byBasis = new(StringComparer.Ordinal);

    public Counts Spans { get; private set; }

    public Counts EndToEnd { get; private set; }

    public SpeakerCounts Speakers => _byBasis.Values.Aggregate(default(SpeakerCounts), (sum, each) => sum + each);

    public ConfidenceCounts Confidence { get; private set; }

    /// <summary>By how the speaker is known in gold: "name", "pronoun" and so on.</summary>
    public IReadOnlyDictionary<string, SpeakerCounts> SpeakersByBasis => _byBasis;

    /// <summary>Counts one article.</summary>
    /// <param name="neutral">What it is neither right nor wrong to find.</param>
    public void Add(IReadOnlyList<SpeechRun> gold, IReadOnlyList<SpeechRun> neutral, IReadOnlyList<SpeechRun> found)
    {
        var pairs = SpanMatching.Pair(gold, found, leastOverlap);
        var matched = pairs.Select(pair => pair.System).ToHashSet();
        var spurious = found.Where((run, index) => !matched.Contains(index) && !neutral.Any(run.LiesIn)).ToList();
        var known = pairs
            .Where(pair => gold[pair.Gold].Speaker is not null)
            .Select(pair => (Gold: gold[pair.Gold], Found: found[pair.System]))
            .ToList();
        Spans += new Counts(gold.Count, pairs.Count + spurious.Count, pairs.Count);
        EndToEnd += new Counts(
            gold.Count(run => run.Speaker is not null),
            known.Count + spurious.Count,
            known.Sum(pair => Judge(pair.Gold, pair.Found)));
        foreach (var run in spurious) Confidence += ConfidenceCounts.Of(run.Confidence, isRight: false);
    }

    /// <summary>1 when the speakers are the same.</summary>
    private int Judge(SpeechRun gold, SpeechRun found)
    {
        var basis = gold.SpeakerBasis ?? "any";
        var right = SpeakerAgreement.Agree(gold.Speaker!, found.Speaker, gold.SpeakerBasis) ? 1 : 0;
        var exact = SpeakerAgreement.AgreeExactly(gold.Speaker!, found.Speaker) ? 1 : 0;
        Confidence += ConfidenceCounts.Of(found.Confidence, right == 1);
        _byBasis[basis] = _byBasis.GetValueOrDefault(basis) + new SpeakerCounts(1, right, exact);
        return right;
    }
}
