namespace NegotiationsSearch.Index;

/// <summary>What a suggestion stands for, in the order in which they are given.</summary>
public enum SuggestionKind
{
    /// <summary>Somebody who is quoted; never one without a name.</summary>
    Speaker,

    /// <summary>An outlet.</summary>
    Source,

    /// <summary>A word or a phrase of the text.</summary>
    Phrase,
}

/// <summary>Something in this index that what was typed so far may be going to be.</summary>
/// <param name="Value">Of a speaker or a source, the value to filter by; of a phrase, the query to search for.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Detail">A speaker's role at the time of the newest article, or the one role that articles give; null for none.</param>
/// <param name="Matched">The alias that was typed, when it is not the label's name; else null.</param>
/// <param name="Count">A speaker's quotations, a source's articles, the paragraphs that have the very words of a phrase.</param>
public sealed record Suggestion(SuggestionKind Kind, string Value, string Label, string? Detail, string? Matched, long Count);
