namespace NegotiationsSearch.Index;

/// <summary>How a checked wording stands to what is indexed.</summary>
public enum CheckWording
{
    /// <summary>The same words in the same order, whole or cut where a sentence ends.</summary>
    Exact,

    /// <summary>The same words, cut in mid-sentence.</summary>
    Truncated,

    /// <summary>Words changed, added, left out or moved.</summary>
    Altered,

    /// <summary>Put together of two or more quotations.</summary>
    Spliced,

    /// <summary>Not in this index.</summary>
    NotFound,
}

/// <summary>Whether it is the one asked about who said it.</summary>
public enum CheckAttribution
{
    Same,

    /// <summary>The articles give it to somebody else.</summary>
    OtherSpeaker,

    /// <summary>No article that carries it names who said it.</summary>
    Unattributed,

    NotAsked,
}

/// <summary>What the words are part of.</summary>
public enum FoundIn
{
    /// <summary>Somebody's words in quotation marks.</summary>
    Quotation,

    /// <summary>Reported speech.</summary>
    Reported,

    /// <summary>The running text alone, in no quotation: as a rule the reporter's own words.</summary>
    Prose,
}

/// <summary>What checking a quotation came to. It speaks of this index alone, never of what was or was not said.</summary>
public sealed record QuoteCheck
{
    /// <summary>The words that were checked, editorial brackets left out.</summary>
    public required int Words { get; init; }

    /// <summary>Whether it is too short for a verdict: then there are <see cref="PhraseHits"/> instead.</summary>
    public bool IsTooShort { get; init; }

    /// <summary>Null when it is too short to tell.</summary>
    public CheckWording? Wording { get; init; }

    /// <summary>Null when a speaker is asked about and the words were not found or are too short, or it is not known who is meant.</summary>
    public CheckAttribution? Attribution { get; init; }

    /// <summary>Of the best passage; null when nothing was found.</summary>
    public FoundIn? FoundIn { get; init; }

    /// <summary>
    /// From 0 to 1, how sure the verdict on the wording is: 1 when the very words were found; of words altered, the share found times how
    /// far they are from common; of words not found, what the nearest passage lacks, and 0 where nothing was searched.
    /// </summary>
    public double Confidence { get; init; }

    /// <summary>Where the words stand, the best first: exact before truncated before altered. Of a spliced text, its parts in their order.</summary>
    public IReadOnlyList<CheckedPassage> Passages { get; init; } = [];

    /// <summary>How many passages were found, also those not listed.</summary>
    public int PassageCount { get; init; }

    /// <summary>Whether more paragraphs have as many of the words as those that were looked into: then there may be more passages.</summary>
    public bool MayHaveMore { get; init; }

    /// <summary>
    /// What comes nearest to a text that is not found: the parts of it that stand somewhere, or wordings of most of it. Empty when nothing
    /// is near.
    /// </summary>
    public IReadOnlyList<CheckedPassage> Nearest { get; init; } = [];

    /// <summary>Where the words of a text that is too short stand as a phrase.</summary>
    public IReadOnlyList<Hit> PhraseHits { get; init; } = [];

    public required CheckScope Searched { get; init; }

    /// <summary>What the reader should know: a speaker who does not occur, an ambiguous name.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    public required IndexState Index { get; init; }
}

/// <summary>A passage that carries the checked words, or a part of them.</summary>
public sealed record CheckedPassage
{
    public required CheckWording Wording { get; init; }

    public required FoundIn FoundIn { get; init; }

    /// <summary>The share of the text's words that the passage has, in order.</summary>
    public required double Similarity { get; init; }

    /// <summary>The quotation's words; of prose, the paragraph's text.</summary>
    public required string Text { get; init; }

    /// <summary>The stretch of <see cref="Text"/> that was aligned.</summary>
    public required MatchRange Match { get; init; }

    /// <summary>The stretch of the checked text that was aligned: all of it, but of a spliced one the part that stands here.</summary>
    public required MatchRange Checked { get; init; }

    /// <summary>How the checked text differs: ranges in it and in <see cref="Text"/>.</summary>
    public required IReadOnlyList<DiffPart> Difference { get; init; }

    /// <summary>What the sentence has before the cut; null when nothing was cut there.</summary>
    public MatchRange? CutBefore { get; init; }

    /// <summary>What the sentence has behind the cut; null when nothing was cut there.</summary>
    public MatchRange? CutAfter { get; init; }

    /// <summary>Whether it is given to the speaker asked about; null when none is asked about, nobody is named, or it is not known who is meant.</summary>
    public bool? IsBySpeaker { get; init; }

    /// <summary>Whether the speaker is not known to speak the article's language in public.</summary>
    public bool IsPossiblyTranslated { get; init; }

    /// <summary>The quotation with its spans in its first paragraph; null for prose.</summary>
    public HitQuotation? Quotation { get; init; }

    public required HitParagraph Paragraph { get; init; }

    public required HitArticle Article { get; init; }
}

/// <summary>What was searched, under the filters.</summary>
/// <param name="First">The first day of publication, ISO 8601; null when no article is dated.</param>
/// <param name="Last">The last one.</param>
public sealed record CheckScope(long Articles, int Sources, string? First, string? Last);
