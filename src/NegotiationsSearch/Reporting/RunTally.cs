using NegotiationsSearch.Coverage.Reading;
using NegotiationsSearch.Indexing;

namespace NegotiationsSearch.Reporting;

/// <summary>What a run has done so far. The stages of indexing count into it while progress is shown from it.</summary>
internal sealed class RunTally
{
    /// <summary>Examples kept of each reason to skip, and of warnings.</summary>
    public const int Examples = 5;

    private readonly SortedDictionary<SkipReason, SkipTally> _skips = [];
    private readonly List<InputNote> _warningExamples = [];
    private long _paragraphs;
    private long _quotations;
    private long _committed;

    public long New { get; private set; }

    public long Replaced { get; private set; }

    public long Unchanged { get; private set; }

    /// <summary>Articles left out since they were removed before.</summary>
    public long Removed { get; private set; }

    public long Warnings { get; private set; }

    public long Read => New + Replaced + Unchanged + Removed;

    public long Skipped => _skips.Values.Sum(skip => skip.Count);

    public long Paragraphs => Interlocked.Read(ref _paragraphs);

    public long Quotations => Interlocked.Read(ref _quotations);

    /// <summary>Articles of the input that archive and index hold for good.</summary>
    public long Committed => Interlocked.Read(ref _committed);

    public IReadOnlyList<InputNote> WarningExamples => _warningExamples;

    public IReadOnlyList<SkipTally> Skips => [.. _skips.Values];

    public void CountSkip(ReadOutcome.Skipped skipped)
    {
        var before = _skips.GetValueOrDefault(skipped.Reason) ?? new SkipTally(skipped.Reason, 0, []);
        IReadOnlyList<InputNote> examples = before.Count < Examples
            ? [.. before.Examples, new InputNote(skipped.Place.ToString(), skipped.Detail)]
            : before.Examples;
        _skips[skipped.Reason] = new SkipTally(skipped.Reason, before.Count + 1, examples);
    }

    public void CountRead(ReadOutcome.Read read, Novelty novelty)
    {
        _ = novelty switch
        {
            Novelty.New => New++,
            Novelty.Changed => Replaced++,
            Novelty.Unchanged => Unchanged++,
            _ => Removed++,
        };
        Warnings += read.Warnings.Count;
        foreach (var warning in read.Warnings.Take(Examples - _warningExamples.Count))
            _warningExamples.Add(new InputNote(read.Place.ToString(), warning));
    }

    public void CountIndexed(int paragraphs, int quotations)
    {
        Interlocked.Add(ref _paragraphs, paragraphs);
        Interlocked.Add(ref _quotations, quotations);
    }

    public void CountCommitted(int articles) => Interlocked.Add(ref _committed, articles);
}
