namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

/// <summary>One annotated run of speech, within one paragraph.</summary>
internal sealed record Annotation
{
    public required int Paragraph { get; init; }

    /// <summary>In code points of the paragraph.</summary>
    public required int Start { get; init; }

    /// <summary>In code points of the paragraph, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>"direct", "mixed" or "indirect".</summary>
    public string Kind { get; init; } = "direct";

    /// <summary>The words annotated; given in gold, where they must equal the paragraph's.</summary>
    public string? Text { get; init; }

    /// <summary>Who speaks, by the fullest name the article gives; null when it cannot be known.</summary>
    public string? Speaker { get; init; }

    /// <summary>The words that name the speaker here.</summary>
    public string? SpeakerMention { get; init; }

    /// <summary>
    /// How the speaker is known: "name", "pronoun", "nominal-coref", "nominal", "carry-over", "label", "anonymous",
    /// "organisation" or "none".
    /// </summary>
    public string? SpeakerBasis { get; init; }

    /// <summary>The parts of one quotation share a key within their article.</summary>
    public string? Group { get; init; }

    /// <summary>Whether the words that introduce it tell of speech, not of thought; null where nothing introduces it.</summary>
    public bool? Speech { get; init; }

    public bool IsDirect => Kind == "direct";
}
