namespace NegotiationsSearch.Index;

/// <summary>What a correction by hand does.</summary>
public enum CorrectionKind
{
    /// <summary>Says who spoke.</summary>
    Speaker,

    /// <summary>Says which words are the quotation's.</summary>
    Span,

    /// <summary>Leaves the quotation out.</summary>
    Suppressed,

    /// <summary>Says that somebody disputes it.</summary>
    Disputed,
}

/// <summary>What an editor put right about a quotation, as it is published.</summary>
/// <param name="Date">The day of the correction.</param>
/// <param name="Note">What readers are told; null for nothing.</param>
/// <param name="Kinds">What was corrected, at least one.</param>
public sealed record QuotationCorrection(DateOnly Date, string? Note, IReadOnlyList<CorrectionKind> Kinds);
