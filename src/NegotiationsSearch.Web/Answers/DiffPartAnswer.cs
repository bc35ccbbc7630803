using System.Text.Json.Serialization;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.Answers;

/// <summary>A part of a word-level difference, in order.</summary>
public sealed record DiffPartAnswer
{
    /// <summary>
    /// same; changed; added (only this text has it); dropped (only the other has it); omitted (left out behind an ellipsis);
    /// editorial (in brackets, or what square brackets replace).
    /// </summary>
    [JsonConverter(typeof(CamelCaseEnum<DiffKind>))]
    public required DiffKind Kind { get; init; }

    /// <summary>Its place in the text; null when the text has none of it.</summary>
    public required RangeAnswer? InText { get; init; }

    /// <summary>Its place in the text compared with; null when that has none of it.</summary>
    public required RangeAnswer? InOther { get; init; }
}
