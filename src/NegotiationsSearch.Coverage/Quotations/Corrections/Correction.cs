namespace NegotiationsSearch.Coverage.Quotations.Corrections;

/// <summary>What an editor puts right about one quotation: at least one of speaker, span, suppressed and disputed.</summary>
public sealed record Correction
{
    /// <summary>The quotation's public id, as answers show it.</summary>
    public required string Quotation { get; init; }

    /// <summary>The quotation's words as they stood: by them it is found again when its id has changed.</summary>
    public required string Words { get; init; }

    /// <summary>Who said it; null leaves the speaker as it was found.</summary>
    public SpeakerCorrection? Speaker { get; init; }

    /// <summary>The words the quotation should have, one piece a run, in reading order; empty leaves its words as they were found.</summary>
    public IReadOnlyList<string> Span { get; init; } = [];

    /// <summary>Whether the quotation is left out altogether.</summary>
    public bool IsSuppressed { get; init; }

    /// <summary>Whether somebody disputes that it was said so.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>Why, for the editors alone: never published.</summary>
    public string? Reason { get; init; }

    /// <summary>The day of the correction.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What readers are told.</summary>
    public string? Note { get; init; }

    /// <summary>The line of the file where the entry begins, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Whether applying the other instead would make no difference.</summary>
    public bool IsSameAs(Correction other) =>
        Quotation == other.Quotation
            && Comparable(this) == Comparable(other)
            && Span.SequenceEqual(other.Span, StringComparer.Ordinal);

    private static Correction Comparable(Correction correction) => correction with { Span = [], Reason = null, Line = 0 };
}

/// <summary>Who said a quotation.</summary>
/// <param name="Speaker">Null for nobody that is known: the quotation is unattributed.</param>
public sealed record SpeakerCorrection(Speaker? Speaker);
