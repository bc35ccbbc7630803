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

    /// <summary>Whom it was said to.</summary>
    public string? Addressee { get; init; }

    /// <summary>Where it was said or written, by its usual name.</summary>
    public string? Medium { get; init; }

    /// <summary>Who passed it on.</summary>
    public string? Via { get; init; }

    /// <summary>When it was said.</summary>
    public SaidAt? Said { get; init; }

    /// <summary>
    /// What was corrected by hand; null when nothing was. A suppressed quotation is not indexed, and counts only for
    /// the ids of its neighbours.
    /// </summary>
    public QuotationCorrection? Correction { get; init; }

    /// <summary>The spans before a correction changed them, of which the public id is made; null when they were not changed.</summary>
    public IReadOnlyList<QuotationSpan>? IdSpans { get; init; }

    public bool IsSuppressed => Correction?.Kinds.Contains(CorrectionKind.Suppressed) == true;
}

/// <summary>When something was said.</summary>
/// <param name="Date">ISO 8601, as precise as it is known: a day, a week, a month or a year.</param>
/// <param name="Precision">day, week, month or year.</param>
/// <param name="Words">The article's words that give it.</param>
public sealed record SaidAt(string Date, string Precision, string Words);

/// <summary>Somebody named in a paragraph without speaking in it.</summary>
public sealed record MentionDocument(int Paragraph, QuotationSpeaker Person);

/// <summary>By what an article makes a speaker known.</summary>
public enum SpeakerKind { Person, PartialName, Organization, Office, Anonymous }

/// <summary>A run of a quotation's words in UTF-16 code units of its paragraph, end exclusive.</summary>
public readonly record struct QuotationSpan(int Paragraph, int Start, int End, bool Quoted);

/// <summary>The speaker as the article makes him or her known.</summary>
/// <param name="Name">The fullest name the article gives, or the words that stand for one.</param>
/// <param name="Role">The role the article gives.</param>
/// <param name="Side">The side at the table; null when unknown.</param>
public sealed record QuotationSpeaker(string Name, string? Role, string? Side = null, SpeakerKind Kind = SpeakerKind.Person)
{
    /// <summary>Nameless in the article; stays within it.</summary>
    public bool IsAnonymous => Kind is SpeakerKind.Office or SpeakerKind.Anonymous;
}
