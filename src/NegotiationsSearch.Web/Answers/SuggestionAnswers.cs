using System.Text.Json.Serialization;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.Answers;

/// <summary>What a text that is being typed may be going to be.</summary>
public sealed record SuggestionsAnswer
{
    /// <summary>Speakers, then sources, then phrases; within a kind the commonest first.</summary>
    public required IReadOnlyList<SuggestionAnswer> Suggestions { get; init; }

    public required IndexAnswer Index { get; init; }
}

/// <summary>Something that occurs in this index.</summary>
public sealed record SuggestionAnswer
{
    [JsonConverter(typeof(CamelCaseEnum<SuggestionKind>))]
    public required SuggestionKind Kind { get; init; }

    /// <summary>Of a speaker or a source, the value to filter by; of a phrase, the query to search for.</summary>
    public required string Value { get; init; }

    /// <summary>What a person reads.</summary>
    public required string Label { get; init; }

    /// <summary>A speaker's role; null when none is known, and for other kinds.</summary>
    public required string? Detail { get; init; }

    /// <summary>The alias that was typed; null when the label has it.</summary>
    public required string? Matched { get; init; }

    /// <summary>A speaker's quotations, a source's articles, the paragraphs that have the very words of a phrase.</summary>
    public required long Count { get; init; }
}
