using NegotiationsSearch.Index;
using NegotiationsSearch.Indexing.Corrections;

namespace NegotiationsSearch.Reporting;

/// <summary>What a run made of the corrections by hand.</summary>
/// <param name="Entries">The corrections in force.</param>
/// <param name="Applied">Those that hold.</param>
/// <param name="Warnings">What the editors should look at: a sentence an entry.</param>
/// <param name="Problems">Why the editors' file was passed over; empty when it was not.</param>
internal sealed record CorrectionsSummary(int Entries, int Applied, IReadOnlyList<string> Warnings, IReadOnlyList<string> Problems)
{
    /// <summary>Null when there is nothing to tell.</summary>
    public static CorrectionsSummary? Of(CorrectionBook book, CorrectionList list, IReadOnlyList<string> problems)
    {
        if (book.Entries.Count == 0 && problems.Count == 0) return null;
        var warnings = book.Entries
            .Zip(list.Corrections)
            .Select(each => CorrectionWarning.Of(each.First, each.Second, book.OtherWordsOf(each.First)))
            .OfType<string>();
        return new CorrectionsSummary(
            book.Entries.Count,
            list.Corrections.Count(each => each.State == CorrectionState.Applied),
            [.. warnings],
            problems);
    }

    public IEnumerable<(string Name, string Value)> Rows()
    {
        if (Entries > 0) yield return ("corrections applied", FormattableString.Invariant($"{Applied:N0} of {Entries:N0}"));
    }

    public IEnumerable<string> Notes() => Warnings;
}
