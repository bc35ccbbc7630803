using Lucene.Net.Index;
using NegotiationsSearch.Index.Checking;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Filtering;
using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.Lucene.Searching.Showing;
using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>Checks one quotation against one reader: finds the passages that the verdict is made of.</summary>
internal sealed class QuoteChecker
{
    /// <summary>The least share of the words that a reporter's sentence has.</summary>
    private const double LeastSimilarityOfProse = 0.8;

    /// <summary>The most words in a row that are left out of a reporter's sentence.</summary>
    private const int MostLeftOut = 8;

    /// <summary>The nearest quotations, which are looked at for the same words in another order.</summary>
    private const int MostReordered = 3;

    /// <summary>How much better than the best quotation a paragraph has to be when the quotation is altered.</summary>
    private const double ProseAhead = 0.15;

    /// <summary>What has less of the words in common is not near.</summary>
    private const double LeastNear = 0.6;

    private readonly CheckedText _text;
    private readonly CancellationToken _cancellation;
    private readonly BlockReaders _blocks;
    private readonly CandidateFinder _finder;
    private readonly PassageJudge _judge;
    private readonly PassageRanking _ranking;
    private readonly CheckVerdict _verdict;

    /// <exception cref="SearchRejectedException">There is too much text, or nothing.</exception>
    public QuoteChecker(CheckRequest request, IndexReader reader, PeopleView view, IndexState state, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _text = new CheckedText(request.Text);
        var warnings = new List<string>();
        var filters = new CompiledFilters(CheckFilters.Of(request, view), reader, view, warnings);
        var asked = string.IsNullOrWhiteSpace(request.Speaker) ? null : new AskedSpeaker(request.Speaker, view);
        _blocks = new BlockReaders(reader, view);
        _finder = new CandidateFinder(reader, view, filters, asked, cancellation);
        _judge = new PassageJudge(_text, reader.GetDocCount(IndexFields.TextExact));
        _ranking = new PassageRanking(asked);
        _verdict = new CheckVerdict(_text, _judge, _ranking, asked, view, new QuoteCheck
        {
            Words = _text.Required,
            Searched = CheckScopeCounter.Count(reader, view, filters),
            Warnings = warnings,
            Index = state,
        });
    }

    /// <summary>Whether there are too few words for a verdict.</summary>
    public bool IsTooShort => _text.Required < CheckLimits.LeastWords;

    /// <summary>The answer on a text that is too short.</summary>
    /// <param name="hits">Where its words stand as a phrase.</param>
    public QuoteCheck TooShort(IReadOnlyList<Hit> hits) => _verdict.TooShort(hits);

    public QuoteCheck Check()
    {
        _text.Weigh(_finder.WeightOf, _finder.Occurs);
        var paragraphs = Find(AlignedWords.All(_text.Words));
        var reader = new PassageReader(_blocks, _judge, AlignedWords.All(_text.Words), _cancellation);
        var quotations = reader.Quotations(paragraphs);
        var found = _ranking.Of(quotations);
        if (IsWhole(found)) return _verdict.Of(found);
        if (found.Count == 0 && Reordered(quotations) is { } reordered) return _verdict.Of([reordered]);
        var splice = new SpliceFinder(_text, _judge, Elsewhere);
        var parts = splice.Find(quotations);
        if (splice.IsAll(parts)) return OfParts(parts, found);
        if (WithoutCue(CopiedCue.OfNamed(quotations, _text)) is { } named) return named;
        var prose = _ranking.Of(reader.Paragraphs(paragraphs).Where(IsOnePiece));
        if (IsWhole(prose) && WithoutCue(CopiedCue.OfPrinted(quotations, prose, _text)) is { } printed) return printed;
        if (IsAhead(prose, found)) found = prose;
        return found.Count > 0 ? _verdict.Of(found) : NotFound(parts, quotations);
    }

    private IReadOnlyList<int> Find(AlignedWords words)
    {
        var found = _finder.Find(_text, words.Start, words.End);
        _verdict.MayHaveMore = _finder.IsCut;
        return found;
    }

    private IReadOnlyList<Passage> Elsewhere(AlignedWords words) => new PassageReader(_blocks, _judge, words, _cancellation).Quotations(Find(words));

    private QuoteCheck? WithoutCue(IEnumerable<Passage> speech)
    {
        var found = _ranking.Of(speech.Select(Alone));
        return IsWhole(found) ? _verdict.OfSpeech(found) : null;
    }

    private Passage? Reordered(List<Passage> quotations) => quotations
        .OrderByDescending(passage => passage.Judgement.Evidence)
        .Take(MostReordered)
        .Where(passage => Reordering.Is(_text, passage.Words, _judge))
        .Select(passage => passage with { Judgement = passage.Judgement with { Wording = CheckWording.Altered } })
        .FirstOrDefault();

    // A paragraph has words of several people: what is taken from here and there in it is none of its sentences.
    private static bool IsOnePiece(Passage paragraph) => paragraph.Judgement.Similarity >= LeastSimilarityOfProse
        && paragraph.Judgement.Runs.All(run => run.OtherLength <= MostLeftOut || run.Kind == DiffKind.Same);

    private static bool IsWhole(List<Passage> found) => found.Count > 0 && found[0].Judgement.Wording is CheckWording.Exact or CheckWording.Truncated;

    private static bool IsAhead(List<Passage> prose, List<Passage> found) =>
        prose.Count > 0 && (found.Count == 0 || prose[0].Judgement.Similarity > found[0].Judgement.Similarity + ProseAhead);

    // Parts of one quotation are that quotation, altered: its sentences in another order.
    private QuoteCheck OfParts(IReadOnlyList<Passage> parts, List<Passage> found)
    {
        var isOne = parts.DistinctBy(part => (part.Reader, part.Document)).Count() == 1;
        if (isOne && found.Count > 0) return _verdict.Of(found);
        List<Passage> alone = [.. parts.Select(Alone)];
        var continued = isOne ? null : ContinuedStatement.WordingOf(alone, _text.Words.Count);
        return _verdict.OfParts(alone, continued ?? (isOne ? CheckWording.Altered : CheckWording.Spliced));
    }

    // A part is judged by itself, with what was cut around it.
    private Passage Alone(Passage part)
    {
        var (start, end) = part.Judgement.Core;
        var alone = _judge.Judge(new AlignedWords(_text.Words, start, end), part.Words);
        return alone.Runs.Count > 0 ? part with { Judgement = alone } : part;
    }

    private QuoteCheck NotFound(IReadOnlyList<Passage> parts, List<Passage> quotations)
    {
        var nearest = _ranking.Nearest(quotations).ToList();
        var nearness = nearest.Count > 0 ? nearest[0].Judgement.Similarity : 0;
        var near = parts.Count > 0 ? parts.Select(Alone) : nearest.Where(passage => passage.Judgement.Similarity >= LeastNear);
        return _verdict.NotFound([.. near.Select(Near)], nearness, _text.ShareOfKnown);
    }

    private static Passage Near(Passage passage) =>
        passage.Judgement.Wording is null ? passage with { Judgement = passage.Judgement with { Wording = CheckWording.Altered } } : passage;
}
