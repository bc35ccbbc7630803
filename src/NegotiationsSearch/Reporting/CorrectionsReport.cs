using System.Globalization;
using NegotiationsSearch.Coverage.Quotations.Corrections;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Reporting;

/// <summary>The corrections by hand, for the editors.</summary>
/// <param name="Index">The index directory, in full.</param>
/// <param name="Corrections">In the order of the editors' file.</param>
internal sealed record CorrectionsReport(string Index, IReadOnlyList<CorrectionLine> Corrections) : Report
{
    /// <summary>What the editors should look at: a sentence an entry.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Why the editors' file was passed over, or what is to be done about it; empty when all is well.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    public static CorrectionsReport Of(string index, IReadOnlyList<Correction> entries, CorrectionList list) =>
        new(index, [.. entries.Zip(list.Corrections).Select(each => CorrectionLine.Of(each.First, each.Second))]);

    public override IEnumerable<(string Name, string Value)> Rows()
    {
        foreach (var line in Corrections) yield return (line.Quotation, line.ToString());
        yield return ("corrections", Number(Corrections.Count));
        yield return ("applied", Number(Corrections.Count(line => line.State == CorrectionState.Applied)));
    }

    public override IEnumerable<string> Notes() => Problems.Concat(Warnings);
}

/// <summary>One correction, with the reason, which is not published.</summary>
/// <param name="Quotation">The id as the editors gave it.</param>
/// <param name="QuotationNow">The quotation's id now; null when it is the same, or the quotation is gone.</param>
internal sealed record CorrectionLine(
    string Quotation, string? QuotationNow, CorrectionState State, IReadOnlyList<CorrectionKind> Kinds, DateOnly Date)
{
    public string? FormerSpeaker { get; init; }

    public string? Speaker { get; init; }

    public string? Note { get; init; }

    public string? Reason { get; init; }

    public static CorrectionLine Of(Correction entry, ListedCorrection outcome) => new(
        entry.Quotation,
        outcome.Quotation == entry.Quotation ? null : outcome.Quotation,
        outcome.State,
        outcome.Kinds,
        entry.Date)
    {
        FormerSpeaker = outcome.FormerSpeaker?.Name,
        Speaker = entry.Speaker?.Speaker?.Name,
        Note = entry.Note,
        Reason = entry.Reason,
    };

    public override string ToString()
    {
        var what = Kinds.Select(kind =>
            kind == CorrectionKind.Speaker
                ? $"speaker {FormerSpeaker ?? "nobody"} → {Speaker ?? "nobody"}"
                : kind.ToString().ToLowerInvariant());
        var state = State switch
        {
            CorrectionState.Applied => "applied",
            CorrectionState.SpanGone => "new words not found",
            CorrectionState.TargetGone => "quotation gone",
            _ => "article gone",
        };
        var moved = QuotationNow is { } now ? $" (now {now})" : "";
        return $"{state}, {Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: {string.Join(", ", what)}{moved}";
    }
}
