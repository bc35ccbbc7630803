using NegotiationsSearch.Index.Checking;
using NegotiationsSearch.Index.Lucene.Searching.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>Makes the answer to a check out of the passages that were found: wording and speaker are told of the same ones.</summary>
/// <param name="empty">What every answer to this check tells.</param>
internal sealed class CheckVerdict(
    CheckedText text, PassageJudge judge, PassageRanking ranking, AskedSpeaker? asked, PeopleView view, QuoteCheck empty)
{
    /// <summary>The most passages that are listed.</summary>
    private const int MostPassages = 20;

    /// <summary>The most passages that are listed for coming near.</summary>
    private const int MostNearest = 3;

    private readonly CheckNotes _notes = new(text);

    /// <summary>Whether more paragraphs may carry the text than were looked into.</summary>
    public bool MayHaveMore { get; set; }

    /// <summary>The text stands in each of the passages.</summary>
    /// <param name="found">The best first.</param>
    public QuoteCheck Of(List<Passage> found)
    {
        var shown = OfAskedFirst(found);
        var (best, judgement) = (shown[0], shown[0].Judgement);
        _notes.OfPassage(best);
        var alike = shown.Where(passage => passage.Judgement.Wording == judgement.Wording).ToList();
        return Found(judgement.Wording!.Value, AttributionOf(alike), shown, judgement.Similarity, judgement.Evidence);
    }

    /// <summary>The text is speech and the cue it was copied with: it is the speech that stands in each of the passages.</summary>
    public QuoteCheck OfSpeech(List<Passage> found)
    {
        _notes.OfSpeech(found[0]);
        return Of(found);
    }

    /// <summary>The text is put together of the passages.</summary>
    public QuoteCheck OfParts(IReadOnlyList<Passage> parts, CheckWording wording)
    {
        List<Passage> judged = [.. parts.Select(part => part with { Judgement = part.Judgement with { Wording = wording } })];
        var similarity = Math.Min(1, (double)parts.Sum(part => part.Judgement.Same) / text.Required);
        var attribution = wording == CheckWording.Spliced ? AttributionOfAll(judged) : AttributionOf(judged);
        return Found(wording, attribution, judged, similarity, parts.Min(part => part.Judgement.Evidence));
    }

    /// <summary>The text as a whole stands nowhere.</summary>
    /// <param name="near">What comes near to it, the nearest first: parts of it that stand somewhere, or wordings of most of it.</param>
    /// <param name="known">The share of its words that occur in the index.</param>
    public QuoteCheck NotFound(IReadOnlyList<Passage> near, double nearness, double known)
    {
        _notes.OfWords(known);
        return Answer() with
        {
            Wording = CheckWording.NotFound,
            Attribution = asked is null ? CheckAttribution.NotAsked : null,
            Confidence = empty.Searched.Articles == 0 ? 0 : Math.Round((1 - nearness) * known, 4),
            Nearest = Map(near.Take(MostNearest)),
        };
    }

    /// <summary>There are too few words to tell.</summary>
    /// <param name="hits">Where they stand as a phrase.</param>
    public QuoteCheck TooShort(IReadOnlyList<Hit> hits) => Answer() with
    {
        IsTooShort = true,
        Attribution = asked is null ? CheckAttribution.NotAsked : null,
        PhraseHits = hits,
    };

    // Where the best wording is given to others alone and the one asked about is given another, the verdict is on that.
    private List<Passage> OfAskedFirst(List<Passage> found)
    {
        var best = found.TakeWhile(passage => passage.Judgement.Wording == found[0].Judgement.Wording).ToList();
        if (best.Exists(ranking.IsByAsked) || !found.Exists(ranking.IsByAsked)) return found;
        _notes.OfOthers(best);
        return [.. found.OrderByDescending(ranking.IsByAsked)];
    }

    private QuoteCheck Found(CheckWording wording, CheckAttribution? attribution, IReadOnlyList<Passage> found, double similarity, double evidence)
    {
        var passages = Map(found.Take(MostPassages));
        return Answer() with
        {
            Wording = wording,
            Attribution = attribution,
            FoundIn = passages[0].FoundIn,
            Confidence = Confidence(wording, similarity, evidence),
            Passages = passages,
            PassageCount = found.Count,
        };
    }

    // That the very words stand there is sure; that altered ones come from there is the share found, times how far it is from common words.
    private double Confidence(CheckWording wording, double similarity, double evidence) =>
        wording is CheckWording.Exact or CheckWording.Truncated ? 1 : Math.Round(similarity * (1 - Math.Exp(-evidence / judge.Needed)), 4);

    private List<CheckedPassage> Map(IEnumerable<Passage> passages) => [.. passages.Select(new PassageMapping(text, view, asked).Map)];

    // One article that gives the words to the one asked about is enough.
    private CheckAttribution? AttributionOf(IReadOnlyList<Passage> passages)
    {
        if (asked is null) return CheckAttribution.NotAsked;
        var said = passages.Select(asked.Said).ToList();
        if (said.Contains(true)) return CheckAttribution.Same;
        if (!asked.IsUnderstood) return null;
        return said.Contains(false) ? CheckAttribution.OtherSpeaker : said.Contains(null) && IsNamed(passages) ? null : CheckAttribution.Unattributed;
    }

    // Every part of a spliced text has to be by the one asked about.
    private CheckAttribution? AttributionOfAll(IReadOnlyList<Passage> passages) =>
        asked is not null && passages.All(ranking.IsByAsked) ? CheckAttribution.Same
        : AttributionOf([.. passages.Where(passage => !ranking.IsByAsked(passage))]);

    private static bool IsNamed(IReadOnlyList<Passage> passages) =>
        passages.Any(passage => passage.Stored is { Speaker: not null, Kind: not SpeakerKind.Anonymous });

    private QuoteCheck Answer() => empty with
    {
        MayHaveMore = MayHaveMore || judge.IsSpent,
        Warnings = [.. empty.Warnings.Concat(_notes.All).Concat(asked?.Warnings ?? []).Distinct(StringComparer.Ordinal)],
    };
}
