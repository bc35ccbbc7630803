using NegotiationsSearch.Checking;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Mapping;

/// <summary>What checking a quotation came to, as one line of JSON.</summary>
internal sealed record CheckLine
{
    public required string Text { get; init; }

    /// <summary>Who is said to have said it.</summary>
    public string? Speaker { get; init; }

    /// <summary>Of a draft: the article's title or id.</summary>
    public string? Article { get; init; }

    /// <summary>Of a draft: the paragraph, from 1.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The words that were checked, words in editorial brackets left out.</summary>
    public required int Words { get; init; }

    public required bool TooShort { get; init; }

    public CheckWording? Wording { get; init; }

    public CheckAttribution? Attribution { get; init; }

    public FoundIn? FoundIn { get; init; }

    public required double Confidence { get; init; }

    public required IReadOnlyList<PassageLine> Passages { get; init; }

    /// <summary>How many passages were found, also those not listed.</summary>
    public required int PassageCount { get; init; }

    /// <summary>Whether there may be more of them.</summary>
    public required bool MayHaveMore { get; init; }

    /// <summary>What comes nearest to a text that is not found.</summary>
    public required IReadOnlyList<PassageLine> Nearest { get; init; }

    /// <summary>Where the words of a text that is too short stand as a phrase.</summary>
    public required IReadOnlyList<PassageLine> PhraseHits { get; init; }

    public required CheckScope Searched { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    public static CheckLine Of(CheckedQuotation check) => Of(check.Request, check.Check) with
    {
        Article = check.Quotation.Article,
        Paragraph = check.Quotation.Paragraph,
    };

    public static CheckLine Of(CheckRequest request, QuoteCheck check) => new()
    {
        Text = request.Text,
        Speaker = request.Speaker,
        Words = check.Words,
        TooShort = check.IsTooShort,
        Wording = check.Wording,
        Attribution = check.Attribution,
        FoundIn = check.FoundIn,
        Confidence = check.Confidence,
        Passages = [.. check.Passages.Select(passage => PassageLine.Of(request.Text, passage))],
        PassageCount = check.PassageCount,
        MayHaveMore = check.MayHaveMore,
        Nearest = [.. check.Nearest.Select(passage => PassageLine.Of(request.Text, passage))],
        PhraseHits = [.. check.PhraseHits.Select(PassageLine.Of)],
        Searched = check.Searched,
        Warnings = check.Warnings,
    };
}

/// <summary>A passage that carries the words.</summary>
/// <param name="Wording">Null for a phrase of too few words.</param>
/// <param name="Difference">How the checked text differs.</param>
internal sealed record PassageLine(
    string Id, CheckWording? Wording, FoundIn? FoundIn, double? Similarity, string Text,
    string? Speaker, bool? BySpeaker, bool PossiblyTranslated,
    string Source, string? Published, string? Title, string? Url,
    IReadOnlyList<DiffLine> Difference, string? CutBefore, string? CutAfter)
{
    public static PassageLine Of(string text, CheckedPassage passage) => new(
        passage.Quotation?.Id ?? passage.Paragraph.Id,
        passage.Wording,
        passage.FoundIn,
        passage.Similarity,
        passage.Text,
        passage.Quotation?.Speaker?.Name,
        passage.IsBySpeaker,
        passage.IsPossiblyTranslated,
        passage.Article.SourceName,
        passage.Article.Published,
        passage.Article.Title,
        passage.Article.Url,
        [.. passage.Difference.Select(part => new DiffLine(part.Kind, Words(text, part.InText), Words(passage.Text, part.InOther)))],
        Words(passage.Text, passage.CutBefore),
        Words(passage.Text, passage.CutAfter));

    public static PassageLine Of(Hit hit) => new(
        hit.Id, null, null, null, hit.Text,
        hit.IsQuotation ? hit.Quotations[0].Speaker?.Name : null, null, false,
        hit.Article.SourceName, hit.Article.Published, hit.Article.Title, hit.Article.Url,
        [], null, null);

    private static string? Words(string text, MatchRange? range) => range is { } place ? text[place.Start..place.End] : null;
}

/// <summary>A part of a word-level diff, in words.</summary>
/// <param name="Checked">The checked text's; null when it has none of it.</param>
/// <param name="Passage">The passage's; null when it has none of it.</param>
internal sealed record DiffLine(DiffKind Kind, string? Checked, string? Passage);
