using System.Text.Json.Serialization;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.Answers;

/// <summary>What checking a quotation came to. It speaks of this index alone: not_found is "not in this index", never "not said".</summary>
public sealed record CheckAnswer
{
    /// <summary>The words that were checked, words in editorial brackets left out.</summary>
    public required int Words { get; init; }

    /// <summary>Whether it has too few words for a verdict; then phraseHits tells where they stand.</summary>
    public required bool TooShort { get; init; }

    /// <summary>
    /// exact (also when cut where a sentence ends), truncated (cut in mid-sentence), altered (words changed, added, left out or
    /// moved), spliced (of two or more quotations), not_found (not in this index); null when too short.
    /// </summary>
    [JsonConverter(typeof(SnakeCaseEnum<CheckWording>))]
    public required CheckWording? Wording { get; init; }

    /// <summary>Whether it is the speaker asked about who said it; null when one is asked about and the words were not found, or it is not known who is meant.</summary>
    [JsonConverter(typeof(SnakeCaseEnum<CheckAttribution>))]
    public required CheckAttribution? Attribution { get; init; }

    /// <summary>
    /// What the words of the best passage are: a quotation, reported speech, or prose, running text in no quotation; null when nothing
    /// was found.
    /// </summary>
    [JsonConverter(typeof(CamelCaseEnum<FoundIn>))]
    public required FoundIn? FoundIn { get; init; }

    /// <summary>How sure the verdict on the wording is, from 0 to 1: 1 when the very words were found.</summary>
    public required double Confidence { get; init; }

    /// <summary>Where the words stand, the best first, one an article and one more by whom is asked about; of a spliced text its parts in their order. At most 20.</summary>
    public required IReadOnlyList<PassageAnswer> Passages { get; init; }

    /// <summary>How many passages were found, also those not listed.</summary>
    public required int PassageCount { get; init; }

    /// <summary>Whether there may be more than passageCount: many paragraphs have as many of the words, and only some were looked into.</summary>
    public required bool MayHaveMore { get; init; }

    /// <summary>What comes nearest to a text that is not found, at most three: parts of it that stand somewhere, or wordings of most of it.</summary>
    public required IReadOnlyList<PassageAnswer> Nearest { get; init; }

    /// <summary>Where the words of a text that is too short stand as a phrase.</summary>
    public required IReadOnlyList<HitAnswer> PhraseHits { get; init; }

    public required SearchedAnswer Searched { get; init; }

    /// <summary>A speaker who does not occur, an ambiguous name; each a sentence.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    public required IndexAnswer Index { get; init; }
}

/// <summary>What was searched, under the filters.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="Sources">Of how many outlets.</param>
/// <param name="First">The first day of publication, ISO 8601; null when none is dated.</param>
/// <param name="Last">The last one.</param>
public sealed record SearchedAnswer(long Articles, int Sources, string? First, string? Last);

/// <summary>A passage that carries the checked words, or a part of them.</summary>
public sealed record PassageAnswer
{
    [JsonConverter(typeof(SnakeCaseEnum<CheckWording>))]
    public required CheckWording Wording { get; init; }

    [JsonConverter(typeof(CamelCaseEnum<FoundIn>))]
    public required FoundIn FoundIn { get; init; }

    /// <summary>The share of the checked words that the passage has, in order.</summary>
    public required double Similarity { get; init; }

    /// <summary>The quotation's words; of prose, the paragraph's text.</summary>
    public required string Text { get; init; }

    /// <summary>The stretch of text that was aligned.</summary>
    public required RangeAnswer Match { get; init; }

    /// <summary>The stretch of the checked text that was aligned: all of it, or the part of a spliced one that stands here.</summary>
    public required RangeAnswer Checked { get; init; }

    /// <summary>How the checked text (inText) differs from this one (inOther), word by word.</summary>
    public required IReadOnlyList<DiffPartAnswer> Difference { get; init; }

    /// <summary>What of the sentence in text stands before the cut; null when nothing was cut there.</summary>
    public required RangeAnswer? CutBefore { get; init; }

    /// <summary>What of it stands behind the cut; null when nothing was cut there.</summary>
    public required RangeAnswer? CutAfter { get; init; }

    /// <summary>Whether it is given to the speaker asked about; null when none is asked about, nobody is named, or it is not known who is meant.</summary>
    public required bool? BySpeaker { get; init; }

    /// <summary>Whether the article is in a language that its speaker, by the register, does not speak in public.</summary>
    public required bool PossiblyTranslated { get; init; }

    /// <summary>The quotation with its spans in its first paragraph; null for prose.</summary>
    public required QuotationAnswer? Quotation { get; init; }

    public required PlaceAnswer Paragraph { get; init; }

    public required ArticleAnswer Article { get; init; }

    public required ItemLinks Links { get; init; }
}
