using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Checking;

/// <summary>Aligns the checked words with a passage and says whether they are the same, cut, altered, or another text.</summary>
/// <param name="text">The checked text, weighed.</param>
/// <param name="paragraphs">How many paragraphs there are to be told apart: the more, the more words must tell.</param>
internal sealed class PassageJudge(CheckedText text, long paragraphs)
{
    /// <summary>The least share of words an altered text has in common with its source.</summary>
    private const double LeastSimilarity = 0.65;

    /// <summary>The least share of what the words tell.</summary>
    private const double LeastShareOfWeight = 0.55;

    /// <summary>A text with a run of words that tells so many times what it takes may be altered, most of it.</summary>
    private const double EvidenceOfTellingRun = 2.5;

    private const double LeastSimilarityWithTellingRun = 0.3;

    /// <summary>Some words stand together as they stood.</summary>
    private const int LeastRun = 3;

    /// <summary>Words are not independent of each other: they have to tell more than it takes to pick one passage among all.</summary>
    private const double EvidenceForOne = 1.5;

    /// <summary>The most cells of all alignments of one check, which bounds its time: of a text of 40 words, fifty passages of 4,000.</summary>
    private const long MostCellsOfCheck = 1 << 23;

    private readonly WordAligner _aligner = new();
    private long _cells;

    /// <summary>What it takes to tell one passage from all others.</summary>
    public double Needed { get; } = Math.Log(paragraphs + Math.E);

    /// <summary>Whether as much was aligned as one check may cost: what is asked for after that is judged to be another text.</summary>
    public bool IsSpent => _cells > MostCellsOfCheck;

    /// <summary>Judges all of the text.</summary>
    public Judgement Judge(WordSequence passage) => Judge(AlignedWords.All(text.Words), passage);

    /// <summary>Judges some of the text's words.</summary>
    public Judgement Judge(AlignedWords words, WordSequence passage)
    {
        _cells += Math.Min((words.Count + 1L) * (passage.Count + 1L), AlignmentGrid.MostCells);
        var runs = IsSpent ? [] : _aligner.Align(words, passage);
        var (same, required, evidence, weight) = Measure(words, runs);
        var similarity = required == 0 ? 0 : (double)same / required;
        var judgement = new Judgement(runs, same, similarity, evidence, null, CoreOf(runs));
        if (same == required && runs.All(run => IsNoChange(run, passage))) return Cut(judgement, passage);
        return IsAltered(judgement, evidence / Math.Max(weight, double.Epsilon)) ? judgement with { Wording = CheckWording.Altered } : judgement;
    }

    private (int Same, int Required, double Evidence, double Weight) Measure(AlignedWords words, IReadOnlyList<AlignedRun> runs)
    {
        var (same, required, evidence, weight) = (0, 0, 0.0, 0.0);
        for (var word = words.Start; word < words.End; word++)
            if (!text.Words.IsEditorial(word)) (required, weight) = (required + 1, weight + text.Weight(word));
        foreach (var run in runs)
            for (var word = run.Start; word < run.End && run.Kind != DiffKind.Omitted; word++)
                if (run.Kind == DiffKind.Same && !text.Words.IsEditorial(word)) (same, evidence) = (same + 1, evidence + text.Weight(word));
                else if (run.Kind == DiffKind.Editorial && !text.Words.IsEditorial(word)) required--;
        return (same, required, evidence, weight);
    }

    // What the other text leaves out behind an ellipsis it does not vouch for.
    private static bool IsNoChange(AlignedRun run, WordSequence passage) =>
        run.Kind is DiffKind.Same or DiffKind.Editorial || run.Kind == DiffKind.Omitted && run.Length == 0 && !HiddenWords.IsNegation(run, passage);

    private bool IsAltered(Judgement judgement, double shareOfWeight)
    {
        var same = judgement.Runs.Where(run => run.Kind == DiffKind.Same).ToList();
        if (!same.Exists(run => run.Length >= LeastRun) || judgement.Evidence < EvidenceForOne * Needed) return false;
        return judgement.Similarity >= LeastSimilarity && shareOfWeight >= LeastShareOfWeight
            || judgement.Similarity >= LeastSimilarityWithTellingRun
                && same.Max(run => text.Weight(run.Start, run.End)) >= EvidenceOfTellingRun * Needed;
    }

    private static Judgement Cut(Judgement judgement, WordSequence passage)
    {
        var (first, last) = (judgement.Start, judgement.End);
        var (start, end) = (first, last);
        // What stands outside of the marks is the reporter's, and not cut from what was said.
        var (from, to) = passage.MarksAround(first, last);
        while (start > from && !passage.IsSentenceBoundary(start)) start--;
        while (end < to && !passage.IsSentenceBoundary(end)) end++;
        var (before, after) = (HasWords(passage, start, first) && !IsConjunction(passage, start, first), HasWords(passage, last, end));
        return judgement with
        {
            Wording = before || after ? CheckWording.Truncated : CheckWording.Exact,
            CutBefore = before ? (start, first) : null,
            CutAfter = after ? (last, end) : null,
        };
    }

    // Reported speech begins with the word that joins it to its clause.
    private static bool IsConjunction(WordSequence passage, int start, int end) => end - start == 1 && passage.IsConjunction(start);

    private static bool HasWords(WordSequence passage, int start, int end)
    {
        for (var word = start; word < end; word++)
            if (!passage.IsEditorial(word)) return true;
        return false;
    }

    // The stretch with the most words in common for those that are not (Kadane).
    private static (int Start, int End) CoreOf(IReadOnlyList<AlignedRun> runs)
    {
        const double Other = 1.5;
        var (best, bestScore, score, start) = ((0, 0), 0.0, 0.0, 0);
        foreach (var run in runs)
        {
            if (score <= 0) (score, start) = (0, run.Start);
            score += run.Kind switch
            {
                DiffKind.Same => run.Length,
                DiffKind.Editorial or DiffKind.Omitted when run.Length == 0 => 0,
                DiffKind.Editorial => 0,
                _ => -Other * Math.Max(1, run.Length),
            };
            if (score > bestScore) (bestScore, best) = (score, (start, run.End));
        }
        return best;
    }
}
