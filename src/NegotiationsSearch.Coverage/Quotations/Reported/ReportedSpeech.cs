using NegotiationsSearch.Coverage.Quotations.Clauses;

namespace NegotiationsSearch.Coverage.Quotations.Reported;

/// <summary>Reported words, from token to token inclusive, and the clause that reports them.</summary>
internal readonly record struct ReportedSpeech(int First, int Last, SpeechClause Clause)
{
    /// <summary>The first token of a clause of speech inside the words; none when not above 0.</summary>
    public int GapFirst { get; init; }

    public int GapLast { get; init; }
}
