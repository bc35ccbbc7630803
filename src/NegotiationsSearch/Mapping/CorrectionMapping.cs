using NegotiationsSearch.Coverage.Quotations.Corrections;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Mapping;

/// <summary>Turns a correction into what is published of it: never the reason, which is the editors' own.</summary>
internal static class CorrectionMapping
{
    public static QuotationCorrection ToCorrection(Correction entry) => new(entry.Date, entry.Note, KindsOf(entry));

    public static IReadOnlyList<CorrectionKind> KindsOf(Correction entry)
    {
        (CorrectionKind Kind, bool IsGiven)[] kinds =
        [
            (CorrectionKind.Speaker, entry.Speaker is not null),
            (CorrectionKind.Span, entry.Span.Count > 0),
            (CorrectionKind.Suppressed, entry.IsSuppressed),
            (CorrectionKind.Disputed, entry.IsDisputed),
        ];
        return [.. kinds.Where(kind => kind.IsGiven).Select(kind => kind.Kind)];
    }
}
