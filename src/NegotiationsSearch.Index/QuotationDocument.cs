namespace NegotiationsSearch.Index;

/// <summary>How a quotation gives the speaker's words.</summary>
public enum Directness { Direct, Mixed, Indirect }

/// <summary>The rule that found the speaker.</summary>
public enum AttributionMethod { None, Named, Role, Pronoun, Continued, Split, Label, Correction }

/// <summary>A quotation as the index takes it. It holds no text of its own: its spans point into the article's paragraphs.</summary>
public sealed record QuotationDocument
{
    /// <summary>In reading order, without overlap, at least one.</summary>
    public required IReadOnlyList<QuotationSpan> Spans { get; init; }

    public required Directness Directness { get; init; }

    /// <summary>Null when unattributed.</summary>
    public QuotationSpeaker? Speaker { get; init; }

    /// <summary>The words that name the speaker.</summary>
    public string? Mention { get; init; }

    /// <summary>The words that tell it is speech.</summary>
    public string? Cue { get; init; }

    public required AttributionMethod Method { get; init; }

    /// <summary>From 0 to 1.</summary>
    public required double Confidence { get; init; }
}

/// <summary>A run of a quotation's words in UTF-16 code units of its paragraph, end exclusive.</summary>
public readonly record struct QuotationSpan(int Paragraph, int Start, int End, bool Quoted);

/// <summary>The speaker as the article makes him or her known.</summary>
/// <param name="Name">The fullest name the article gives, or the words that stand for one.</param>
/// <param name="Role">The role the article gives.</param>
/// <param name="Side">The side at the table; null when unknown.</param>
/// <param name="IsAnonymous">Nameless in the article; stays within it.</param>
public sealed record QuotationSpeaker(string Name, string? Role, string? Side, bool IsAnonymous);
