using Lucene.Net.Index;
using NegotiationsSearch.Index.Checking;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Filtering;
using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.Lucene.Searching.Showing;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>Checks one quotation against one reader.</summary>
internal sealed class QuoteChecker
{
    /// <summary>The most passages that are listed.</summary>
    private const int MostPassages = 20;

    /// <summary>The least share of the words that a reporter's sentence has.</summary>
    private const double LeastSimilarityOfProse = 0.8;

    /// <summary>The most words in a row that are left out of a reporter's sentence.</summary>
    private const int MostLeftOut = 8;

    /// <summary>The nearest quotations, which are looked at for the same words in another order.</summary>
    private const int MostReordered = 3;

    /// <summary>How much better than the best quotation a paragraph has to be when the quotation is altered.</summary>
    private const double ProseAhead = 0.15;

    /// <summary>The most characters of words left out that a warning repeats.</summary>
    private const int LongestShown = 200;

    private readonly CheckedText _text;
    private readonly IndexReader _reader;
    private readonly PeopleView _view;
    private readonly CancellationToken _cancellation;
    private readonly List<string> _warnings = [];
    private readonly CompiledFilters _filters;
    private readonly AskedSpeaker? _asked;
    private readonly BlockReaders _blocks;
    private readonly CandidateFinder _finder;
    private readonly PassageJudge _judge;

    /// <exception cref="SearchRejectedException">There is too much text, or nothing.</exception>
    public QuoteChecker(CheckRequest request, IndexReader reader, PeopleView view, CancellationToken cancellation)
    {
        (_reader, _view, _cancellation) = (reader, view, cancellation);
        _text = new CheckedText(request.Text);
        _filters = new CompiledFilters(FiltersOf(request, view), reader, view, _warnings);
        _asked = string.IsNullOrWhiteSpace(request.Speaker) ? null : new AskedSpeaker(request.Speaker, view);
        _blocks = new BlockReaders(reader, view);
        _finder = new CandidateFinder(reader, view, _filters, _asked, cancellation);
        _judge = new PassageJudge(_text, reader.GetDocCount(IndexFields.TextExact));
    }

    /// <summary>Whether there are too few words for a verdict.</summary>
    public bool IsTooShort => _text.Required < CheckLimits.LeastWords;

    /// <summary>The search filters of a check.</summary>
    public static SearchRequest FiltersOf(CheckRequest request, PeopleView view) => new()
    {
        Query = ParsedQuery.Empty,
        Filters = request.Language is { } language ? [new FieldFilter(FacetField.Language, LanguagesOf(language, view))] : [],
        From = request.From,
        To = request.To,
    };

    // "en" is also "en-GB", and "en-US" what is only said to be "en"; but "en-GB" is not "en-US".
    private static IReadOnlyList<string> LanguagesOf(string asked, PeopleView view)
    {
        var languages = view.Tables[FacetField.Language]
            .ValuesFrom(0)
            .Where(language => IsWithin(language, asked) || IsWithin(asked, language))
            .ToList();
        return languages.Count > 0 ? languages : [asked];
    }

    private static bool IsWithin(string variant, string language) => (variant + "-").StartsWith(language + "-", StringComparison.OrdinalIgnoreCase);

    /// <summary>The answer on a text that is too short.</summary>
    /// <param name="hits">Where its words stand as a phrase.</param>
    public QuoteCheck TooShort(IReadOnlyList<Hit> hits, IndexState state) => Answer(state) with
    {
        IsTooShort = true,
        Attribution = _asked is null ? CheckAttribution.NotAsked : null,
        PhraseHits = hits,
    };

    public QuoteCheck Check(IndexState state)
    {
        _text.Weigh(_finder.WeightOf);
        var paragraphs = _finder.Find(_text, 0, _text.Words.Count);
        var reader = new PassageReader(_blocks, _judge, AlignedWords.All(_text.Words), _cancellation);
        var quotations = reader.Quotations(paragraphs);
        var found = Found(quotations);
        if (IsWhole(found)) return Whole(found, state);
        if (found.Count == 0 && Reordered(quotations) is { } reordered) return Whole([reordered], state);
        if (new SpliceFinder(_text, _judge, Elsewhere).Find(quotations) is { } parts) return Parts(parts, found, state);
        var prose = Found([.. reader.Paragraphs(paragraphs).Where(IsOnePiece)]);
        if (IsWhole(prose) && CopiedCue.Without(quotations, prose, _text, OfPart) is { Count: > 0 } speech) return WithoutCue(Found(speech), state);
        var isProse = prose.Count > 0 && (found.Count == 0 || prose[0].Judgement.Similarity > found[0].Judgement.Similarity + ProseAhead);
        if (isProse) found = prose;
        return found.Count > 0 ? Whole(found, state) : NotFound(quotations, state);
    }

    private QuoteCheck WithoutCue(List<Passage> speech, IndexState state)
    {
        _warnings.Add($"Only the words that were quoted were checked: \"{Shown(_text.Words.Text[Checked(speech[0])])}\".");
        return Whole(speech, state);
    }

    private Range Checked(Passage passage)
    {
        var runs = passage.Judgement.Runs;
        var range = _text.Words.Range(runs[0].Start, runs[^1].End);
        return range.Start..range.End;
    }

    private Passage? Reordered(List<Passage> quotations) => quotations
        .OrderByDescending(passage => passage.Judgement.Evidence)
        .Take(MostReordered)
        .Where(passage => Reordering.Is(_text, passage.Words, _judge))
        .Select(passage => passage with { Judgement = passage.Judgement with { Wording = CheckWording.Altered } })
        .FirstOrDefault();

    private IReadOnlyList<Passage> Elsewhere(AlignedWords words) =>
        new PassageReader(_blocks, _judge, words, _cancellation).Quotations(_finder.Find(_text, words.Start, words.End));

    // A paragraph has words of several people: what is taken from here and there in it is none of its sentences.
    private static bool IsOnePiece(Passage paragraph) => paragraph.Judgement.Similarity >= LeastSimilarityOfProse
        && paragraph.Judgement.Runs.All(run => run.OtherLength <= MostLeftOut || run.Kind == DiffKind.Same);

    private static bool IsWhole(List<Passage> found) => found.Count > 0 && found[0].Judgement.Wording is CheckWording.Exact or CheckWording.Truncated;

    // The best first; of an article only its best, and the best of whom is asked about.
    private List<Passage> Found(List<Passage> passages) => [.. passages
        .Where(passage => passage.Judgement.Wording is not null)
        .OrderBy(passage => passage.Judgement.Wording)
        .ThenByDescending(passage => passage.Judgement.Similarity)
        .ThenByDescending(passage => _asked?.Said(passage) == true)
        .ThenByDescending(passage => passage.Stored?.Speaker is not null)
        .ThenByDescending(passage => passage.IsQuoted())
        .ThenBy(MomentOf)
        .ThenBy(passage => passage.Reader.Columns.IdNumber[passage.Document])
        .DistinctBy(passage => (passage.Reader, passage.Article, _asked?.Said(passage) == true))];

    // The undated come last.
    private static long MomentOf(Passage passage) =>
        passage.Reader.Columns.Articles.Moment[passage.Article] is var moment && moment == long.MinValue ? long.MaxValue : moment;

    private QuoteCheck Whole(List<Passage> found, IndexState state)
    {
        found = OfAskedFirst(found);
        var (wording, similarity, evidence) = (found[0].Judgement.Wording!.Value, found[0].Judgement.Similarity, found[0].Judgement.Evidence);
        foreach (var hidden in HiddenWords.In(found[0].Judgement.Runs, found[0].Words))
            WarnOf(found[0].Words.Range(hidden.Start, hidden.End), found[0]);
        if (NegationBefore.Of(found[0]) is { } negation)
            _warnings.Add($"In the article a negation stands before these words, outside of the quotation marks: \"{negation}\".");
        var shown = found.DistinctBy(passage => (passage.Reader, passage.Article)).ToList();
        return Verdict(wording, AttributionOf(found, isSpliced: false), shown, Confidence(wording, similarity, evidence), state);
    }

    // Where others are given the best wording, the one asked about may be given another: then the verdict is on that.
    private List<Passage> OfAskedFirst(List<Passage> found)
    {
        var best = found.TakeWhile(passage => passage.Judgement.Wording == found[0].Judgement.Wording).ToList();
        if (AttributionOf(best, isSpliced: false) != CheckAttribution.OtherSpeaker) return found;
        return [.. found.OrderByDescending(passage => _asked!.Said(passage) == true)];
    }

    private void WarnOf(MatchRange hidden, Passage passage)
    {
        var words = passage.Text.Text[hidden.Start..hidden.End];
        _warnings.Add($"An ellipsis of the text leaves out words in mid-sentence: \"{Shown(words)}\".");
    }

    private static string Shown(string words) => words.Length > LongestShown ? words[..LongestShown] + "…" : words;

    // Parts of one quotation are that quotation, altered: its sentences in another order.
    private QuoteCheck Parts(IReadOnlyList<Passage> parts, List<Passage> found, IndexState state)
    {
        var isOne = parts.DistinctBy(part => (part.Reader, part.Document)).Count() == 1;
        if (isOne && found.Count > 0) return Whole(found, state);
        List<Passage> alone = [.. parts.Select(part => part with { Judgement = OfPart(part) })];
        var continued = isOne ? null : ContinuedStatement.WordingOf(alone, _text.Words.Count);
        var wording = continued ?? (isOne ? CheckWording.Altered : CheckWording.Spliced);
        var similarity = Math.Min(1, (double)parts.Sum(part => part.Judgement.SameInCore) / _text.Required);
        List<Passage> judged = [.. alone.Select(part => part with { Judgement = part.Judgement with { Wording = wording } })];
        var attribution = AttributionOf(judged, isSpliced: wording == CheckWording.Spliced);
        return Verdict(wording, attribution, judged, Confidence(wording, similarity, parts.Min(part => part.Judgement.Evidence)), state);
    }

    // A part is shown by itself, with what was cut around it.
    private Judgement OfPart(Passage part)
    {
        var (start, end) = part.Judgement.Core;
        var alone = _judge.Judge(new AlignedWords(_text.Words, start, end), part.Words);
        return alone.Runs.Count > 0 ? alone : part.Judgement;
    }

    // That the very words stand there is sure; that an altered text comes from there is the share found, times how far it is from common words.
    private double Confidence(CheckWording wording, double similarity, double evidence) =>
        wording is CheckWording.Exact or CheckWording.Truncated ? 1 : Math.Round(similarity * (1 - Math.Exp(-evidence / _judge.Needed)), 4);

    private QuoteCheck Verdict(
        CheckWording wording, CheckAttribution? attribution, IReadOnlyList<Passage> found, double confidence, IndexState state)
    {
        var mapping = new PassageMapping(_text, _view, _asked);
        List<CheckedPassage> passages = [.. found.Take(MostPassages).Select(mapping.Map)];
        return Answer(state) with
        {
            Wording = wording,
            Attribution = attribution,
            FoundIn = passages[0].FoundIn,
            Confidence = confidence,
            Passages = passages,
            PassageCount = found.Count,
            MayHaveMore = _finder.IsCut,
        };
    }

    private QuoteCheck NotFound(IReadOnlyList<Passage> nearest, IndexState state)
    {
        var answer = Answer(state);
        var nearness = nearest.Select(passage => passage.Judgement.Similarity).DefaultIfEmpty(0).Max();
        return answer with
        {
            Wording = CheckWording.NotFound,
            Attribution = _asked is null ? CheckAttribution.NotAsked : null,
            Confidence = answer.Searched.Articles == 0 ? 0 : Math.Round(1 - nearness, 4),
        };
    }

    // One article that gives the words to the one asked about is enough; but every part of a spliced text has to be by that one.
    private CheckAttribution? AttributionOf(IReadOnlyList<Passage> passages, bool isSpliced)
    {
        if (_asked is null) return CheckAttribution.NotAsked;
        var said = passages.Select(_asked.Said).ToList();
        if (isSpliced ? said.TrueForAll(by => by == true) : said.Contains(true)) return CheckAttribution.Same;
        if (!_asked.IsUnderstood) return null;
        return said.Contains(false) ? CheckAttribution.OtherSpeaker : CheckAttribution.Unattributed;
    }

    private QuoteCheck Answer(IndexState state) => new()
    {
        Words = _text.Required,
        Searched = CheckScopeCounter.Count(_reader, _view, _filters),
        Warnings = [.. _warnings.Concat(_asked?.Warnings ?? []).Distinct(StringComparer.Ordinal)],
        Index = state,
    };
}
